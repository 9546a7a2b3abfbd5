import { describe, expect, it } from '@jest/globals';
import { diffSummary, fieldText, numberText } from '../../../src/commands/diff-text.ts';
import type { EntityChange } from '../../../src/log/entity-change.ts';

const change = (name: string, kind: EntityChange['kind'], ...fields: EntityChange['fields']): EntityChange => ({
  kind,
  id: `mdl_${name}`,
  noun: 'Model',
  name,
  fields,
});

describe('a difference in words', () => {
  it.each([
    [{ field: 'parameters', before: 1.746e11, after: 1.75e11 }, 'parameters: 1.746e+11 → 1.75e+11'],
    [{ field: 'citations', before: null, after: 51687 }, 'citations: + 51,687'],
    [{ field: 'access', before: 'API', after: null }, 'access: API → nothing'],
    [{ field: 'developers', before: ['A', 'B'], after: ['B', 'C'] }, 'developers: − A  + C'],
    [{ field: 'developers', before: ['A', 'B'], after: ['B', 'A'] }, 'developers: A, B → B, A'],
    [{ field: 'name', before: 'x'.repeat(200), after: 'y' }, `name: ${'x'.repeat(119)}…`],
  ])('%j', (field, text) => {
    expect(fieldText(field)).toBe(text);
  });

  it.each([
    [2116866.2428390156, '2,116,870'],
    [0.1966, '0.1966'],
    [2023, '2,023'],
    [3.14e23, '3.14e+23'],
  ])('%d is %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  it('is summed up by kind and field, with the entities that are asked for', () => {
    const summary = diffSummary(({ name }) => name === 'Egret');
    const citations = { field: 'citations', before: 1, after: 2 };
    summary.add(change('Heron', 'CHANGED', citations, { field: 'tasks', before: null, after: ['Chat'] }));
    summary.add(change('Egret', 'CHANGED', citations));
    summary.add(change('Stork', 'CREATED', { field: 'name', before: null, after: 'Stork' }));
    expect(summary.lines()).toEqual([
      'would change: Model changed 2, Model new 1',
      'fields that would change: citations 2, tasks 1',
      'Model Egret (mdl_Egret), changed',
      '  citations: 1 → 2',
    ]);
    expect(diffSummary().lines()).toEqual(['nothing would change']);
  });
});
