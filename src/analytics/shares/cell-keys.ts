import { accesses } from '../../entities/model/model.ts';
import { sectors, type TeamClassRule, teamClasses } from '../../shared/sector.ts';
import type { ShareArguments } from './share-arguments.ts';
import { otherKey, unknownKey } from './unknown-key.ts';

/** The cells of a report: in every bucket the same, in the same order. */
export interface CellKeys {
  readonly keys: readonly string[];
  /** Place of the cell that a key belongs to. */
  readonly placeOf: (key: string) => number;
  /** The keys that OTHER stands for beside its own. */
  readonly rest: readonly string[];
}

const classesOf = (rule: TeamClassRule): readonly string[] =>
  rule === 'ANY_INDUSTRY' ? teamClasses.filter((teamClass) => teamClass !== 'COLLABORATION') : teamClasses;

/** The keys that have a cell even where nothing is in it; null where keys are open-ended. */
const closedKeys = ({ by, teamClassRule }: Pick<ShareArguments, 'by' | 'teamClassRule'>): readonly string[] | null => {
  if (by === 'TEAM_CLASS') return classesOf(teamClassRule);
  if (by === 'ACCESS') return accesses;
  return by === 'SECTOR' ? sectors : null;
};

/** Cells with their places; a key without a cell belongs to OTHER. */
const placed = (keys: readonly string[], rest: readonly string[]): CellKeys => {
  const places = new Map(keys.map((key, place) => [key, place]));
  const otherPlace = keys.indexOf(otherKey);
  return { keys, placeOf: (key) => places.get(key) ?? otherPlace, rest };
};

/** The cells of groups: in their order, then OTHER and UNKNOWN. */
export const groupCellKeys = (labels: readonly string[]): CellKeys => placed([...labels, otherKey, unknownKey], []);

/**
 * The largest `top` keys by total (ties: by key), the rest as OTHER, and UNKNOWN; these two come last and are not
 * counted. Classes, sectors and levels of access keep their own order, and
 * have a cell even at 0.
 */
export const cellKeysOf = (
  { by, teamClassRule, top }: Pick<ShareArguments, 'by' | 'teamClassRule' | 'top'>,
  totals: ReadonlyMap<string, number>,
): CellKeys => {
  const closed = closedKeys({ by, teamClassRule });
  const named = (closed ?? [...totals.keys()]).filter((key) => key !== otherKey && key !== unknownKey);
  const totalOf = (key: string): number => totals.get(key) ?? 0;
  const bySize = named.toSorted((a, b) => totalOf(b) - totalOf(a) || (a < b ? -1 : 1));
  const largest = new Set(bySize.slice(0, top));
  const rest = bySize.slice(top);
  const own = closed ? named.filter((key) => largest.has(key)) : [...largest];
  const keys = [...own, ...(closed?.includes(otherKey) || rest.length > 0 ? [otherKey] : []), unknownKey];
  return placed(keys, rest);
};
