import { describe, expect, it } from '@jest/globals';
import { nouns } from '../../../src/entities/nouns.ts';
import type { Claims } from '../../../src/log/record.ts';
import { toEntry } from '../../../src/log/to-entry.ts';

const model = (fields: Claims, keys: readonly string[] = ['label:a', 'name:A|2020']) =>
  toEntry(nouns, { type: 'STATEMENT', noun: 'Model', keys, source: 'one', origin: 'IMPORT', fields });
const faultOf = (fields: Claims): string => {
  const outcome = model(fields);
  return 'problem' in outcome ? outcome.problem.message : 'none';
};

describe('a statement as an entry of the log', () => {
  it('is about the best of its keys, in one spelling, whatever their order', () => {
    expect(model({})).toMatchObject({
      entry: { subject: 'name:a|2020', slot: 'S|one|Model|name:a|2020', body: { keys: ['name:a|2020', 'label:a'] } },
    });
  });

  it.each<[string, Claims, string]>([
    ['a field that the noun does not have', { colour: { value: 'red' } }, 'expected a field of Model'],
    ['a field that only an object has', { constructor: { value: 'red' } }, 'expected a field of Model'],
    ['a date that no calendar has', { publicationDate: { value: '2022-02-31' } }, 'expected a date'],
    ['an amount below zero', { trainingCompute: { value: -1 } }, 'expected a finite number above 0'],
    ['an amount that is no number', { trainingCompute: { value: Number.NaN } }, 'expected a finite number above 0'],
    ['bounds in the wrong order', { parameters: { value: 2, low: 3, high: 1 } }, 'lower bound'],
    ['a method that is none', { parameters: { value: 2, method: 'GUESS' as 'UNKNOWN' } }, 'one of REPORTED'],
    ['half a price year', { trainingCost: { value: 2, priceYear: 2021.5 } }, 'a year'],
    ['a choice that is none', { access: { value: 'OPEN' } }, 'one of UNRELEASED'],
    [
      'a reference by a key of another noun',
      { developers: { value: [{ key: 'doi:10.1000/x', name: 'X' }] } },
      'Institution',
    ],
    [
      'a property that the edge does not have',
      { developers: { value: [{ key: 'epoch:x', name: 'X', properties: { constructor: 1 } }] } },
      'Institution',
    ],
    [
      'more hardware than is kept',
      { hardware: { value: Array.from({ length: 21 }, (_, n) => ({ key: `epoch:${n}`, name: `${n}` })) } },
      'at most 20',
    ],
  ])('is refused with %s', (_what, fields, message) => {
    expect(faultOf(fields)).toContain(message);
  });

  it('is refused without a key, and with a key of another noun', () => {
    expect(model({}, [])).toMatchObject({ problem: { code: 'NO_KEY' } });
    expect(model({}, ['orcid:0000-0002-1825-0097'])).toMatchObject({ problem: { code: 'BAD_KEY' } });
  });
});
