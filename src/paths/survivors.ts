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
  const survivorOf = (id: string): string | undefined => (rows.has(id) ? (rows.get(id)?.survivor ?? undefined) : id);
  refuseExcludedEnds(question, survivorOf);
  const replaced = (ids: readonly string[]): readonly string[] => [
    ...new Set(ids.flatMap((id) => survivorOf(id) ?? [])),
  ];
  return {
    ...question,
    from: replaced(question.from),
    to: replaced(question.to),
    excluding: replaced(question.excluding),
  };
};
