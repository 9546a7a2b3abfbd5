import { affiliationOf } from '../entities/author/affiliation.ts';
import type { SubgraphEdge } from './subgraph.ts';

type Evidence = Pick<SubgraphEdge, 'weight' | 'firstYear' | 'lastYear' | 'evidenceCount'>;

/**
 * What relationships from one entity to another rest on: an author's affiliation on papers of these years (0 where one is
 * not known), others on the work that states them, of the year `stated`.
 */
export const evidenceOf = (years: readonly number[] | null, stated: number | null, relationships = 1): Evidence => {
  if (years === null)
    return { weight: relationships, firstYear: stated, lastYear: stated, evidenceCount: relationships };
  const { firstYear, lastYear, papers } = affiliationOf(years);
  return { weight: papers, firstYear, lastYear, evidenceCount: papers };
};
