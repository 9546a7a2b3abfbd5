import { nouns } from '../entities/nouns.ts';
import type { NounName } from '../log/noun.ts';
import { sectors } from '../shared/sector.ts';
import { teamClassOf } from '../shared/team-class.ts';
import type { FoundEdge, FoundNode } from './assemble.ts';
import { evidenceOf } from './edge-evidence.ts';
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

const edgeOf = (row: PartRow, [type, target, years]: PartRow['edges'][number]): FoundEdge => ({
  source: row.id,
  target,
  type,
  ...evidenceOf(years, row.year),
});

/** What a statement for parts of the graph found, as nodes and edges. */
export const readParts = (rows: readonly PartRow[]) => ({
  nodes: rows.map(nodeOf),
  edges: rows.flatMap((row) => row.edges.map((edge) => edgeOf(row, edge))),
});
