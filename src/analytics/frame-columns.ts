import { type Source, sourceOf } from '../entities/source/source.ts';
import { type Cypher, cypher } from '../graph/cypher.ts';
import type { SourceDefinition } from '../log/record.ts';
import type { Sector } from '../shared/sector.ts';
import type { InstitutionRow } from './frame/frame-builder.ts';

export type InstitutionColumns = readonly [
  id: string,
  name: string | null,
  sector: Sector,
  publicResearch: boolean,
  countries: readonly (readonly [code: string, name: string | null, region: string | null])[],
  parents: readonly (readonly [id: string, from: string | null, to: string | null])[],
  sources: readonly string[],
];
export type SourceColumns = readonly [
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

/** An institution, and its place among the others of a work. */
export type PlacedId = readonly [id: string, position: number | null];

/** Keys of the sources that describe an entity, as a list. */
export const describedBy = (entity: Cypher): Cypher => cypher`COLLECT {
        MATCH (${entity})<-[:ABOUT]-(record:Current {type: 'STATEMENT'})
        WHERE record.body <> 'null'
        RETURN DISTINCT record.source
      }`;

/** The rest of a statement that ends in distinct institutions: rows of kind INSTITUTION, of these and all that they are part of. */
export const institutionColumns = (member: Cypher): Cypher => cypher`MATCH (${member})-[:PART_OF*0..10]->(institution)
    WITH DISTINCT institution
    RETURN 'INSTITUTION' AS kind, [
      institution.id, institution.name, coalesce(institution.sector, 'UNKNOWN'),
      coalesce(institution.publicResearch, false),
      [(institution)-[:LOCATED_IN]->(country) |
        [coalesce(country.code, last(split(country.keys[0], ':'))), country.name, country.region]],
      [(institution)-[membership:PART_OF]->(parent) | [parent.id, membership.from, membership.to]],
      ${describedBy(cypher`institution`)}
    ] AS columns`;

/** Rows of kind SOURCE, of all sources. */
export const sourceColumns: Cypher = cypher`MATCH (source:Source)
    RETURN 'SOURCE' AS kind, [
      source.key, source.title, source.dataset, source.sheet, source.edition, source.rank, source.sheetOrder,
      source.licence, source.citation
    ] AS columns`;

export const institutionRow = (columns: InstitutionColumns): InstitutionRow => {
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

export const sourceRow = (columns: SourceColumns): Source => {
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

/** Ids in the order of the source; those without a place come last, by id. */
export const inPosition = (placed: readonly PlacedId[]): readonly string[] => {
  const last = Number.MAX_SAFE_INTEGER;
  return placed
    .toSorted(([a, first], [b, second]) => (first ?? last) - (second ?? last) || (a < b ? -1 : 1))
    .map(([id]) => id);
};
