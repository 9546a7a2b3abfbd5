import { anchorOf } from '../../entities/list/anchor.ts';
import { compileFilter } from '../../entities/list/compile-filter.ts';
import type { Filter } from '../../entities/list/filter-limits.ts';
import { listTables } from '../../entities/list-tables.ts';
import { type Cypher, cypher, integer } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PackedDay } from '../../shared/packed-day.ts';
import type { TeamText } from '../../shared/paper-team.ts';
import type { Sector } from '../../shared/sector.ts';
import type { Span } from './days.ts';

const paper = cypher`paper`;

/** Papers of a span that a filter lets through: what comes before `WITH` or `RETURN`. Stubs have no day. */
const papersIn = (span: Span, filter: Filter | null): Cypher => {
  const table = listTables.Paper;
  const anchor = filter && anchorOf(table, filter, paper);
  const condition = filter && compileFilter(listTables, table, filter, paper, anchor?.covered, 'paperFilter');
  return cypher`
    ${anchor?.start ?? cypher`MATCH (paper:Paper)`}
    WHERE paper.day >= ${integer(span.from)} AND paper.day <= ${integer(span.to)} AND paper.team IS NOT NULL
    ${condition ? cypher`AND ${condition}` : cypher``}
  `;
};

const yearAloneOf = ({ yearAlone }: Span): Span | null =>
  yearAlone === null ? null : { from: yearAlone, to: yearAlone, yearAlone: null };
const undated: Span = { from: 0, to: 0, yearAlone: null };

/** Papers of equal teams and of one step of time whose dates are equally precise. */
export interface TeamRow {
  readonly first: PackedDay;
  readonly last: PackedDay;
  readonly team: TeamText;
  readonly count: number;
}

/**
 * Papers by team and by steps of time (`step` packed days make one), those without a date beside them, in one statement:
 * without a filter it looks at an index alone.
 * @throws DomainError that names the place in the filter.
 */
export const readTeams = (
  graph: Graph,
  span: Span,
  filter: Filter | null,
  step: number,
): Promise<readonly TeamRow[]> => {
  const grouped = (within: Span): Cypher => cypher`
    ${papersIn(within, filter)}
    WITH paper.day AS day, paper.team AS team, count(*) AS papers
    WITH day / ${integer(step)} AS step, team,
         CASE WHEN day % 10000 = 0 THEN 'YEAR' WHEN day % 100 = 0 THEN 'MONTH' ELSE 'DAY' END AS precision,
         min(day) AS first, max(day) AS last, sum(papers) AS count
    RETURN first, last, team, count
  `;
  return graph.read<TeamRow>(cypher`${grouped(span)} UNION ALL ${grouped(undated)}`);
};

/** A paper with its institutions, the first one first. */
export interface InstitutionsRow {
  readonly day: PackedDay;
  readonly institutions: readonly string[];
}

const institutionIds = cypher`COLLECT {
  MATCH (paper)-[affiliated:AFFILIATED_WITH]->(institution)
  RETURN institution.id ORDER BY affiliated.position, institution.id
}`;

/** Papers one by one with their institutions, those without a date beside them. */
export const streamInstitutions = (graph: Graph, span: Span, filter: Filter | null): AsyncIterable<InstitutionsRow> => {
  const all = (within: Span): Cypher =>
    cypher`${papersIn(within, filter)} RETURN paper.day AS day, ${institutionIds} AS institutions`;
  return graph.stream<InstitutionsRow>(cypher`${all(span)} UNION ALL ${all(undated)}`);
};

/** What a page of members looks for: papers of these teams, or of these institutions. */
export type Wanted =
  | { readonly teams: readonly TeamText[] }
  | { readonly institutions: readonly string[]; readonly without: boolean };

/** An institution on a paper, as a reason tells of it. */
export type NamedMember = readonly [name: string | null, sector: Sector, publicResearch: boolean];

export interface MemberRow {
  readonly id: string;
  readonly day: PackedDay;
  readonly team: TeamText;
  readonly institutions: readonly string[];
  readonly members: readonly NamedMember[];
}

const isWanted = (wanted: Wanted): Cypher => {
  if ('teams' in wanted) return cypher`paper.team IN ${wanted.teams}`;
  const within = cypher`EXISTS { MATCH (paper)-[:AFFILIATED_WITH]->(one) WHERE one.id IN ${wanted.institutions} }`;
  return wanted.without ? cypher`(${within} OR paper.team STARTS WITH '-')` : within;
};

/** Papers of a bucket that may be members of a cell, in the order of their ids, from beyond an id on. */
export const readMembers = (
  graph: Graph,
  span: Span,
  filter: Filter | null,
  wanted: Wanted,
  page: { readonly after: string; readonly most: number },
): Promise<readonly MemberRow[]> => {
  const alone = yearAloneOf(span);
  const found = (within: Span): Cypher =>
    cypher`${papersIn(within, filter)} AND paper.id > ${page.after} AND ${isWanted(wanted)} RETURN paper`;
  return graph.read<MemberRow>(cypher`
    CALL () { ${found(span)} ${alone ? cypher`UNION ALL ${found(alone)}` : cypher``} }
    WITH paper ORDER BY paper.id LIMIT ${integer(page.most)}
    RETURN paper.id AS id, paper.day AS day, paper.team AS team, ${institutionIds} AS institutions, COLLECT {
      MATCH (paper)-[affiliated:AFFILIATED_WITH]->(institution)
      RETURN [institution.name, coalesce(institution.sector, 'UNKNOWN'), coalesce(institution.publicResearch, false)]
      ORDER BY affiliated.position, institution.id
    } AS members
  `);
};
