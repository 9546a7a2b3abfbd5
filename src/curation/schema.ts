import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { cypher, integer } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { DomainError } from '../shared/errors.ts';

/** Milliseconds. */
const pollEvery = 100;

const schemaFile = new URL('../../schema/graph.cypher', import.meta.url);

/** The statements of a Cypher file: parted by semicolons, comment lines left out. */
const statementsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** Often the first statement of a database that has just started, which on a busy machine takes longer than a read may. */
const refuseForeign = async (graph: Graph): Promise<void> => {
  const [row] = await graph.write((transaction) =>
    transaction.run<{ ours: boolean; empty: boolean }>(cypher`
      RETURN EXISTS { MATCH (:Log {id: ${integer(1)}}) } AS ours, NOT EXISTS { MATCH (anything) } AS empty
    `),
  );
  if (row?.ours || row?.empty) return;
  throw new DomainError(
    'CONFLICT',
    'The database holds data that is not ours (it is not empty and has no log of this project); point NEO4J_URI at an empty database, or set NEO4J_DATABASE.',
  );
};

/** The version of the rules by which nodes and edges follow from the log. A graph made by earlier ones has to be rebuilt. */
export const projectionRules = 4;

/** Whether the graph was projected by the rules of this program; if not, `rebuild` brings it up to them. */
export const isProjectedByRules = async (graph: Graph): Promise<boolean> => {
  const [log] = await graph.read<{ rules: number | null }>(cypher`
    MATCH (log:Log {id: ${integer(1)}}) RETURN log.rules AS rules
  `);
  return log?.rules === projectionRules;
};

/** Waits until every index is there, however large the graph is. One that failed is an error. */
const indexesBuilt = async (graph: Graph): Promise<void> => {
  const building = async (): Promise<boolean> => {
    const [row] = await graph.read<{ count: number }>(
      cypher`SHOW INDEXES YIELD state WHERE state = 'POPULATING' RETURN count(*) AS count`,
    );
    return (row?.count ?? 0) > 0;
  };
  while (await building()) await delay(pollEvery);
  await graph.define('CALL db.awaitIndexes(300)');
};

/** The name of the constraint or index that a statement makes, where none has it; undefined for any other statement. */
const madeBy = (statement: string): string | undefined => /^CREATE [A-Z ]+ (\w+) IF NOT EXISTS\b/.exec(statement)?.[1];

/** Runs the statements whose constraint or index is not there yet: on most starts none of them. A constraint's index has its name. */
const defineMissing = async (graph: Graph): Promise<void> => {
  const rows = await graph.read<{ name: string }>(cypher`SHOW INDEXES YIELD name RETURN name`);
  const there = new Set(rows.map(({ name }) => name));
  for (const statement of statementsOf(await readFile(schemaFile, 'utf8'))) {
    const name = madeBy(statement);
    if (name === undefined || !there.has(name)) await graph.define(statement);
  }
};

/** Makes an empty database ours, or checks that it is: constraints, indexes and the log's counter. Refuses any other. */
export const prepareDatabase = async (graph: Graph): Promise<void> => {
  await refuseForeign(graph);
  await defineMissing(graph);
  await indexesBuilt(graph);
  await graph.write((transaction) =>
    transaction.run(
      cypher`MERGE (log:Log {id: ${integer(1)}}) ON CREATE SET log.seq = ${integer(0)}, log.at = toString(datetime()), log.rules = ${integer(projectionRules)}`,
    ),
  );
};
