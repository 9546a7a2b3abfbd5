import { countName } from './check-measures.ts';
import type { GroupArguments } from './group-arguments.ts';
import type { Group } from './group-row.ts';
import type { RawValue } from './key-value.ts';

type Compare = (a: Group, b: Group) => number;

/** The number of entities, or a measure's value; undefined for a name that is neither. */
const computed = ({ count, measures }: Group, name: string): number | null | undefined =>
  name === countName ? count : measures.find(({ as }) => as === name)?.value;

/** Whether a group fits all conditions on what was computed; what is not known fits none. */
export const isHad = (group: Group, { having }: Pick<GroupArguments, 'having'>): boolean =>
  having.every(({ measure, gte, lte }) => {
    const value = computed(group, measure) ?? null;
    return value !== null && (gte === null || value >= gte) && (lte === null || value <= lte);
  });

const ascending = (a: RawValue, b: RawValue): number => (a === b ? 0 : (a ?? 0) < (b ?? 0) ? -1 : 1);

/** Nulls come last either way. */
const comparePlaces = (a: RawValue, b: RawValue, descending: boolean): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? ascending(b, a) : ascending(a, b);
};

const placeBy = (group: Group, name: string): RawValue => {
  const value = computed(group, name);
  return value === undefined ? (group.keys.find(({ field }) => field === name)?.place ?? null) : value;
};

/** The order asked for; equals by their keys and by what tells them apart, so that it is total. */
export const orderOf = ({ orderBy, by }: Pick<GroupArguments, 'orderBy' | 'by'>): Compare => {
  const keys = by.map(({ field }) => ({ by: field, direction: 'ASC' as const }));
  const orders = [...orderBy, ...keys];
  return (a, b) => {
    for (const { by: name, direction } of orders) {
      const order = comparePlaces(placeBy(a, name), placeBy(b, name), direction === 'DESC');
      if (order !== 0) return order;
    }
    return ascending(a.identity, b.identity);
  };
};

/** Keeps the first so many of what it is given one by one, without keeping the rest. */
export const keepFirst = (most: number, compare: Compare) => {
  let kept: Group[] = [];
  const settle = (): void => {
    kept = kept.sort(compare).slice(0, most);
  };
  return {
    add: (group: Group): void => {
      kept.push(group);
      if (kept.length >= 2 * most + 1_000) settle();
    },
    inOrder: (): readonly Group[] => {
      settle();
      return kept;
    },
  };
};
