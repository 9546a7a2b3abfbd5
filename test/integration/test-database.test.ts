import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareDatabase } from '../../src/curation/schema.ts';
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

  it('is given what it lacks of the schema, and nothing that it has', async () => {
    const defined: string[] = [];
    const define = (text: string): Promise<void> => {
      defined.push(text);
      return graph.define(text);
    };
    const namesThere = async () =>
      (await graph.read<{ name: string }>(cypher`SHOW INDEXES YIELD name RETURN name ORDER BY name`)).map(
        ({ name }) => name,
      );
    await prepareDatabase(graph);
    const names = await namesThere();
    await graph.define('DROP INDEX paper_date');
    await graph.define('DROP INDEX entity_search');
    await graph.define('DROP CONSTRAINT source_key');
    await prepareDatabase({ ...graph, define });
    expect(defined.filter((text) => text.startsWith('CREATE')).map((text) => text.split(' IF')[0])).toEqual([
      'CREATE CONSTRAINT source_key',
      'CREATE INDEX paper_date',
      'CREATE FULLTEXT INDEX entity_search',
    ]);
    expect(await namesThere()).toEqual(names);
    defined.length = 0;
    await prepareDatabase({ ...graph, define });
    expect(defined.filter((text) => text.startsWith('CREATE'))).toEqual([]);
  });

  it('ends a read that somebody waits for too long, and lets long work have its time', async () => {
    const hasty = openTestGraph({ timeout: 200 });
    // The database looks every two seconds for what has to end.
    const sumTo = (last: number) =>
      cypher`UNWIND range(1, ${integer(last)}) AS number RETURN sum(number % ${integer(7)}) AS sum`;
    try {
      await expect(hasty.read(sumTo(10_000_000_000))).rejects.toMatchObject({ code: 'TIMEOUT' });
      await expect(patientGraph(hasty).read(sumTo(60_000_000))).resolves.toEqual([{ sum: 179_999_998 }]);
    } finally {
      await hasty.close();
    }
  });
});
