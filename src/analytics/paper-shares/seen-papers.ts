import { anchorOf } from '../../entities/list/anchor.ts';
import { compileFilter } from '../../entities/list/compile-filter.ts';
import type { Filter } from '../../entities/list/filter-limits.ts';
import { listTables } from '../../entities/list-tables.ts';
import { type Cypher, cypher, fixed, integer, join } from '../../graph/cypher.ts';
import type { TeamText } from '../../shared/paper-team.ts';
import type { Span } from './days.ts';
import type { Epochs, PaperSight, Units } from './paper-sight.ts';

const paper = cypher`paper`;

/** Which papers are asked about, and what is told of each. */
export interface PapersAsked {
  readonly filter: Filter | null;
  /** The filters that groups have for papers; null lets all in. */
  readonly groups: readonly (Filter | null)[];
  readonly sight: PaperSight;
}

/** What tells a paper apart from others; what the sight does not look at is left out. */
export interface SeenPaper {
  /** Whether each group's filter lets it through: `1` or `0`, one after another. */
  readonly admitted?: string;
  readonly team?: TeamText;
  readonly epoch?: number;
  /** Ids of institutions in order, or tokens of units, sorted. */
  readonly members?: readonly string[];
}

/** Papers that are divided alike have one pattern. */
export const patternOf = ({ admitted, team, epoch, members }: SeenPaper): string =>
  `${admitted ?? ''}\n${team ?? ''}\n${epoch ?? 0}\n${members?.join(' ') ?? ''}`;

/** Papers of a span that a filter lets through: what comes before `WITH` or `RETURN`. Stubs have no day. */
export const papersIn = (span: Span, { filter }: PapersAsked): Cypher => {
  const table = listTables.Paper;
  const anchor = filter && anchorOf(table, filter, paper);
  const condition = filter && compileFilter(listTables, table, filter, paper, anchor?.covered, 'paperFilter');
  return cypher`
    ${anchor?.start ?? cypher`MATCH (paper:Paper)`}
    WHERE paper.day >= ${integer(span.from)} AND paper.day <= ${integer(span.to)} AND paper.team IS NOT NULL
    ${condition ? cypher`AND ${condition}` : cypher``}
  `;
};

/** Whether each group's filter lets a paper through; null where no group asks. */
export const admittedBy = ({ groups }: PapersAsked): Cypher | null => {
  if (groups.every((filter) => filter === null)) return null;
  const letters = groups.map((filter, index) => {
    if (!filter) return cypher`'1'`;
    const condition = compileFilter(listTables, listTables.Paper, filter, paper, null, `groups[${index}].papers`);
    return cypher`CASE WHEN coalesce(${condition}, false) THEN '1' ELSE '0' END`;
  });
  return join(letters, cypher` + `);
};

/** How many memberships changed up to the day that a paper counts on: a year alone on 1 July, a month alone on the 15th. */
const epochIn = ({ starts }: Epochs): Cypher => {
  const counted = cypher`paper.day + CASE WHEN paper.day % 10000 = 0 THEN 701 WHEN paper.day % 100 = 0 THEN 15 ELSE 0 END`;
  return cypher`size([start IN ${starts} WHERE start <= ${counted}])`;
};

/** The order of institutions on a paper. */
export const inOrder = cypher`affiliated.position, institution.id`;

const institutionIds = cypher`COLLECT {
  MATCH (paper)-[affiliated:AFFILIATED_WITH]->(institution)
  RETURN institution.id ORDER BY ${inOrder}
}`;

const unitTokens = ({ standing, moving, tokens, firstAlone }: Units, epochs: Epochs): Cypher => {
  const moved = cypher`${moving}[${epochIn(epochs)}][institution.id], `;
  return cypher`COLLECT {
    MATCH (paper)-[affiliated:AFFILIATED_WITH]->(institution)
    ${firstAlone ? cypher`WITH institution ORDER BY ${inOrder} LIMIT 1` : cypher``}
    WITH DISTINCT coalesce(${epochs.starts.length > 0 ? moved : cypher``}${standing}[institution.id], institution.id) AS unit
    RETURN coalesce(${tokens}[unit], '') AS token ORDER BY token
  }`;
};

/** A column of `SeenPaper`. */
export type Column = readonly [name: keyof SeenPaper, value: Cypher];

const sightColumns = (sight: PaperSight): readonly Column[] => {
  switch (sight.of) {
    case 'TEAM':
      return [['team', cypher`paper.team`]];
    case 'UNITS':
      return [['members', unitTokens(sight.units, sight.epochs)]];
    case 'INSTITUTIONS':
      return [
        ['members', institutionIds],
        ...(sight.byAuthors ? [['team', cypher`paper.team`] as const] : []),
        ...(sight.epochs.starts.length > 0 ? [['epoch', epochIn(sight.epochs)] as const] : []),
      ];
  }
};

/** The columns of `SeenPaper` that a question needs. */
export const columnsOf = (asked: PapersAsked): readonly Column[] => {
  const admitted = admittedBy(asked);
  return [...sightColumns(asked.sight), ...(admitted ? [['admitted', admitted] as const] : [])];
};

export const valuesOf = (columns: readonly Column[]): Cypher =>
  join(
    columns.map(([name, value]) => cypher`${value} AS ${fixed(name)}`),
    cypher`, `,
  );
