// The opponent: the same nodes, edges and properties by plain UNWIND, without a log, from rows that are mapped already.
import neo4j from 'neo4j-driver';
import { groupBy } from '../../dist/shared/group-by.js';

/** What the product made of a kind of file, as rows in the order of its records: one a paper, with what it leads to. */
export const readRows = async (session) => {
  const { records } = await session.run(`
    MATCH (paper:Paper)<-[:ABOUT]-(record:Current)
    WITH paper, record ORDER BY record.seq
    RETURN properties(paper) AS paper, [(paper)-[edge]->(end:Entity) | {type: type(edge), properties: properties(edge), noun: end.noun, end: properties(end)}] AS edges
  `);
  return records.map((record) => record.toObject());
};

/** The derived edges, by the paper that a year comes from: `at` names its institutions by their positions. */
const affiliationsOf = ({ paper, edges }) => {
  const institutions = new Map(
    edges.flatMap(({ type, properties, end }) =>
      type === 'AFFILIATED_WITH' ? [[Number(properties.position), end.id]] : [],
    ),
  );
  return edges.flatMap(({ type, properties, end }) =>
    type !== 'AUTHORED_BY'
      ? []
      : (properties.at ?? []).map((place) => ({
          author: end.id,
          institution: institutions.get(Number(place)),
          year: paper.year,
        })),
  );
};

const statements = {
  papers: 'UNWIND $rows AS row CREATE (paper:Entity:Paper) SET paper = row',
  ends: (noun) => `UNWIND $rows AS row MERGE (end:Entity {id: row.id}) ON CREATE SET end = row, end:${noun}`,
  edges: (type) => `
    UNWIND $rows AS row
    MATCH (start:Entity {id: row.from})
    MATCH (end:Entity {id: row.to})
    CREATE (start)-[edge:${type}]->(end)
    SET edge = row.properties`,
  affiliations: `
    UNWIND $rows AS row
    MATCH (author:Entity {id: row.author})
    MATCH (institution:Entity {id: row.institution})
    MERGE (author)-[affiliation:AFFILIATED_WITH]->(institution)
    SET affiliation.years = coalesce(affiliation.years, []) + row.year`,
};

const writeBatch = (session, batch) =>
  session.executeWrite(async (transaction) => {
    const run = (text, rows) => transaction.run(text, { rows });
    await run(
      statements.papers,
      batch.map(({ paper }) => paper),
    );
    const edges = batch.flatMap(({ paper, edges: own }) => own.map((edge) => ({ ...edge, from: paper.id })));
    for (const [noun, all] of groupBy(edges, ({ noun }) => noun)) {
      await run(statements.ends(noun), [...new Map(all.map(({ end }) => [end.id, end])).values()]);
    }
    for (const [type, all] of groupBy(edges, ({ type }) => type)) {
      await run(
        statements.edges(type),
        all.map(({ from, end, properties }) => ({ from, to: end.id, properties })),
      );
    }
    await run(statements.affiliations, batch.flatMap(affiliationsOf));
  });

/** Writes the rows, `size` papers a transaction. */
export const writeRows = async (driver, rows, size) => {
  const session = driver.session({ database: 'neo4j' });
  for (let at = 0; at < rows.length; at += size) await writeBatch(session, rows.slice(at, at + size));
  await session.close();
};

/** A driver that keeps whole numbers whole, so that the bare side writes integers as the product does. */
export const openDriver = ({ uri, user, password }) => neo4j.driver(uri, neo4j.auth.basic(user, password));
