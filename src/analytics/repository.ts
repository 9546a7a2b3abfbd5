import type { NotabilityCriterion } from '../entities/model/model.ts';
import { type Source, sourceOf } from '../entities/source/source.ts';
import { cypher } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { SourceDefinition } from '../log/record.ts';
import type { Sector, TeamClass } from '../shared/sector.ts';
import type { FrameRows, InstitutionRow, ModelRow } from './frame/frame-builder.ts';

type ModelColumns = readonly [
  id: string,
  date: string | null,
  compute: number | null,
  computeLow: number | null,
  computeHigh: number | null,
  notability: readonly NotabilityCriterion[],
  authorShareClass: TeamClass | null,
  developers: readonly (readonly [id: string, position: number | null])[],
  sources: readonly string[],
];
type InstitutionColumns = readonly [
  id: string,
  name: string | null,
  sector: Sector,
  publicResearch: boolean,
  countries: readonly (readonly [code: string, name: string | null])[],
  parents: readonly (readonly [id: string, from: string | null, to: string | null])[],
  sources: readonly string[],
];
type SourceColumns = readonly [
  key: string,
  title: string,
  dataset: string,
  sheet: string | null,
  edition: string | null,
  rank: number,
  sheetOrder: number,
  licence: string,
  citation: string,
];
type FrameRow =
  | { readonly kind: 'MODEL'; readonly columns: ModelColumns }
  | { readonly kind: 'INSTITUTION'; readonly columns: InstitutionColumns }
  | { readonly kind: 'SOURCE'; readonly columns: SourceColumns };

/**
 * Models that anything is stated about, the institutions behind them with all that these are part of, and the sources.
 * One statement, so that it is planned and sent once; a stub is only a name in somebody else's row.
 */
const streamRows = (graph: Graph): AsyncIterable<FrameRow> =>
  graph.stream<FrameRow>(cypher`
    MATCH (model:Model)
    WHERE model.stub IS NULL
    RETURN 'MODEL' AS kind, [
      model.id, model.publicationDate, model.trainingCompute, model.trainingComputeLow, model.trainingComputeHigh,
      coalesce(model.notability, []), model.authorShareClass,
      [(model)-[developed:DEVELOPED_BY]->(developer) | [developer.id, developed.position]],
      COLLECT {
        MATCH (model)<-[:ABOUT]-(record:Current {type: 'STATEMENT'})
        WHERE record.body <> 'null'
        RETURN DISTINCT record.source
      }
    ] AS columns
    UNION ALL
    MATCH (:Model)-[:DEVELOPED_BY]->(developer)
    WITH DISTINCT developer
    MATCH (developer)-[:PART_OF*0..10]->(institution)
    WITH DISTINCT institution
    RETURN 'INSTITUTION' AS kind, [
      institution.id, institution.name, coalesce(institution.sector, 'UNKNOWN'),
      coalesce(institution.publicResearch, false),
      [(institution)-[:LOCATED_IN]->(country) | [coalesce(country.code, last(split(country.keys[0], ':'))), country.name]],
      [(institution)-[membership:PART_OF]->(parent) | [parent.id, membership.from, membership.to]],
      COLLECT {
        MATCH (institution)<-[:ABOUT]-(record:Current {type: 'STATEMENT'})
        WHERE record.body <> 'null'
        RETURN DISTINCT record.source
      }
    ] AS columns
    UNION ALL
    MATCH (source:Source)
    RETURN 'SOURCE' AS kind, [
      source.key, source.title, source.dataset, source.sheet, source.edition, source.rank, source.sheetOrder,
      source.licence, source.citation
    ] AS columns
  `);

const modelOf = (columns: ModelColumns): ModelRow => {
  const [id, date, compute, computeLow, computeHigh, notability, authorShareClass, developers, sources] = columns;
  const last = Number.MAX_SAFE_INTEGER;
  return {
    id,
    date,
    compute,
    computeLow,
    computeHigh,
    notability,
    authorShareClass,
    developers: developers
      .toSorted(([a, first], [b, second]) => (first ?? last) - (second ?? last) || (a < b ? -1 : 1))
      .map(([developer]) => developer),
    sources,
  };
};

const institutionOf = (columns: InstitutionColumns): InstitutionRow => {
  const [id, name, sector, publicResearch, countries, parents, sources] = columns;
  return {
    id,
    name: name ?? id,
    sector,
    publicResearch,
    countries: countries.map(([code, country]) => ({ code, name: country ?? code })),
    parents: parents.map(([parent, from, to]) => ({ id: parent, from, to })),
    sources,
  };
};

const sourceIn = (columns: SourceColumns): Source => {
  const [key, title, dataset, sheet, edition, rank, sheetOrder, licence, citation] = columns;
  const definition: SourceDefinition = {
    key,
    title,
    dataset,
    sheet,
    edition,
    rank,
    sheetOrder,
    licence,
    citation,
  };
  return sourceOf(definition);
};

/** Everything that a frame is built of. */
export const readFrameRows = async (graph: Graph): Promise<FrameRows> => {
  const [models, institutions, sources]: [ModelRow[], InstitutionRow[], Source[]] = [[], [], []];
  for await (const row of streamRows(graph)) {
    if (row.kind === 'MODEL') models.push(modelOf(row.columns));
    else if (row.kind === 'INSTITUTION') institutions.push(institutionOf(row.columns));
    else sources.push(sourceIn(row.columns));
  }
  return { models, institutions, sources };
};
