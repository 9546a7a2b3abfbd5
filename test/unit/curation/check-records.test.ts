import { describe, expect, it } from '@jest/globals';
import { checkRecords } from '../../../src/curation/check-records.ts';
import { nouns } from '../../../src/entities/nouns.ts';
import type { StatementInput } from '../../../src/log/record.ts';

const source = 'tests/herons@2026-01-01';

const statement = (about: Pick<StatementInput, 'noun' | 'keys' | 'fields'>): StatementInput => ({
  type: 'STATEMENT',
  source,
  origin: 'IMPORT',
  locator: 'row 3',
  ...about,
});

const check = (...records: readonly StatementInput[]) => checkRecords(nouns, records, new Set([source]));

const basedOn = (name: string, base: string): StatementInput =>
  statement({
    noun: 'Model',
    keys: [`name:${name}|2024`, `label:${name}`],
    fields: { name: { value: name }, baseModels: { value: [{ key: `label:${base}`, name: base }] } },
  });

describe('a record that refers to its own subject', () => {
  it('is kept, and told with its field and value: an institution that is part of itself', () => {
    const { entries, problems } = check(
      statement({
        noun: 'Institution',
        keys: ['ror:https://ror.org/03cve4549'],
        fields: {
          name: { value: 'Tin University' },
          parents: { value: [{ key: 'ror:03CVE4549', name: 'Tin University' }] },
        },
      }),
    );
    expect(entries).toHaveLength(1);
    expect(problems).toEqual([
      {
        index: 0,
        severity: 'DOUBTFUL',
        code: 'SELF_REFERENCE',
        field: 'parents',
        value: 'ror:03cve4549',
        message: 'ror:03cve4549 is the Institution itself; the reference is kept and not followed.',
        locator: 'row 3',
      },
    ]);
  });

  it('is told where it names itself by another of its keys: a model that is based on itself', () => {
    const { problems } = check(basedOn('Heron 2', 'Heron 1'), basedOn('Heron 3', 'heron  3'));
    expect(problems).toMatchObject([{ index: 1, code: 'SELF_REFERENCE', field: 'baseModels' }]);
  });

  it('is not told of another noun of the same key', () => {
    const { problems } = check(
      statement({
        noun: 'Model',
        keys: ['name:Tin|2024'],
        fields: { name: { value: 'Tin' }, developers: { value: [{ key: 'name:Tin|2024', name: 'Tin' }] } },
      }),
    );
    expect(problems).toEqual([]);
  });
});
