import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { TeamMember } from '../../shared/team-class.ts';
import { hardwareTypeNoun } from '../hardware-type/hardware-type.ts';
import { institutionNoun } from '../institution/institution.ts';
import { paperNoun } from '../paper/paper.ts';
import { byPosition, newestFirst, relation } from '../relation.ts';
import { modelNoun } from './model.ts';

export const developers = relation<typeof institutionNoun, { position: number }>({
  field: 'Model.developers',
  relationship: 'DEVELOPED_BY',
  direction: 'OUT',
  child: institutionNoun,
  edge: ['position'],
  order: byPosition,
});

export const papers = relation<typeof paperNoun>({
  field: 'Model.papers',
  relationship: 'DESCRIBED_IN',
  direction: 'OUT',
  child: paperNoun,
  edge: [],
  order: newestFirst,
});

export const hardware = relation<typeof hardwareTypeNoun, { quantity: number | null; utilization: number | null }>({
  field: 'Model.hardware',
  relationship: 'TRAINED_WITH',
  direction: 'OUT',
  child: hardwareTypeNoun,
  edge: ['quantity', 'utilization'],
});

export const baseModels = relation<typeof modelNoun>({
  field: 'Model.baseModels',
  relationship: 'BASED_ON',
  direction: 'OUT',
  child: modelNoun,
  edge: [],
  order: newestFirst,
});

export const derivedModels = relation<typeof modelNoun>({
  field: 'Model.derivedModels',
  relationship: 'BASED_ON',
  direction: 'IN',
  child: modelNoun,
  edge: [],
  order: newestFirst,
});

interface TeamRow {
  readonly id: string;
  readonly members: readonly TeamMember[];
}

/** The sectors of the institutions behind each model. */
export const findTeams = async (graph: Graph, modelIds: readonly string[]) => {
  const rows = await graph.read<TeamRow>(cypher`
    UNWIND ${modelIds} AS id
    MATCH (model:Entity {id: id})
    RETURN id, [(model)-[:DEVELOPED_BY]->(developer) | {
      sector: coalesce(developer.sector, 'UNKNOWN'), publicResearch: coalesce(developer.publicResearch, false)
    }] AS members
  `);
  return new Map(rows.map(({ id, members }) => [id, members]));
};
