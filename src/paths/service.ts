import { dataVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { DomainError } from '../shared/errors.ts';
import { databaseAnswer } from './database-answer.ts';
import { type PathLoaders, readEvidence } from './evidence.ts';
import { notAdmitted, notFound } from './faults.ts';
import { type IndexKeeper, type IndexStatus, indexKeeper, type KeeperDependencies } from './keeper.ts';
import {
  type CollaborationPath,
  type IdentityRule,
  identityRules,
  type PathAnswer,
  type PathOutcome,
  type PathQuestion,
} from './paths.ts';
import { checkQuestion, type PathInput } from './question.ts';
import { withSurvivors } from './survivors.ts';

/** What a search ran on: the index of this server, or the database's own search. */
export type PathEngine = 'INDEX' | 'DATABASE';

export interface PathReport {
  readonly outcome: PathOutcome;
  readonly distance: number | null;
  readonly complete: boolean;
  readonly componentSizes: readonly number[] | null;
  /** null where no author stands on a path, and where there is no path. */
  readonly weakestIdentity: IdentityRule | null;
  readonly paths: readonly CollaborationPath[];
  readonly engine: PathEngine;
  readonly dataVersion: number;
}

export interface PathService {
  /**
   * Throws a coded error, naming the argument, where the question cannot be answered as it is asked. With the loaders of a request
   * whatever the paths are shown with is read at once, and found to be as it was when they were searched.
   */
  collaborationPaths(given: PathInput, loaders?: PathLoaders): Promise<PathReport>;
  /** How the index is at the moment. */
  index(): IndexStatus;
  /** Ends the thread of the index. Questions in flight get a coded error. */
  close(): Promise<void>;
}

/** All but the graph have a default: a reader of the data version of its own, the worker beside this file, a warning of the process. */
export type PathDependencies = Pick<KeeperDependencies, 'graph'> & Partial<KeeperDependencies>;

/** Edges that an index has at most where nothing else is set: about 1 GB of memory, and as much again while it is brought up. */
export const standardEdgeLimit = 60_000_000;

interface Answered {
  readonly answer: PathAnswer;
  readonly engine: PathEngine;
  readonly version: number;
}

const answered = async (graph: Graph, keeper: IndexKeeper, question: PathQuestion): Promise<Answered> => {
  const asked = await keeper.ask(question);
  if (asked.type === 'ANSWER') return { answer: asked.answer, engine: 'INDEX', version: asked.version };
  const answer = await databaseAnswer(graph, question, asked.edges);
  return { answer, engine: 'DATABASE', version: asked.version };
};

const weakestOf = (paths: readonly CollaborationPath[]): IdentityRule | null => {
  const needed = new Set(paths.map(({ weakestIdentity }) => weakestIdentity));
  return identityRules.findLast((rule) => needed.has(rule)) ?? null;
};

/** What was found. Throws a coded error that names the ids in the way where there is no result. */
const reportOf = (question: PathQuestion, { answer, engine, version }: Answered): PathReport => {
  if (answer.type === 'UNKNOWN') throw notFound(question, answer.ids);
  if (answer.type === 'NOT_ADMITTED') throw notAdmitted(question, answer.ends);
  const { result } = answer;
  return { ...result, weakestIdentity: weakestOf(result.paths), engine, dataVersion: version };
};

/** Asks, and once more where ids turn out to be former ones. */
const ask = async (graph: Graph, keeper: IndexKeeper, asked: PathQuestion): Promise<PathReport> => {
  const first = await answered(graph, keeper, asked);
  if (first.answer.type !== 'UNKNOWN') return reportOf(asked, first);
  const question = await withSurvivors(graph, asked, first.answer.ids);
  return reportOf(question, await answered(graph, keeper, question));
};

/** Lives as long as the app. The index is built at the first question. */
export const pathService = ({
  graph,
  version = dataVersion(graph),
  workerUrl = new URL('./worker.js', import.meta.url),
  edgeLimit = standardEdgeLimit,
  onCrash = (error) => process.emitWarning(error instanceof Error ? error : String(error)),
  onNews = () => undefined,
}: PathDependencies): PathService => {
  const keeper = indexKeeper({ graph, version, workerUrl, edgeLimit, onCrash, onNews });
  return {
    collaborationPaths: async (given, loaders) => {
      const question = checkQuestion(given);
      // What was written between the search and the reading makes it search again, once.
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const report = await ask(graph, keeper, question);
        if (!loaders || report.paths.length === 0) return report;
        if (await readEvidence(graph, loaders, report.paths, report.dataVersion)) return report;
      }
      throw new DomainError('CONFLICT', 'The graph changed twice while it was read; ask again.');
    },
    index: keeper.status,
    close: keeper.close,
  };
};
