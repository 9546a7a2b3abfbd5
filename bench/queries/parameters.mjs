// 2,000 sets of parameters of each question, the same for the same graph.

import { cursorField, sortKeysOf } from '../../dist/entities/list/order.js';
import { listTables } from '../../dist/entities/list-tables.js';
import { cypher } from '../../dist/graph/cypher.js';
import { encodeCursor } from '../../dist/shared/page.js';
import { randomNumbers } from '../paths/worlds.mjs';

const cursorOf = (noun, order, place) => {
  const table = listTables[noun];
  return encodeCursor(cursorField(table.list, sortKeysOf(table, order)), place);
};

const newest = [{ field: 'PUBLICATION_DATE', direction: 'DESC' }];
const largest = [{ field: 'TRAINING_COMPUTE', direction: 'DESC' }, { field: 'NAME' }];

/** What the questions are made from: conference papers, who stands on them, venues with more than a page a year. */
const readWorld = async (graph) => {
  const column = async (query) => (await graph.read(query)).map(({ value }) => value);
  return {
    papers: await graph.read(cypher`
      MATCH (paper:Paper)-[:PUBLISHED_IN]->(venue) WHERE paper.keys[0] STARTS WITH 'openreview:'
      RETURN paper.id AS id, paper.name AS name, paper.publicationDateFrom AS date, paper.year AS year,
             venue.name AS venue, venue.nameKey AS venueKey
      ORDER BY id`),
    authors: await column(cypher`
      MATCH (author:Author) WHERE author.keys[0] STARTS WITH 'openreview:' RETURN author.id AS value ORDER BY value`),
    institutions: await column(cypher`
      MATCH (institution:Institution) WHERE COUNT { (institution)<-[:AFFILIATED_WITH]-(:Author) } >= 1
      RETURN institution.id AS value ORDER BY value`),
    models: await graph.read(cypher`
      MATCH (model:Model)-[:DEVELOPED_BY]->(d)-[:LOCATED_IN]->(country)
      WHERE model.publicationDateFrom IS NOT NULL AND d.sector IN ['INDUSTRY', 'ACADEMIA']
      RETURN DISTINCT country.code AS country, d.sector AS sector, model.publicationDateFrom AS day, model.id AS id,
             model.nameKey AS nameKey, model.trainingCompute AS compute
      ORDER BY model.trainingCompute IS NULL, compute DESC, nameKey, id`),
  };
};

/** The first 20 models of the country, the sector and the time since a day end at this one; null where they are not 20. */
const pageEnd = (models, { country, sector, day }) => {
  const fitting = models.filter((one) => one.country === country && one.sector === sector && one.day >= day);
  return fitting[19] ?? null;
};

/** Sets of parameters by question. */
export const parameterSets = async (graph, count) => {
  const world = await readWorld(graph);
  const makers = {
    Q1: ({ paper }) => ({ id: paper().id }),
    Q2: ({ paper }) => ({ ids: [...new Set(Array.from({ length: 20 }, () => paper().id))] }),
    Q3: ({ paper }) => {
      const { id, date, year, venue, venueKey } = paper();
      return { venue, year, venueKey, date, id, after: cursorOf('Paper', newest, [date, id]) };
    },
    Q4: ({ author }) => ({ id: author() }),
    Q6: ({ institution }) => ({ id: institution() }),
    Q7: ({ author }) => ({ from: author(), to: author() }),
    Q8: ({ paper, below }) => {
      const words = paper().name.split(/\s+/u);
      const length = Math.min(words.length, 2 + below(3));
      const start = below(words.length - length + 1);
      return { text: words.slice(start, start + length).join(' ') };
    },
    Q9: ({ below }) => {
      const from = 1990 + below(30);
      return { from, to: from + 3 + below(2026 - from - 3), publicResearch: below(2) === 0 };
    },
    Q11: ({ model, below }) => {
      const { country, sector } = model();
      const day = `${2010 + below(14)}-${String(1 + below(12)).padStart(2, '0')}-01`;
      const end = pageEnd(world.models, { country, sector, day });
      if (end === null) return null;
      const { compute, nameKey, id } = end;
      return { country, sector, day, compute, nameKey, id, after: cursorOf('Model', largest, [compute, nameKey, id]) };
    },
  };
  makers.Q7n = makers.Q7;
  return Object.fromEntries(
    Object.entries(makers).map(([name, make]) => {
      const random = randomNumbers(11);
      const below = (bound) => Math.floor(random() * bound);
      const oneOf = (values) => () => values[below(values.length)];
      const from = {
        below,
        paper: oneOf(world.papers),
        author: oneOf(world.authors),
        institution: oneOf(world.institutions),
        model: oneOf(world.models),
      };
      const sets = [];
      while (sets.length < count) {
        const set = make(from);
        if (set !== null) sets.push(set);
      }
      return [name, sets];
    }),
  );
};
