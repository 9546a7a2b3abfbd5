import { dataVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { badInput, DomainError } from '../shared/errors.ts';
import { indexKeeper, type KeeperDependencies } from './keeper.ts';
import type { CollaborationPath, IdentityRule, PathAnswer, PathOutcome, PathQuestion, PathResult } from './paths.ts';
import { checkQuestion, type PathInput, refuseExcludedEnds } from './question.ts';
import { findSurvivors } from './repository.ts';

export interface PathReport {
  readonly outcome: PathOutcome;
  readonly distance: number | null;
  readonly complete: boolean;
  readonly componentSizes: readonly number[] | null;
  /** null where no author stands on a path: between institutions, and where there is no path. */
  readonly weakestIdentity: IdentityRule | null;
  readonly paths: readonly CollaborationPath[];
  readonly dataVersion: number;
}

export interface PathService {
  /** Throws a coded error, naming the argument, where the question cannot be answered as it is asked. */
  collaborationPaths(given: PathInput): Promise<PathReport>;
  /** Ends the thread of the index. Questions in flight get a coded error. */
  close(): Promise<void>;
}

/** All but the graph have a default: a reader of the data version of its own, the worker beside this file, a warning of the process. */
export type PathDependencies = Pick<KeeperDependencies, 'graph'> & Partial<KeeperDependencies>;

const argumentOf = (question: PathQuestion, id: string): 'from' | 'to' | 'excluding' =>
  question.from.includes(id) ? 'from' : question.to.includes(id) ? 'to' : 'excluding';

const notFound = (question: PathQuestion, ids: readonly string[]): DomainError => {
  const argument = argumentOf(question, ids[0] ?? '');
  const named = ids.filter((id) => argumentOf(question, id) === argument);
  return new DomainError(
    'NOT_FOUND',
    `${argument}: no visible entity has the id ${named.slice(0, 5).join(', ')}${named.length > 5 ? ` and ${named.length - 5} more` : ''}.`,
    { argument, value: named.slice(0, 5), allowed: 'ids of visible entities' },
  );
};

const notAdmitted = (question: PathQuestion, ends: (PathAnswer & { type: 'NOT_ADMITTED' })['ends']): DomainError => {
  const { identities } = question;
  const id = ends[0]?.id ?? '';
  const rule = ends.some((end) => end.rule === 'ANY') ? 'ANY' : 'UNAMBIGUOUS';
  return badInput(
    argumentOf(question, id),
    id,
    `${identities === 'KEYED' ? 'authors known by a key' : 'authors known by a key or by a full name that nobody else bears'}, as identities ${identities} asks; ask with identities ${rule}`,
  );
};

/** The question with merged ids replaced by their survivors, and retired ones no longer excluded. */
const withSurvivors = async (graph: Graph, question: PathQuestion, unknown: readonly string[]) => {
  const rows = new Map((await findSurvivors(graph, unknown)).map((row) => [row.id, row]));
  const gone = unknown.filter((id) => {
    const row = rows.get(id);
    return !row?.known || (row.survivor === null && argumentOf(question, id) !== 'excluding');
  });
  if (gone.length > 0) throw notFound(question, gone);
  const replaced = (ids: readonly string[]): readonly string[] => [
    ...new Set(ids.flatMap((id) => (rows.has(id) ? (rows.get(id)?.survivor ?? []) : id))),
  ];
  const found: PathQuestion = {
    ...question,
    from: replaced(question.from),
    to: replaced(question.to),
    excluding: replaced(question.excluding),
  };
  refuseExcludedEnds(found);
  return found;
};

const report = (question: PathQuestion, result: PathResult, version: number): PathReport => ({
  outcome: result.outcome,
  distance: result.distance,
  complete: result.outcome !== 'SEARCH_LIMIT',
  componentSizes: result.componentSizes,
  weakestIdentity: question.kind === 'AUTHOR' ? (result.path?.weakestIdentity ?? null) : null,
  paths: result.path ? [result.path] : [],
  dataVersion: version,
});

/** Lives as long as the app. The index is built at the first question. */
export const pathService = ({
  graph,
  version = dataVersion(graph),
  workerUrl = new URL('./worker.js', import.meta.url),
  onCrash = (error) => process.emitWarning(error instanceof Error ? error : String(error)),
}: PathDependencies): PathService => {
  const keeper = indexKeeper({ graph, version, workerUrl, onCrash });
  return {
    collaborationPaths: async (given) => {
      const asked = checkQuestion(given);
      const first = await keeper.ask(asked);
      const question = first.answer.type === 'UNKNOWN' ? await withSurvivors(graph, asked, first.answer.ids) : asked;
      const { answer, version: at } = question === asked ? first : await keeper.ask(question);
      if (answer.type === 'UNKNOWN') throw notFound(question, answer.ids);
      if (answer.type === 'NOT_ADMITTED') throw notAdmitted(question, answer.ends);
      return report(question, answer.result, at);
    },
    close: keeper.close,
  };
};
