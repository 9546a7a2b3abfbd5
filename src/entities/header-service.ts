import type { Graph } from '../graph/graph.ts';
import type { EntityHeader, Noun } from '../log/noun.ts';
import { type Load, oneByKey } from '../shared/batch.ts';
import { nounNameOf } from './entity-id.ts';
import { findDegrees, findFormerIds, type RelationshipEnd, relationshipEndsOf } from './header-repository.ts';
import { nouns } from './nouns.ts';

export interface Degree extends RelationshipEnd {
  readonly count: number;
}

/** What every entity tells about itself beside its fields. */
export const headerService = (graph: Graph) => {
  const counts = new Map<Noun, Load<readonly number[]>>();
  const countsOf = (noun: Noun): Load<readonly number[]> => {
    const load = counts.get(noun) ?? oneByKey((ids) => findDegrees(graph, noun, ids), []);
    counts.set(noun, load);
    return load;
  };
  return {
    /** Ids that were merged into the entity. */
    formerIds: oneByKey((ids) => findFormerIds(graph, ids), []),
    /** One per relationship and direction that its noun can have, 0 included. */
    degrees: async ({ id, type }: Pick<EntityHeader, 'id' | 'type'>): Promise<readonly Degree[]> => {
      const noun = nouns[nounNameOf(type)];
      const found = await countsOf(noun)(id);
      return relationshipEndsOf(noun).map((end, index) => ({ ...end, count: found[index] ?? 0 }));
    },
  };
};
