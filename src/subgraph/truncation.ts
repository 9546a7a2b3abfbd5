import type { RelationshipEnd } from '../entities/header-repository.ts';
import { groupBy } from '../shared/group-by.ts';
import type { FoundEdge } from './assemble.ts';
import { type LimitedEnd, nameOfEnd } from './ends.ts';
import type { PartRow } from './repository.ts';
import type { Truncation } from './subgraph.ts';

type Edge = Pick<FoundEdge, 'type' | 'source' | 'target'>;

export interface Followed {
  readonly end: LimitedEnd;
  /** The nodes whose neighbours were asked for at this end. */
  readonly from: ReadonlySet<string>;
}

/** What was found about nodes, and what is shown of it. */
export interface Shown {
  readonly rows: readonly Pick<PartRow, 'id' | 'degrees'>[];
  /** In the order of the rows' degrees. */
  readonly ends: readonly RelationshipEnd[];
  /** Relationships one by one, before they are joined. */
  readonly edges: readonly Edge[];
  /** More was left out than limits say. */
  readonly full: boolean;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * What is left out of the relationships of nodes, by relationship and direction: `total` is what these nodes have, `shown` what
 * of it is shown. The reason is BUDGET where more is missing than the limits by themselves would leave out.
 */
export const truncationOf = (
  followed: readonly Followed[],
  { rows, ends, edges, full }: Shown,
): readonly Truncation[] => {
  const places = new Map(ends.map((end, place) => [nameOfEnd(end), place]));
  return followed.flatMap(({ end, from }) => {
    const relationship = nameOfEnd(end);
    const degrees = rows
      .filter(({ id }) => from.has(id))
      .map((row) => row.degrees[places.get(relationship) ?? -1] ?? 0);
    const side = end.direction === 'OUT' ? 'source' : 'target';
    const shown = edges.filter((edge) => edge.type === end.relationship && from.has(edge[side])).length;
    const total = sum(degrees);
    if (shown >= total) return [];
    const beyondLimits = total - shown > sum(degrees.map((degree) => Math.max(degree - end.first, 0)));
    return [{ relationship, reason: full && beyondLimits ? ('BUDGET' as const) : ('LIMIT' as const), shown, total }];
  });
};

const byRelationship = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** What had no room of the relationships among nodes that are all shown, by relationship. */
export const edgesWithoutRoom = (edges: readonly Edge[], isShown: (edge: Edge) => boolean): readonly Truncation[] =>
  [...groupBy(edges, ({ type }) => type)].sort(byRelationship).flatMap(([relationship, all]) => {
    const shown = all.filter(isShown).length;
    return shown === all.length ? [] : [{ relationship, reason: 'BUDGET' as const, shown, total: all.length }];
  });
