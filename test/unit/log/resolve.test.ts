import { describe, expect, it } from '@jest/globals';
import { modelNoun } from '../../../src/entities/model/model.ts';
import type { CurrentStatement } from '../../../src/log/entry.ts';
import type { Claims, SourceDefinition } from '../../../src/log/record.ts';
import { because, resolve } from '../../../src/log/resolve.ts';

const source = (key: string, rank: number, edition: string | null, sheetOrder = 1): SourceDefinition => ({
  key,
  title: `Sheet ${key}`,
  dataset: key,
  sheet: null,
  edition,
  rank,
  sheetOrder,
  licence: 'CC0-1.0',
  citation: key,
});
const sources = new Map(
  [
    source('curators', 0, null),
    source('old', 2, '2022-01-01'),
    source('new', 2, '2024-01-01', 2),
    source('first', 2, '2024-01-01', 1),
    source('weak', 9, '2025-01-01'),
  ].map((one) => [one.key, one]),
);
const says = (key: string, fields: Claims): CurrentStatement => ({
  slot: `S|${key}|Model|name:a|2020`,
  source: key,
  noun: 'Model',
  subject: 'name:a|2020',
  body: { keys: ['name:a|2020'], fields },
});
const best = (statements: readonly CurrentStatement[], field: string) =>
  resolve(modelNoun, 'name:a|2020', statements, sources).get(field);

describe('what is held to be true', () => {
  it('is the better ranked data set’s, then the newest edition’s, then the first sheet’s, whatever the order', () => {
    const statements = ['weak', 'old', 'new', 'first'].map((key) => says(key, { name: { value: key } }));
    expect(best(statements, 'name')?.claim?.value).toBe('first');
    expect(best([...statements].reverse(), 'name')?.claim?.value).toBe('first');
    expect(best([...statements, says('curators', { name: { value: 'mine' } })], 'name')?.claim?.value).toBe('mine');
  });

  it('is, of one source, what it says of the key that the entity is made from: a merge does not rename the survivor', () => {
    const about = (subject: string): CurrentStatement => ({ ...says('first', { name: { value: subject } }), subject });
    const named = (root: string, ...subjects: readonly string[]) =>
      resolve(modelNoun, root, subjects.map(about), sources).get('name')?.claim?.value;
    expect(named('name:b|2021', 'name:a|2020', 'name:b|2021')).toBe('name:b|2021');
    expect(named('name:c|2022', 'label:a', 'name:a|2020')).toBe('name:a|2020');
  });

  it('falls to the next source for a field that the best one does not mention', () => {
    const statements = [says('first', { name: { value: 'A' } }), says('old', { citations: { value: 3 } })];
    expect(best(statements, 'citations')?.claim?.value).toBe(3);
    expect(best(statements, 'frontier')).toBeUndefined();
  });

  it('tells a value that was withdrawn from one that is stated to be none', () => {
    const old = says('old', { parameters: { value: 7 } });
    expect(best([old, says('curators', { parameters: { value: null } })], 'parameters')?.claim?.value).toBeNull();
    expect(best([old, says('curators', { parameters: { unset: true } })], 'parameters')?.claim?.value).toBe(7);
  });

  it('is contested where current statements disagree, and not where they agree', () => {
    const agree = [says('old', { citations: { value: 3 } }), says('new', { citations: { value: 3 } })];
    expect(best(agree, 'citations')?.contested).toBe(false);
    expect(best([...agree, says('weak', { citations: { value: 4 } })], 'citations')?.contested).toBe(true);
  });

  it('is not contested by another spelling of a name, nor by another order of texts', () => {
    const developed = (key: string, name: string) => says(key, { developers: { value: [{ key: 'epoch:a', name }] } });
    expect(best([developed('old', 'A Inc'), developed('new', 'A')], 'developers')?.contested).toBe(false);
    const aliases = (key: string, ...value: readonly string[]) => says(key, { aliases: { value } });
    expect(best([aliases('old', 'x', 'y'), aliases('new', 'y', 'x')], 'aliases')?.contested).toBe(false);
    expect(best([aliases('old', 'x', 'y'), aliases('new', 'y')], 'aliases')?.contested).toBe(true);
  });

  it('keeps a curator’s single corrections of a list over later editions of it', () => {
    const correction = says('curators', {
      developers: { add: [{ key: 'epoch:c', name: 'C' }], remove: ['epoch:a'] },
    });
    const listed = (key: string, ...names: readonly string[]) =>
      says(key, { developers: { value: names.map((name) => ({ key: `epoch:${name}`, name })) } });
    const keys = (statements: readonly CurrentStatement[]) =>
      ((best(statements, 'developers')?.claim?.value ?? []) as readonly { key: string }[]).map(({ key }) => key);
    expect(keys([listed('old', 'a', 'b'), correction])).toEqual(['epoch:b', 'epoch:c']);
    expect(keys([listed('old', 'a', 'b'), listed('new', 'a', 'b', 'd'), correction])).toEqual([
      'epoch:b',
      'epoch:d',
      'epoch:c',
    ]);
  });

  it('says whose claim it is', () => {
    const statements = [
      says('first', { access: { value: 'API', methodDetail: 'API access' } }),
      says('old', { access: { value: 'UNKNOWN' } }),
    ];
    expect(because(best(statements, 'access'), sources)).toBe('Sheet first (API access); the best of 2 statements');
  });
});
