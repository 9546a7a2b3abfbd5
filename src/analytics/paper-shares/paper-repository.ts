import { type Cypher, cypher, fixed, integer, join } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PackedDay } from '../../shared/packed-day.ts';
import type { TeamText } from '../../shared/paper-team.ts';
import type { Sector } from '../../shared/sector.ts';
import type { TeamMember } from '../../shared/team-class.ts';
import type { Span } from './days.ts';
import { admittedBy, columnsOf, inOrder, type PapersAsked, papersIn, type SeenPaper, valuesOf } from './seen-papers.ts';

const yearAloneOf = ({ yearAlone }: Span): Span | null =>
  yearAlone === null ? null : { from: yearAlone, to: yearAlone, yearAlone: null };
const undated: Span = { from: 0, to: 0, yearAlone: null };

/** Papers of one step of time that are divided alike and whose dates are equally precise. */
export interface SeenRow extends SeenPaper {
  readonly first: PackedDay;
  readonly last: PackedDay;
  readonly count: number;
}

/**
 * Papers by what tells them apart and by steps of time (`step` packed days make one), those without a date beside them, in one
 * statement whatever their number: by teams, without a filter, it looks at an index alone.
 * @throws DomainError that names the place in the filter.
 */
export const readPapers = async (
  graph: Graph,
  span: Span,
  asked: PapersAsked,
  step: number,
): Promise<readonly SeenRow[]> => {
  const columns = columnsOf(asked);
  const names = join(
    columns.map(([name]) => fixed(name)),
    cypher`, `,
  );
  const grouped = (within: Span): Cypher => cypher`
    ${papersIn(within, asked)}
    WITH paper.day AS day, ${valuesOf(columns)}, count(*) AS papers
    WITH day / ${integer(step)} AS step, ${names},
         CASE WHEN day % 10000 = 0 THEN 'YEAR' WHEN day % 100 = 0 THEN 'MONTH' ELSE 'DAY' END AS precision,
         min(day) AS first, max(day) AS last, sum(papers) AS count
    RETURN first, last, count, ${names}
  `;
  const statement = cypher`${grouped(span)} UNION ALL ${grouped(undated)}`;
  if (asked.sight.of === 'TEAM') return graph.read<SeenRow>(statement);
  // By institution most papers are told apart: what the driver makes of a row is let go at once.
  const rows: SeenRow[] = [];
  for await (const row of graph.stream<SeenRow>(statement)) rows.push(row);
  return rows;
};

/** What a page of members looks for, as far as an index or a short way leads there. */
export interface Wanted {
  readonly teams?: readonly TeamText[];
  readonly admitted?: readonly string[];
  /** Papers of any of these institutions and, where `without` holds, those of none. */
  readonly institutions?: { readonly ids: readonly string[]; readonly without: boolean };
}

/** An institution on a paper, as a reason tells of it. */
export type NamedMember = readonly [name: string | null, sector: Sector, publicResearch: boolean];

export interface MemberRow extends SeenPaper {
  readonly id: string;
  readonly named: readonly NamedMember[];
}

const isWanted = (asked: PapersAsked, { teams, admitted, institutions }: Wanted): Cypher => {
  const letters = admitted && admittedBy(asked);
  const within =
    institutions && cypher`EXISTS { MATCH (paper)-[:AFFILIATED_WITH]->(one) WHERE one.id IN ${institutions.ids} }`;
  return join(
    [
      ...(teams ? [cypher`paper.team IN ${teams}`] : []),
      ...(letters ? [cypher`${letters} IN ${admitted}`] : []),
      ...(within ? [institutions.without ? cypher`(${within} OR paper.team STARTS WITH '-')` : within] : []),
    ],
    cypher` AND `,
  );
};

/** Papers of a bucket that may be members of a cell, in the order of their ids, from beyond an id on. */
export const readMembers = (
  graph: Graph,
  span: Span,
  asked: PapersAsked,
  wanted: Wanted,
  page: { readonly after: string; readonly most: number },
): Promise<readonly MemberRow[]> => {
  const alone = yearAloneOf(span);
  const found = (within: Span): Cypher =>
    cypher`${papersIn(within, asked)} AND paper.id > ${page.after} AND ${isWanted(asked, wanted)} RETURN paper`;
  return graph.read<MemberRow>(cypher`
    CALL () { ${found(span)} ${alone ? cypher`UNION ALL ${found(alone)}` : cypher``} }
    WITH paper ORDER BY paper.id LIMIT ${integer(page.most)}
    RETURN paper.id AS id, ${valuesOf(columnsOf(asked))}, COLLECT {
      MATCH (paper)-[affiliated:AFFILIATED_WITH]->(institution)
      RETURN [institution.name, coalesce(institution.sector, 'UNKNOWN'), coalesce(institution.publicResearch, false)]
      ORDER BY ${inOrder}
    } AS named
  `);
};

/** An institution, and the papers of a bucket that it is on, by what tells these apart. */
export interface InstitutionPapers extends TeamMember {
  readonly id: string;
  readonly papers: readonly (readonly [team: TeamText, admitted: string, isFirst: boolean, count: number])[];
}

/** The institutions on most papers of a bucket with these papers by team, the first ones by number of papers, then by id. */
export const readTeamsOfInstitutions = (
  graph: Graph,
  span: Span,
  asked: PapersAsked,
  { most, firstAlone }: { readonly most: number; readonly firstAlone: boolean },
): Promise<readonly InstitutionPapers[]> => {
  const alone = yearAloneOf(span);
  const isFirst = firstAlone
    ? cypher`institution.id = head(COLLECT {
    MATCH (paper)-[placed:AFFILIATED_WITH]->(other) RETURN other.id ORDER BY placed.position, other.id LIMIT 1
  })`
    : cypher`false`;
  const found = (within: Span): Cypher => cypher`${papersIn(within, asked)} RETURN paper`;
  return graph.read<InstitutionPapers>(cypher`
    CALL () { ${found(span)} ${alone ? cypher`UNION ALL ${found(alone)}` : cypher``} }
    MATCH (paper)-[:AFFILIATED_WITH]->(institution)
    WITH institution, paper.team AS team, ${admittedBy(asked) ?? cypher`''`} AS admitted, ${isFirst} AS isFirst, count(*) AS count
    WITH institution, collect([team, admitted, isFirst, count]) AS papers, sum(count) AS all
    ORDER BY all DESC, institution.id LIMIT ${integer(most)}
    RETURN institution.id AS id, coalesce(institution.sector, 'UNKNOWN') AS sector,
           coalesce(institution.publicResearch, false) AS publicResearch, papers
  `);
};
