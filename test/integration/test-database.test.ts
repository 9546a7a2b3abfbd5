import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cypher, integer } from '../../src/graph/cypher.ts';
import { patientGraph } from '../../src/graph/patient-graph.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';

describe('the database of the tests', () => {
  const statements: string[] = [];
  const graph = openTestGraph({ onStatement: ({ text }) => statements.push(text) });
  beforeAll(() => emptyDatabase(graph));
  afterAll(async () => {
    await emptyDatabase(graph);
    await graph.close();
  });
  const count = () => graph.read<{ count: number }>(cypher`MATCH (node) RETURN count(node) AS count`);

  it('is a real Neo4j 5', async () => {
    const [component] = await graph.read<{ version: string }>(
      cypher`CALL dbms.components() YIELD versions RETURN versions[0] AS version`,
    );
    expect(component?.version).toMatch(/^5\./);
  });

  it('is empty after emptying, however much was in it', async () => {
    await graph.write((transaction) =>
      transaction.run(cypher`
        UNWIND range(1, ${integer(12_000)}) AS number
        CREATE (:Left {number: number})-[:OVER]->(:Thing)
      `),
    );
    expect(await count()).toEqual([{ count: 24_000 }]);
    await emptyDatabase(graph);
    expect(await count()).toEqual([{ count: 0 }]);
  });

  it('tells of each statement that is sent', async () => {
    statements.length = 0;
    await count();
    expect(statements).toEqual(['MATCH (node) RETURN count(node) AS count']);
  });

  it('ends a read that somebody waits for too long, and lets long work have its time', async () => {
    const hasty = openTestGraph({ timeout: 200 });
    const slow = cypher`UNWIND range(1, ${integer(20_000_000)}) AS number RETURN sum(number % ${integer(7)}) AS sum`;
    try {
      await expect(hasty.read(slow)).rejects.toMatchObject({ code: 'TIMEOUT' });
      await expect(patientGraph(hasty).read(slow)).resolves.toEqual([{ sum: 60_000_003 }]);
    } finally {
      await hasty.close();
    }
  });
});
