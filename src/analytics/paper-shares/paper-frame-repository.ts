import { type Source, sourceOf } from '../../entities/source/source.ts';
import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { SourceDefinition } from '../../log/record.ts';
import type { PackedDay } from '../../shared/packed-day.ts';
import type { InstitutionRow } from '../frame/frame-builder.ts';

interface InstitutionColumns extends Omit<InstitutionRow, 'countries' | 'parents' | 'sources'> {
  readonly countries: readonly (readonly [code: string, name: string | null, region: string | null])[];
  readonly parents: readonly (readonly [id: string, from: string | null, to: string | null])[];
}

/** The institutions of papers, with all that these are part of. */
export const readInstitutions = async (graph: Graph): Promise<readonly InstitutionRow[]> => {
  const rows: InstitutionRow[] = [];
  const columns = graph.stream<InstitutionColumns>(cypher`
    MATCH (member:Institution)
    WHERE EXISTS { (member)<-[:AFFILIATED_WITH]-(:Paper) }
    MATCH (member)-[:PART_OF*0..10]->(institution)
    WITH DISTINCT institution
    RETURN institution.id AS id, coalesce(institution.name, institution.id) AS name,
           coalesce(institution.sector, 'UNKNOWN') AS sector, coalesce(institution.publicResearch, false) AS publicResearch,
           [(institution)-[:LOCATED_IN]->(country) |
             [coalesce(country.code, last(split(country.keys[0], ':'))), country.name, country.region]] AS countries,
           [(institution)-[membership:PART_OF]->(parent) | [parent.id, membership.from, membership.to]] AS parents
  `);
  for await (const { countries, parents, ...own } of columns) {
    rows.push({
      ...own,
      countries: countries.map(([code, name, region]) => ({ code, name: name ?? code, region })),
      parents: parents.map(([id, from, to]) => ({ id, from, to })),
      sources: [],
    });
  }
  return rows;
};

/** How many institutions any paper has. */
export const countInstitutions = async (graph: Graph): Promise<number> => {
  const [row] = await graph.read<{ count: number }>(cypher`
    MATCH (institution:Institution)
    WHERE EXISTS { (institution)<-[:AFFILIATED_WITH]-(:Paper) }
    RETURN count(*) AS count
  `);
  return row?.count ?? 0;
};

/** The newest day of any paper, packed; null where none has a date. */
export const readNewestDay = async (graph: Graph): Promise<PackedDay | null> => {
  const [row] = await graph.read<{ day: PackedDay }>(cypher`
    MATCH (paper:Paper)
    WHERE paper.day > 0 AND paper.team IS NOT NULL
    RETURN paper.day AS day ORDER BY day DESC LIMIT 1
  `);
  return row?.day ?? null;
};

/**
 * The sources that say anything of papers or of institutions. Which of a million papers they describe is not asked: the
 * slots of the log tell of what nouns they speak.
 */
export const readSources = async (graph: Graph): Promise<readonly Source[]> => {
  const rows = await graph.read<SourceDefinition>(cypher`
    MATCH (source:Source)
    WHERE any(noun IN ['Paper', 'Institution'] WHERE EXISTS {
      MATCH (record:Current)
      WHERE record.slot STARTS WITH 'S|' + source.key + '|' + noun + '|' AND record.body <> 'null'
    })
    RETURN source.key AS key, source.title AS title, source.dataset AS dataset, source.sheet AS sheet,
           source.edition AS edition, source.rank AS rank, source.sheetOrder AS sheetOrder, source.licence AS licence,
           source.citation AS citation
    ORDER BY key
  `);
  return rows.map(sourceOf);
};
