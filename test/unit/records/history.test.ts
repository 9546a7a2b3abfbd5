import { describe, expect, it } from '@jest/globals';
import { modelNoun } from '../../../src/entities/model/model.ts';
import { diff } from '../../../src/log/diff.ts';
import type { CurrentStatement } from '../../../src/log/entry.ts';
import type { Claims } from '../../../src/log/record.ts';
import { resolve } from '../../../src/log/resolve.ts';

const key = 'name:a|2020';
const stateOf = (fields: Claims) => {
  const statement: CurrentStatement = {
    slot: `S|one|Model|${key}`,
    source: 'one',
    noun: 'Model',
    subject: key,
    body: { keys: [key], fields },
  };
  return resolve(modelNoun, key, [statement], new Map());
};

describe('the difference of two states', () => {
  it('names the fields whose claim is another, in order', () => {
    const before = stateOf({ name: { value: 'A' }, citations: { value: 3 }, access: { value: 'API' } });
    const after = stateOf({ name: { value: 'A' }, citations: { value: 4 }, frontier: { value: true } });
    expect(diff(before, after)).toEqual([
      { field: 'access', before: { value: 'API' }, after: null },
      { field: 'citations', before: { value: 3 }, after: { value: 4 } },
      { field: 'frontier', before: null, after: { value: true } },
    ]);
  });

  it('tells a bound that moved under the same value, and nothing of equal states', () => {
    const state = stateOf({ parameters: { value: 7, low: 5 } });
    expect(diff(state, stateOf({ parameters: { value: 7, low: 6 } }))).toHaveLength(1);
    expect(diff(state, stateOf({ parameters: { low: 5, value: 7 } }))).toEqual([]);
  });
});
