import { rebuild } from './curation/rebuild.ts';
import { isProjectedByRules } from './curation/schema.ts';
import { nouns } from './entities/nouns.ts';
import type { Graph } from './graph/graph.ts';
import { step } from './step.ts';

/** Projects a graph anew that an earlier version of this program made by other rules. Its log stays as it is. */
export const bringUpToRules = async (graph: Graph): Promise<void> => {
  if (await isProjectedByRules(graph)) return;
  await step(
    'projecting the graph anew: an earlier version made it',
    () => rebuild(graph, nouns),
    () => 'projected from its log',
  );
};
