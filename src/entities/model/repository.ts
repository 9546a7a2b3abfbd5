import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { TeamMember } from '../../shared/team-class.ts';
import { datasetNoun } from '../dataset/dataset.ts';
import type { Aboutness } from '../edges.ts';
import { hardwareTypeNoun } from '../hardware-type/hardware-type.ts';
import { institutionNoun } from '../institution/institution.ts';
import { type ModelUseRole, paperNoun } from '../paper/paper.ts';
import { byName, byPosition, byRank, newestFirst, relation } from '../relation.ts';
import { topicNoun } from '../topic/topic.ts';
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

export const datasets = relation<typeof datasetNoun>({
  field: 'Model.datasets',
  relationship: 'TRAINED_ON',
  direction: 'OUT',
  child: datasetNoun,
  edge: [],
  order: byName,
});

export const topics = relation<typeof topicNoun, Aboutness>({
  field: 'Model.topics',
  relationship: 'HAS_TOPIC',
  direction: 'OUT',
  child: topicNoun,
  edge: ['score', 'rank'],
  order: byRank,
});

export const usedBy = relation<typeof paperNoun, { role: ModelUseRole; evidence: string | null }>({
  field: 'Model.usedBy',
  relationship: 'USES_MODEL',
  direction: 'IN',
  child: paperNoun,
  edge: ['role', 'evidence'],
  order: newestFirst,
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
