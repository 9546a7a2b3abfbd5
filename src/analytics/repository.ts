import { type Source, sourceOf } from '../entities/source/source.ts';
import { cypher, fixed } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { SourceDefinition } from '../log/record.ts';
import type { Sector } from '../shared/sector.ts';
import type { FrameRows, HardwareRow, InstitutionRow } from './frame/frame-builder.ts';
import { type HardwareUse, type ModelRow, modelRowOf, type RowProperties, rowProperties } from './frame/model-row.ts';

type ModelColumns = readonly [
  properties: readonly unknown[],
  developers: readonly (readonly [id: string, position: number | null])[],
  baseModels: readonly string[],
  hardware: readonly (readonly [id: string, quantity: number | null])[],
  sources: readonly string[],
];
type InstitutionColumns = readonly [
  id: string,
  name: string | null,
  sector: Sector,
  publicResearch: boolean,
  countries: readonly (readonly [code: string, name: string | null, region: string | null])[],
  parents: readonly (readonly [id: string, from: string | null, to: string | null])[],
  sources: readonly string[],
];
type HardwareColumns = readonly [
  id: string,
  name: string | null,
  released: string | null,
  tensorFp16: number | null,
  fp16: number | null,
  fp32: number | null,
  price: number | null,
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
  | { readonly kind: 'HARDWARE'; readonly columns: HardwareColumns }
  | { readonly kind: 'SOURCE'; readonly columns: SourceColumns };

const ownColumns = fixed(`[${rowProperties.map((property) => `model.${property}`).join(', ')}]`);

/**
 * Models that anything is stated about, the institutions behind them with all that these are part of, accelerators and
 * sources. One statement, so that it is planned and sent once; a stub is only a name in somebody else's row.
 */
const streamRows = (graph: Graph): AsyncIterable<FrameRow> =>
  graph.stream<FrameRow>(cypher`
    MATCH (model:Model)
    WHERE model.stub IS NULL
    RETURN 'MODEL' AS kind, [
      ${ownColumns},
      [(model)-[developed:DEVELOPED_BY]->(developer) | [developer.id, developed.position]],
      [(model)-[:BASED_ON]->(base) | base.id],
      [(model)-[trained:TRAINED_WITH]->(hardware) | [hardware.id, trained.quantity]],
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
      [(institution)-[:LOCATED_IN]->(country) |
        [coalesce(country.code, last(split(country.keys[0], ':'))), country.name, country.region]],
      [(institution)-[membership:PART_OF]->(parent) | [parent.id, membership.from, membership.to]],
      COLLECT {
        MATCH (institution)<-[:ABOUT]-(record:Current {type: 'STATEMENT'})
        WHERE record.body <> 'null'
        RETURN DISTINCT record.source
      }
    ] AS columns
    UNION ALL
    MATCH (hardware:HardwareType)
    RETURN 'HARDWARE' AS kind, [
      hardware.id, hardware.name, hardware.releaseDate, hardware.tensorFp16, hardware.fp16, hardware.fp32,
      hardware.releasePrice
    ] AS columns
    UNION ALL
    MATCH (source:Source)
    RETURN 'SOURCE' AS kind, [
      source.key, source.title, source.dataset, source.sheet, source.edition, source.rank, source.sheetOrder,
      source.licence, source.citation
    ] AS columns
  `);

const useOf = ([id, quantity]: readonly [string, number | null]): HardwareUse => ({ id, quantity });

const modelOf = ([own, developers, baseModels, hardware, sources]: ModelColumns): ModelRow => {
  const last = Number.MAX_SAFE_INTEGER;
  const properties: RowProperties = Object.fromEntries(rowProperties.map((name, place) => [name, own[place] ?? null]));
  return modelRowOf(properties, {
    developers: developers
      .toSorted(([a, first], [b, second]) => (first ?? last) - (second ?? last) || (a < b ? -1 : 1))
      .map(([developer]) => developer),
    baseModels,
    hardware: hardware.map(useOf),
    sources,
  });
};

const institutionOf = (columns: InstitutionColumns): InstitutionRow => {
  const [id, name, sector, publicResearch, countries, parents, sources] = columns;
  return {
    id,
    name: name ?? id,
    sector,
    publicResearch,
    countries: countries.map(([code, country, region]) => ({ code, name: country ?? code, region })),
    parents: parents.map(([parent, from, to]) => ({ id: parent, from, to })),
    sources,
  };
};

const hardwareOf = (columns: HardwareColumns): HardwareRow => {
  const [id, name, released, tensorFp16, fp16, fp32, price] = columns;
  return { id, name: name ?? id, released, tensorFp16, fp16, fp32, price };
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
  const [models, institutions, hardware, sources]: [ModelRow[], InstitutionRow[], HardwareRow[], Source[]] = [
    [],
    [],
    [],
    [],
  ];
  for await (const row of streamRows(graph)) {
    if (row.kind === 'MODEL') models.push(modelOf(row.columns));
    else if (row.kind === 'INSTITUTION') institutions.push(institutionOf(row.columns));
    else if (row.kind === 'HARDWARE') hardware.push(hardwareOf(row.columns));
    else sources.push(sourceIn(row.columns));
  }
  return { models, institutions, hardware, sources };
};
