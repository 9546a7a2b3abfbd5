import { authorNoun } from '../entities/author/author.ts';
import { modelNoun } from '../entities/model/model.ts';
import { nouns } from '../entities/nouns.ts';
import { paperNoun } from '../entities/paper/paper.ts';
import type { Graph } from '../graph/graph.ts';
import type { NounName } from '../log/noun.ts';
import type { SourceDefinition } from '../log/record.ts';
import { matchAuthors } from './authors/match-authors.ts';
import { readAuthors } from './authors/read-authors.ts';
import type { Matched, Unlinked } from './decision.ts';
import { isMatched, markMatched, readVersion } from './mark.ts';
import { matchModels } from './models/match-models.ts';
import { readModels } from './models/read-models.ts';
import { applyDecisions, findOwnDecisions, type OwnDecision } from './own-decisions.ts';
import { matchPapers } from './papers/match-papers.ts';
import { readPapers } from './papers/read-papers.ts';
import { rootsWithout } from './roots.ts';
import { matchingSource } from './source.ts';
import type { WritePath } from './write-path.ts';

/** What a matcher did. */
export interface WorkMatches {
  readonly noun: NounName;
  /** Keys that stand for another entity by its decisions. */
  readonly linked: number;
  /** Records of the log: new decisions, changed and withdrawn ones. */
  readonly appended: number;
  /** What may be one and was not linked. */
  readonly open: readonly Unlinked[];
}

interface Pass {
  readonly noun: NounName;
  readonly source: SourceDefinition;
  /** Nouns whose records can change what is decided. */
  readonly needs: readonly NounName[];
  decide(graph: Graph, own: readonly OwnDecision[]): Promise<Matched>;
}

/** The day on which the rules last changed. */
const edition = '2026-11-24';

const papers: Pass = {
  noun: 'Paper',
  source: matchingSource('papers', 2, 'Papers that sources name differently, matched by rule', edition),
  needs: ['Paper', 'Model'],
  decide: async (graph, own) =>
    matchPapers(paperNoun, await readPapers(graph, await rootsWithout(graph, nouns, 'Paper', own))),
};

const models: Pass = {
  noun: 'Model',
  source: matchingSource('models', 3, 'Models that sheets name differently, matched by rule', edition),
  needs: ['Model', 'Paper', 'Institution'],
  decide: async (graph, own) => {
    const roots = {
      models: await rootsWithout(graph, nouns, 'Model', own),
      papers: await rootsWithout(graph, nouns, 'Paper', []),
      institutions: await rootsWithout(graph, nouns, 'Institution', []),
    };
    return matchModels(modelNoun, await readModels(graph, roots));
  },
};

const authors: Pass = {
  noun: 'Author',
  source: matchingSource('authors', 4, 'Authors whom sources name differently, matched by rule', edition),
  needs: ['Author', 'Paper', 'Institution'],
  decide: async (graph, own) => {
    const roots = {
      authors: await rootsWithout(graph, nouns, 'Author', own),
      papers: await rootsWithout(graph, nouns, 'Paper', []),
      institutions: await rootsWithout(graph, nouns, 'Institution', []),
    };
    const { census, profiles } = await readAuthors(graph, roots);
    return matchAuthors(authorNoun, census, profiles);
  },
};

const run = async (graph: Graph, curation: WritePath, pass: Pass): Promise<WorkMatches | null> => {
  const { noun, source, needs } = pass;
  const version = await readVersion(graph);
  if (await isMatched(graph, source, needs)) return null;
  const own = await findOwnDecisions(graph, noun, source);
  const { decisions, open } = await pass.decide(graph, own);
  const appended = await applyDecisions(curation, source, noun, own, decisions);
  await markMatched(graph, source, version);
  return { noun, linked: decisions.length, appended, open };
};

/**
 * Links papers, then models, then authors that sources name differently: each by what is linked before it. Decisions are
 * records of the log, by a machine, under sources of their own; they give way to every other source and to curators. They
 * follow from the graph without the decisions of before, so that the order of imports makes no difference. Nothing is
 * read where nothing changed that could matter.
 */
export const matchWorks = async (graph: Graph, curation: WritePath): Promise<readonly WorkMatches[]> => {
  const done: WorkMatches[] = [];
  for (const pass of [papers, models, authors]) {
    const matches = await run(graph, curation, pass);
    if (matches !== null) done.push(matches);
  }
  return done;
};
