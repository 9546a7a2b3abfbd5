import { describe, expect, it } from '@jest/globals';
import { isHad, keepFirst, orderOf } from '../../../src/groups/choose-groups.ts';
import type { GroupOrder } from '../../../src/groups/group-arguments.ts';
import type { Group } from '../../../src/groups/group-row.ts';

const group = (place: string | number | null, count: number, value: number | null): Group => ({
  identity: String(place),
  keys: [{ field: 'key', value: place === null ? null : String(place), label: '', place }],
  count,
  measures: [{ as: 'm', value, low: null, high: null, n: count }],
});
const order = (...orderBy: readonly GroupOrder[]) =>
  orderOf({
    orderBy,
    by: [{ field: 'key', path: { steps: [], leaf: { kind: 'texts', property: '' } }, binning: { kind: 'none' } }],
  });
const places = (groups: readonly Group[]) => groups.map(({ keys: [key] }) => key?.place);

describe('the order of groups', () => {
  const groups = [group('b', 2, null), group(null, 2, 5), group('a', 2, 1), group('c', 9, 5)];

  it('puts what is not known last either way, and equals by their keys', () => {
    expect(places(groups.toSorted(order({ by: 'm', direction: 'DESC' })))).toEqual(['c', null, 'a', 'b']);
    expect(places(groups.toSorted(order({ by: 'm', direction: 'ASC' })))).toEqual(['a', 'c', null, 'b']);
    expect(places(groups.toSorted(order({ by: 'key', direction: 'DESC' })))).toEqual(['c', 'b', 'a', null]);
    expect(places(groups.toSorted(order({ by: 'count', direction: 'DESC' })))).toEqual(['c', 'a', 'b', null]);
  });

  it('keeps the first of many as sorting all would', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => group(index, (index * 7919) % 1_000, null));
    const compare = order({ by: 'count', direction: 'DESC' });
    const kept = keepFirst(10, compare);
    for (const one of many) kept.add(one);
    expect(places(kept.inOrder())).toEqual(places(many.toSorted(compare).slice(0, 10)));
  });
});

describe('conditions on groups', () => {
  it('take both ends, and nothing that is not known', () => {
    const has = (one: Group, gte: number | null, lte: number | null, measure = 'm') =>
      isHad(one, { having: [{ measure, gte, lte }] });
    expect(has(group('a', 3, 5), 5, 5)).toBe(true);
    expect(has(group('a', 3, 5), 5.1, null)).toBe(false);
    expect(has(group('a', 3, null), null, 1)).toBe(false);
    expect(has(group('a', 3, null), 3, null, 'count')).toBe(true);
  });
});
