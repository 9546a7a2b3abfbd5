// The opponent: one statement a question, written by hand for it, columns, `session.run`, and nothing of the product but
// the rule by which a text becomes a full-text query. A statement stands beside what makes an answer of its rows.
import { fullTextQuery } from '../../dist/search/full-text.js';
import { spelledAsOne, wordsOf } from '../../dist/shared/words.js';

const byPlace = (a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1);
/** `[position, id, name]` in any order, as `[id, name]` in order. */
const placed = (rows, most = rows.length) =>
  rows
    .sort(byPlace)
    .slice(0, most)
    .map(([, id, name]) => [id, name]);

const authors = '[(paper)-[a:AUTHORED_BY]->(x) | [a.position, x.id, x.name]]';
const institutions = '[(paper)-[f:AFFILIATED_WITH]->(i) | [f.position, i.id, i.name]]';

const searching = (text) => {
  const words = wordsOf(text);
  return { query: fullTextQuery(words, ['Paper'], 'AS_TYPED', 'DONE'), name: spelledAsOne(words) };
};

const sectorOf = `
  CASE WHEN $publicResearch AND d.publicResearch AND coalesce(d.sector, 'UNKNOWN') <> 'INDUSTRY' THEN 'ACADEMIA'
       ELSE coalesce(d.sector, 'UNKNOWN') END`;

export const bare = {
  Q1: {
    text: `
      MATCH (paper:Entity {id: $id}) WHERE paper:Paper
      RETURN paper.id, paper.name, paper.publicationDate, paper.citations, paper.link`,
    answer: ([row]) => row,
  },
  Q2: {
    text: `
      UNWIND $ids AS id
      MATCH (paper:Entity {id: id})
      RETURN paper.id, paper.name, ${authors}, ${institutions}`,
    answer: (rows) =>
      rows
        .map(([id, name, signing, affiliated]) => [id, name, placed(signing), placed(affiliated)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
  },
  Q3: {
    text: `
      MATCH (venue:Entity {nameKey: $venueKey})<-[:PUBLISHED_IN]-(paper)
      WHERE paper.year = $year
        AND (paper.publicationDateFrom < $date OR (paper.publicationDateFrom = $date AND paper.id < $id))
      WITH paper ORDER BY paper.publicationDateFrom DESC, paper.id DESC LIMIT 50
      RETURN paper.id, paper.name, ${authors}, ${institutions}`,
    answer: (rows) => rows.map(([id, name, signing, affiliated]) => [id, name, placed(signing), placed(affiliated)]),
  },
  Q4: {
    text: `
      MATCH (author:Entity {id: $id})
      RETURN author.id, author.name, COLLECT {
        MATCH (author)<-[:AUTHORED_BY]-(paper)
        WITH paper ORDER BY coalesce(paper.publicationDateFrom, '') DESC, paper.id LIMIT 20
        RETURN [paper.id, paper.name, ${authors}]
      }`,
    answer: ([[id, name, papers]]) => [id, name, papers.map(([paper, title, all]) => [paper, title, placed(all)])],
  },
  Q6: {
    text: `
      MATCH (institution:Entity {id: $id})
      RETURN institution.id, COLLECT {
        MATCH (institution)<-[f:AFFILIATED_WITH]-(author:Author)
        WITH author, f ORDER BY size(f.years) DESC, author.id LIMIT 20
        RETURN [author.id, author.name, COLLECT {
          MATCH (author)<-[:AUTHORED_BY]-(paper)
          WITH paper ORDER BY coalesce(paper.publicationDateFrom, '') DESC, paper.id LIMIT 5
          RETURN [paper.id, paper.name, ${authors}]
        }]
      }`,
    answer: ([[id, people]]) => [
      id,
      people.map(([author, name, papers]) => [
        author,
        name,
        papers.map(([paper, title, all]) => [paper, title, placed(all, 10)]),
      ]),
    ],
  },
  Q7: {
    text: `
      MATCH (one:Entity {id: $from}), (other:Entity {id: $to})
      MATCH path = shortestPath((one)-[:AUTHORED_BY*..40]-(other))
      RETURN length(path) / 2, [node IN nodes(path) | node.id]`,
    answer: ([row]) => row?.[0] ?? null,
  },
  Q7n: {
    text: `
      MATCH (one:Entity {id: $from}), (other:Entity {id: $to})
      MATCH path = shortestPath((one)-[:AUTHORED_BY*..40]-(other))
      RETURN length(path) / 2, [node IN nodes(path) | [node.id, node.name]]`,
    answer: ([row]) => row?.[0] ?? null,
  },
  Q8: {
    parameters: ({ text }) => searching(text),
    text: `
      CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: 200}) YIELD node, score
      WITH node,
           CASE WHEN node.searchNames[0] = $name THEN 3 WHEN $name IN node.searchNames THEN 2 ELSE 1 END AS kind,
           sqrt(score) * (1 + log10(1 + COUNT { (node)--() } + coalesce(node.citations, 0) / 100.0)) AS relevance
      WITH node, kind + relevance / (relevance + 50) AS score ORDER BY score DESC, node.id LIMIT 10
      RETURN node.id, node.name`,
    answer: (rows) => rows,
  },
  Q9: {
    text: `
      MATCH (model:Model)
      WHERE model.stub IS NULL AND model.year >= $from AND model.year <= $to
      WITH model.year AS year, COLLECT {
        MATCH (model)-[:DEVELOPED_BY]->(d) WITH DISTINCT ${sectorOf} AS sector WHERE sector <> 'UNKNOWN' RETURN sector
      } AS sectors
      WITH year, CASE
        WHEN size(sectors) = 0 THEN 'UNKNOWN'
        WHEN 'ACADEMIA' IN sectors AND 'INDUSTRY' IN sectors THEN 'COLLABORATION'
        WHEN size(sectors) > 1 THEN 'OTHER'
        WHEN sectors[0] IN ['ACADEMIA', 'INDUSTRY'] THEN sectors[0]
        ELSE 'OTHER' END AS class
      RETURN year, class, count(*)`,
    answer: (rows) => {
      const totals = new Map();
      for (const [year, , count] of rows) totals.set(year, (totals.get(year) ?? 0) + count);
      return rows.map(([year, key, count]) => [String(year), key, count, count / totals.get(year)]).sort();
    },
  },
  Q11: {
    text: `
      MATCH (model:Model)
      WHERE model.publicationDateFrom >= $day
        AND EXISTS { (model)-[:DEVELOPED_BY]->(d) WHERE d.sector = $sector AND EXISTS { (d)-[:LOCATED_IN]->({code: $country}) } }
        AND (($compute IS NOT NULL AND (model.trainingCompute IS NULL OR model.trainingCompute < $compute))
          OR ((model.trainingCompute = $compute OR (model.trainingCompute IS NULL AND $compute IS NULL))
            AND (model.nameKey > $nameKey OR (model.nameKey = $nameKey AND model.id > $id))))
      WITH model ORDER BY model.trainingCompute IS NULL, model.trainingCompute DESC, model.nameKey, model.id LIMIT 20
      RETURN model.id, model.name, model.trainingCompute`,
    answer: (rows) => rows,
  },
};
