import type { Graph } from '../graph/graph.ts';
import { argumentOf, notFound } from './faults.ts';
import type { PathQuestion } from './paths.ts';
import { refuseExcludedEnds } from './question.ts';
import { findSurvivors } from './repository.ts';

/** The question with merged ids replaced by their survivors, and retired ones no longer excluded. */
export const withSurvivors = async (
  graph: Graph,
  question: PathQuestion,
  unknown: readonly string[],
): Promise<PathQuestion> => {
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
