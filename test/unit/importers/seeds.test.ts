import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textCell } from '../../../src/importers/cells.ts';
import { allRows, openTable } from '../../../src/importers/csv.ts';
import { loadSeeds, readManifest, type SeedReport } from '../../../src/importers/seeds.ts';
import { normalKey } from '../../../src/log/key.ts';
import type { Claim, Reference, StatementInput } from '../../../src/log/record.ts';
import { recorder, root } from './importing.ts';

const folder = join(root, 'seeds');
const data = join(root, '..', 'shared', 'data');

const cells = async (file: string) => (await allRows(await openTable(join(folder, file)))).map((row) => row.cells);

let report: SeedReport;
let statements: readonly StatementInput[];
let redirected: ReadonlySet<string>;

beforeAll(async () => {
  const { apply, records } = recorder();
  report = await loadSeeds({ apply, folder });
  statements = records().flatMap((record) => (record.type === 'STATEMENT' ? [record] : []));
  redirected = new Set(
    records().flatMap((record) => (record.type === 'REDIRECT' ? [String(normalKey(record.key))] : [])),
  );
});

const about = (source: string, key: string): Readonly<Record<string, Claim>> => {
  const found = statements.find((one) => one.source.startsWith(source) && one.keys.includes(key));
  if (!found?.fields) throw new Error(`${source} says nothing of ${key}`);
  return found.fields;
};
const references = (claim: Claim | undefined): readonly Reference[] => (claim?.value ?? []) as readonly Reference[];
const names = (claim: Claim | undefined): readonly string[] => references(claim).map(({ name }) => name);
const keysOf = (noun: string): ReadonlySet<string> =>
  new Set(statements.flatMap((one) => (one.noun === noun ? one.keys.map((key) => String(normalKey(key))) : [])));
const referredTo = (noun: string, field: string, dataset = ''): readonly string[] => [
  ...new Set(
    statements.flatMap((one) =>
      one.noun === noun && one.source.startsWith(dataset)
        ? references(one.fields?.[field]).map(({ key }) => String(normalKey(key)))
        : [],
    ),
  ),
];

describe('the seeds', () => {
  it('are accepted by the write path, every record', () => {
    expect(report.rejected).toBe(0);
    expect(report.records).toBe(report.appended);
    expect(report.records).toBeLessThan(9_000);
  });

  it('leave out nothing but what cannot be told', () => {
    const codes = report.problems.map(({ code, column }) => `${code} ${column}`);
    expect(
      Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length])),
    ).toEqual({
      'NO_HARDWARE Hardware quantity': 35,
      'SHARED_QUANTITY Hardware quantity': 13,
      'UNREADABLE Training dataset size (total)': 2,
    });
  });

  it('have one statement of a source about a subject', () => {
    const subjects = statements.map(({ source, noun, keys }) => `${source}|${noun}|${normalKey(keys[0] ?? '')}`);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  it('describe every developer, paper and country that they speak of', () => {
    const [institutions, papers, countries] = [keysOf('Institution'), keysOf('Paper'), keysOf('Country')];
    const known = (key: string): boolean => institutions.has(key) || redirected.has(key);
    expect(referredTo('Model', 'developers').filter((key) => !known(key))).toEqual([]);
    expect(referredTo('Paper', 'institutions', 'epoch/').filter((key) => !known(key))).toEqual([]);
    expect(referredTo('Institution', 'parents').filter((key) => !known(key))).toEqual([]);
    expect(referredTo('Model', 'papers').filter((key) => !papers.has(key))).toEqual([]);
    expect(referredTo('Institution', 'country').filter((key) => !countries.has(key))).toEqual([]);
  });

  it('describe every data set, domain, task and chip of a cluster that they speak of, but for those that no sheet has', () => {
    const topics = keysOf('Topic');
    const datasets = keysOf('Dataset');
    expect(referredTo('Model', 'datasets').filter((key) => !datasets.has(key))).toEqual([]);
    expect(referredTo('Model', 'topics').filter((key) => !topics.has(key))).toEqual([]);
    expect(referredTo('Topic', 'parent').filter((key) => !topics.has(key))).toEqual([]);
    expect(referredTo('Cluster', 'country').filter((key) => !keysOf('Country').has(key))).toEqual([]);
    const stubs = (noun: 'Cluster' | 'Paper', field: string, dataset: string, of: string): number => {
      const described = keysOf(of);
      return referredTo(noun, field, dataset).filter((key) => !described.has(key) && !redirected.has(key)).length;
    };
    expect({
      owners: stubs('Cluster', 'owners', 'epoch/', 'Institution'),
      hardware: stubs('Cluster', 'hardware', 'epoch/', 'HardwareType'),
      institutions: stubs('Paper', 'institutions', 'openalex/', 'Institution'),
      citations: stubs('Paper', 'references', 'openalex/', 'Paper'),
    }).toEqual({ owners: 8, hardware: 6, institutions: 68, citations: 0 });
  });

  it('claim an identifier of an institution or a paper once in each data set', () => {
    for (const noun of ['Institution', 'Paper']) {
      for (const dataset of ['epoch/', 'openalex/']) {
        const claims = statements
          .filter((one) => one.noun === noun && one.source.startsWith(dataset))
          .flatMap(({ keys }) => keys);
        expect(claims.length).toBe(new Set(claims).size);
      }
    }
  });

  it('link six works of OpenAlex with publications of the sheets, by DOI or arXiv number', () => {
    const inSheets = new Set(statements.flatMap(({ source, keys }) => (source.startsWith('epoch/papers') ? keys : [])));
    const works = statements.filter(({ source }) => source.startsWith('openalex/ml-works'));
    expect(works.filter(({ keys }) => keys.some((key) => inSheets.has(key)))).toHaveLength(6);
  });

  it('have OpenAlex’s domains, fields and subfields whole, and the topics of computer science', () => {
    const keys = [...keysOf('Topic')];
    const ending = (end: string): number => keys.filter((key) => key.endsWith(end)).length;
    expect(['domain', 'field', 'subfield'].map((level) => ending(`|openalex/${level}`))).toEqual([5, 34, 320]);
    expect(keys.filter((key) => key.startsWith('openalex:T'))).toHaveLength(303);
  });

  it('hold no prose', async () => {
    for (const { file } of await readManifest(folder)) {
      if (file.endsWith('.jsonl')) continue;
      const longest = Math.max(
        ...(await cells(file)).flatMap((row) =>
          Object.entries(row).map(([column, value]) =>
            /Authors|Organization|Aliases|Link/.test(column) ? 0 : value.length,
          ),
        ),
      );
      expect([file, longest < 420]).toEqual([file, true]);
    }
  });
});

describe('facts of the seeds, looked up by hand in the published sheets', () => {
  it('GPT-3: OpenAI, 28 May 2020, 3.14e23 FLOP on 10,000 V100', () => {
    const gpt3 = about('epoch/notable', 'label:GPT-3 175B (davinci)');
    expect(gpt3).toMatchObject({
      publicationDate: { value: '2020-05-28' },
      trainingCompute: { value: 3.14e23, confidence: 'CONFIDENT' },
      parameters: { value: 174_600_000_000 },
      notability: { value: ['HIGHLY_CITED', 'TRAINING_COST'] },
      papers: { value: [{ key: 'arxiv:2005.14165' }] },
      hardware: { value: [{ properties: { quantity: 10_000, utilization: 0.1966 } }] },
    });
    expect(names(gpt3.developers)).toEqual(['OpenAI']);
  });

  it('AlexNet: University of Toronto, 4.7e17 FLOP, three authors', () => {
    const alexNet = about('epoch/frontier', 'label:AlexNet');
    expect(names(alexNet.developers)).toEqual(['University of Toronto']);
    expect(alexNet.trainingCompute).toMatchObject({ value: 4.7e17 });
    const paper = about('epoch/papers', references(alexNet.papers)[0]?.key ?? '');
    expect(names(paper.authors)).toEqual(['Alex Krizhevsky', 'Ilya Sutskever', 'Geoffrey Hinton']);
  });

  it('BLOOM: Hugging Face and BigScience, of two sectors', () => {
    expect(names(about('epoch/notable', 'label:BLOOM-176B').developers)).toEqual(['Hugging Face', 'BigScience']);
    expect(about('epoch/organizations', 'epoch:Hugging Face').sector).toMatchObject({ value: 'INDUSTRY' });
    expect(about('epoch/organizations', 'epoch:BigScience').sector).toMatchObject({ value: 'NONPROFIT' });
  });

  it('Tsinghua University: ror.org/03cve4549, China', () => {
    const tsinghua = about('epoch/organizations', 'ror:03cve4549');
    expect(tsinghua).toMatchObject({
      name: { value: 'Tsinghua University' },
      country: { value: [{ key: 'iso3166:CN' }] },
    });
  });

  it('NVIDIA A100: 312 TFLOP/s in tensor FP16, 400 W, March 2020', () => {
    expect(about('epoch/hardware', 'epoch:NVIDIA A100')).toMatchObject({
      tensorFp16: { value: 3.12e14 },
      thermalDesignPower: { value: 400 },
      releaseDate: { value: '2020-03-01' },
    });
  });

  it('Google Brain is part of Google; Facebook is Meta; two models are called CALM', () => {
    expect(names(about('seeds/institution-aliases', 'epoch:Google Brain').parents)).toEqual(['Google']);
    expect(redirected).toContain('epoch:facebook');
    const calm = statements.filter((one) => one.noun === 'Model' && one.keys.map(normalKey).includes('label:calm'));
    expect(calm.map(({ keys }) => keys[0])).toEqual(['name:CaLM|2022', 'name:CALM|2023']);
  });
});

const present = existsSync(join(data, 'epoch'));
if (!present) console.warn('The seed files are not made anew: ../shared/data is absent.');

(present ? describe : describe.skip)('the scripts in scripts/seeds (skipped where ../shared/data is absent)', () => {
  let made = '';
  beforeAll(async () => {
    const { build, isBuilt } = (await import(join(root, 'scripts', 'build.mjs'))) as {
      build: (root: string) => Promise<void>;
      isBuilt: (root: string) => boolean;
    };
    if (!isBuilt(root)) await build(root);
    made = await mkdtemp(join(tmpdir(), 'seeds-'));
    await copyFile(join(folder, 'institution-aliases.csv'), join(made, 'institution-aliases.csv'));
    for (const script of ['models', 'countries', 'hardware', 'organizations', 'clusters', 'topics', 'works']) {
      execFileSync(process.execPath, [join(root, 'scripts', 'seeds', `make-${script}.mjs`), data, made]);
    }
  });
  afterAll(() => rm(made, { recursive: true, force: true }));

  it.each([
    ['models-notable.csv', 1011],
    ['models-large-scale.csv', 509],
    ['models-frontier.csv', 137],
    ['papers.csv', 1193],
    ['organizations.csv', 1110],
    ['registry.csv', 484],
    ['hardware.csv', 175],
    ['countries.csv', 249],
    ['clusters.csv', 786],
    ['datasets.csv', 326],
    ['topics-epoch.csv', 184],
    ['topics-openalex.csv', 611],
    ['works-ml.jsonl', 195],
    ['registry-works.jsonl', 195],
  ])('make %s with its %i rows as it is here', async (file, count) => {
    const rows = file.endsWith('.csv')
      ? await cells(file)
      : (await readFile(join(folder, file), 'utf8')).split('\n').slice(0, -1);
    expect(rows).toHaveLength(count);
    expect(await readFile(join(made, file), 'utf8')).toBe(await readFile(join(folder, file), 'utf8'));
  });

  it('take over every model of the three sheets', async () => {
    for (const [sheet, seed] of [
      ['notable_ai_models', 'models-notable.csv'],
      ['large_scale_ai_models', 'models-large-scale.csv'],
      ['frontier_ai_models', 'models-frontier.csv'],
    ] as const) {
      const rows = await allRows(await openTable(join(data, 'epoch', `${sheet}_2026-05-02.csv`)));
      const inSheet = new Set(rows.map((row) => textCell(row.cells.Model)));
      expect(new Set((await cells(seed)).map((row) => row.Model))).toEqual(inSheet);
    }
  });
});
