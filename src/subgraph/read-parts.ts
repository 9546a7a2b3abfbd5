import { nouns } from '../entities/nouns.ts';
import type { NounName } from '../log/noun.ts';
import { sectors } from '../shared/sector.ts';
import { teamClassOf } from '../shared/team-class.ts';
import type { FoundEdge, FoundNode } from './assemble.ts';
import type { PartRow } from './repository.ts';

type Grouped = Pick<PartRow, 'noun' | 'sector' | 'teamClass' | 'developers'>;

const memberOf = ([sector, publicResearch]: PartRow['developers'][number]) => ({
  sector: sectors.find((known) => known === sector) ?? 'UNKNOWN',
  publicResearch: publicResearch === true,
});

/** By what nodes are coloured: institutions by sector, models and papers by the class of their team, others by what they are. */
const groups: Readonly<Partial<Record<NounName, (row: Grouped) => string>>> = {
  Institution: ({ sector }) => sector ?? 'UNKNOWN',
  Paper: ({ teamClass }) => teamClass ?? 'UNKNOWN',
  Model: ({ developers }) => teamClassOf('ORGANIZATIONS', developers.map(memberOf), true),
};

const nodeOf = (row: PartRow): FoundNode => ({
  id: row.id,
  type: nouns[row.noun].type,
  label: row.name ?? row.id,
  group: groups[row.noun]?.(row) ?? nouns[row.noun].type,
  year: row.year,
});

/** Years of the works that an edge rests on: of an affiliation those of the author's papers, else of the work that states it. */
const yearsOf = (row: PartRow, years: readonly number[] | null): readonly number[] =>
  years === null ? [row.year].filter((year) => year !== null) : years.filter((year) => year !== 0);

const edgeOf = (row: PartRow, [type, target, years]: PartRow['edges'][number]): FoundEdge => {
  const known = yearsOf(row, years).toSorted((a, b) => a - b);
  const evidence = years?.length ?? 1;
  return {
    source: row.id,
    target,
    type,
    weight: evidence,
    firstYear: known[0] ?? null,
    lastYear: known.at(-1) ?? null,
    evidenceCount: evidence,
  };
};

/** What a statement for parts of the graph found, as nodes and edges. */
export const readParts = (rows: readonly PartRow[]) => ({
  nodes: rows.map(nodeOf),
  edges: rows.flatMap((row) => row.edges.map((edge) => edgeOf(row, edge))),
});
