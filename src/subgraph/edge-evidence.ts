import { affiliationOf } from '../entities/author/affiliation.ts';
import type { SubgraphEdge } from './subgraph.ts';

type Evidence = Pick<SubgraphEdge, 'weight' | 'firstYear' | 'lastYear' | 'evidenceCount'>;

/** The years that relationships have themselves. */
export interface OwnYears {
  /** Of an author's affiliation: those of the papers, 0 where one is not known. */
  readonly papers: readonly number[] | null;
  /** Of institutions: from when to when they last, or when one succeeded the other. */
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * What relationships from one entity to another rest on: an author's affiliation on papers, others on themselves. Those
 * without years of their own have that of the work that states them, `stated`.
 */
export const evidenceOf = (own: OwnYears, stated: number | null, relationships = 1): Evidence => {
  if (own.papers) {
    const { firstYear, lastYear, papers } = affiliationOf(own.papers);
    return { weight: papers, firstYear, lastYear, evidenceCount: papers };
  }
  const [firstYear, lastYear] = [own.from ?? stated, own.to ?? stated];
  return { weight: relationships, firstYear, lastYear, evidenceCount: relationships };
};
