import { type Cypher, cypher, fixed, integer } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { NounName } from '../log/noun.ts';
import type { SourceDefinition } from '../log/record.ts';
import { everyEdition } from './source.ts';

/** Where the log remembers what a matcher has seen: bookkeeping, which takes no number of the log. */
const marks: Readonly<Record<string, { readonly seq: Cypher; readonly rules: Cypher }>> = {
  papers: { seq: fixed('papersMatched'), rules: fixed('papersMatchedBy') },
  models: { seq: fixed('modelsMatched'), rules: fixed('modelsMatchedBy') },
  authors: { seq: fixed('authorsMatched'), rules: fixed('authorsMatchedBy') },
};

const markOf = ({ sheet }: SourceDefinition) => {
  const mark = marks[sheet ?? ''];
  if (!mark) throw new Error(`There is no mark for ${sheet}.`);
  return mark;
};

export const readVersion = async (graph: Graph): Promise<number> => {
  const [row] = await graph.read<{ seq: number }>(cypher`MATCH (log:Log {id: ${integer(1)}}) RETURN log.seq AS seq`);
  return row?.seq ?? 0;
};

/** Whether nothing that matters was said since a matcher of these rules was done. What it said itself does not matter. */
export const isMatched = async (
  graph: Graph,
  source: SourceDefinition,
  needs: readonly NounName[],
): Promise<boolean> => {
  const { seq, rules } = markOf(source);
  const [row] = await graph.read<{ matched: boolean }>(cypher`
    MATCH (log:Log {id: ${integer(1)}})
    RETURN log.${rules} = ${source.key} AND NOT EXISTS {
      MATCH (record:Record)
      WHERE record.seq > log.${seq} AND record.noun IN ${needs} AND NOT record.source STARTS WITH ${everyEdition(source)}
    } AS matched
  `);
  return row?.matched === true;
};

/** Remembers that everything up to a data version was looked at by these rules. */
export const markMatched = (graph: Graph, source: SourceDefinition, version: number): Promise<unknown> => {
  const { seq, rules } = markOf(source);
  return graph.write((transaction) =>
    transaction.run(cypher`
      MATCH (log:Log {id: ${integer(1)}}) SET log.${seq} = ${integer(version)}, log.${rules} = ${source.key}
    `),
  );
};
