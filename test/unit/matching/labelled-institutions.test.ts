import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { allRows, openTable } from '../../../src/importers/csv.ts';
import { rorRecords } from '../../../src/importers/ror.ts';
import { isReference } from '../../../src/log/entry.ts';
import { normalKey } from '../../../src/log/key.ts';
import type { Claims } from '../../../src/log/record.ts';
import { matchInstitution } from '../../../src/matching/institutions/match-institution.ts';
import { type Registry, type RegistryRecord, registryOf } from '../../../src/matching/institutions/registry.ts';
import { wilsonInterval } from '../../../src/statistics/wilson.ts';
import { root } from '../importers/importing.ts';

interface Label {
  readonly text: string;
  readonly countries: readonly string[];
  readonly from: string;
  readonly half: string;
  readonly right: readonly string[];
}

const list = (cell = ''): readonly string[] => (cell === '' ? [] : cell.split('; '));
let labels: readonly Label[];
beforeAll(async () => {
  const rows = await allRows(await openTable(join(root, 'test', 'fixtures', 'matching', 'institutions.csv')));
  labels = rows.map(({ cells }) => ({
    text: cells.String ?? '',
    countries: list(cells.Country),
    from: cells.From ?? '',
    half: cells.Half ?? '',
    right: list(cells.ROR).flatMap((id) => (id === 'none' ? [] : [`ror:${id}`])),
  }));
});

describe('the labelled organisations', () => {
  it('are 293 strings, each once, parted in halves by their hash, with valid ids', () => {
    expect(labels.length).toBe(293);
    expect(new Set(labels.map(({ text }) => text)).size).toBe(293);
    for (const { text, half, right } of labels) {
      const byte = Number.parseInt(createHash('sha256').update(`half|${text}`).digest('hex').slice(0, 2), 16);
      expect([text, half]).toEqual([text, byte % 2 === 0 ? 'development' : 'held out']);
      expect(right.map(normalKey)).toEqual(right);
    }
    expect(labels.filter(({ from }) => from.startsWith('papers/')).length).toBe(60);
  });
});

const keysOf = (fields: Claims, field: string): readonly string[] => {
  const value = fields[field]?.value;
  return Array.isArray(value)
    ? value.flatMap((item: unknown) => (isReference(item) ? [normalKey(item.key) ?? item.key] : []))
    : [];
};

/** The registry as the importer reads it. */
const readRegistry = (path: string): Registry => {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  const records = lines.flatMap((line, index): readonly RegistryRecord[] => {
    const { record } = rorRecords.map({ object: JSON.parse(line), number: index + 1, line: index + 1 }, 'tests');
    if (record?.type !== 'STATEMENT' || record.fields === null) return [];
    const { fields } = record;
    const aliases = fields.aliases?.value;
    return [
      {
        key: normalKey(record.keys[0] ?? '') ?? '',
        name: String(fields.name?.value ?? ''),
        aliases: Array.isArray(aliases) ? aliases.map(String) : [],
        countries: keysOf(fields, 'country').map((key) => key.slice(key.indexOf(':') + 1)),
        parents: keysOf(fields, 'parents'),
        successors: keysOf(fields, 'successors'),
      },
    ];
  });
  return registryOf(records);
};

const path = join(root, '..', 'shared', 'data', 'ror', 'ror-records.jsonl.gz');
const present = existsSync(path);
if (!present) console.warn('Precision and recall of matching are not measured: ../shared/data is absent.');

const inWords = (successes: number, trials: number): string => {
  const { low, high } = wilsonInterval(successes, trials, 0.95) ?? { low: 0, high: 1 };
  return `${successes} of ${trials} = ${(successes / trials).toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
};

(present ? describe : describe.skip)('matching them (skipped where ../shared/data is absent)', () => {
  let registry: Registry;
  beforeAll(() => {
    registry = readRegistry(path);
  }, 120_000);

  it.each(['development', 'held out'])('is right on the %s half: precision 0.98, recall 0.9 at least', (half) => {
    const own = labels.filter((label) => label.half === half);
    const answers = own.map(({ text, countries, right }) => {
      const { key } = matchInstitution(registry, { name: text, countries });
      return { right, key, isRight: key !== null && right.includes(key) };
    });
    const answered = answers.filter(({ key }) => key !== null).length;
    const registered = answers.filter(({ right }) => right.length > 0).length;
    const good = answers.filter(({ isRight }) => isRight).length;
    console.info(`${half}: precision ${inWords(good, answered)}, recall ${inWords(good, registered)} at 95 %`);
    expect(good / answered).toBeGreaterThanOrEqual(0.98);
    expect(good / registered).toBeGreaterThanOrEqual(0.9);
  });
});
