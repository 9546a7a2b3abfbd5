import { cypher, integer } from '../../src/graph/cypher.ts';
import { type Graph, type GraphSettings, openGraph } from '../../src/graph/graph.ts';

/** How to connect to the database of this test run. */
export const testDatabase = (): Pick<GraphSettings, 'uri' | 'user' | 'password' | 'database'> => {
  const settings = process.env.TEST_DATABASE;
  if (settings === undefined) throw new Error('There is no database here: only tests in test/integration have one.');
  return JSON.parse(settings);
};

/** Opens the database of this test run; the caller closes it. */
export const openTestGraph = (options: Pick<GraphSettings, 'onStatement' | 'timeout'> = {}): Graph =>
  openGraph({ ...testDatabase(), ...options });

const batch = 10_000;

/** Deletes every node, and the relationships with them; constraints and indexes stay. */
export const emptyDatabase = async (graph: Graph): Promise<void> => {
  const deleted = await graph.write(async (transaction) => {
    const [row] = await transaction.run<{ count: number }>(cypher`
      MATCH (node)
      WITH node LIMIT ${integer(batch)}
      DETACH DELETE node
      RETURN count(*) AS count
    `);
    return row?.count ?? 0;
  });
  if (deleted === batch) await emptyDatabase(graph);
};
