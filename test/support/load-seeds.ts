import { fileURLToPath } from 'node:url';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadSeeds, type SeedReport } from '../../src/importers/seeds.ts';
import { type GraphMatches, matchGraph } from '../../src/matching/match-graph.ts';

export const seedFolder = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Loads seeds and links what they say of the same, as the first start does. */
export const loadAndMatchSeeds = async (
  graph: Graph,
  folder = seedFolder,
): Promise<SeedReport & { readonly matches: GraphMatches }> => {
  const curation = curationService(graph, nouns);
  const report = await loadSeeds({ apply: curation.apply, folder });
  return { ...report, matches: await matchGraph(graph, curation) };
};
