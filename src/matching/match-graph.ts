import type { Graph } from '../graph/graph.ts';
import type { Curation } from './decision.ts';
import { matchWorks, type WorkMatches } from './match-works.ts';

/** Links what different sources say of the same thing, as far as rules can tell: after every import and after the seeds. */
export const matchGraph = (graph: Graph, curation: Curation): Promise<readonly WorkMatches[]> =>
  matchWorks(graph, curation);

/** What was linked, in one line. */
export const matchesInWords = (matches: readonly WorkMatches[]): string =>
  matches.length === 0
    ? 'nothing new to link'
    : matches
        .map(
          ({ noun, linked, appended, open }) =>
            `${noun}: ${linked} linked, ${open.length} left open, ${appended} decisions appended`,
        )
        .join('; ');
