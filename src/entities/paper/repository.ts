import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import { readTeam, type TeamText } from '../../shared/paper-team.ts';
import { authorNoun } from '../author/author.ts';
import { entityColumns, readEntity } from '../columns.ts';
import type { Aboutness, PaperAffiliation } from '../edges.ts';
import { type Institution, institutionNoun } from '../institution/institution.ts';
import { modelNoun } from '../model/model.ts';
import { byPosition, byRank, newestFirst, relation } from '../relation.ts';
import { topicNoun } from '../topic/topic.ts';
import { venueNoun } from '../venue/venue.ts';
import type { Authorship } from './authorship.ts';
import { type ModelUseRole, paperNoun } from './paper.ts';

export const authorships = relation<typeof authorNoun, Authorship>({
  field: 'Paper.authorships',
  relationship: 'AUTHORED_BY',
  direction: 'OUT',
  child: authorNoun,
  edge: ['position', 'corresponding', 'at', 'rawAffiliations'],
  order: byPosition,
});

export const institutions = relation<typeof institutionNoun, PaperAffiliation>({
  field: 'Paper.institutions',
  relationship: 'AFFILIATED_WITH',
  direction: 'OUT',
  child: institutionNoun,
  edge: ['position', 'authors'],
  order: byPosition,
});

export const venue = relation<typeof venueNoun>({
  field: 'Paper.venue',
  relationship: 'PUBLISHED_IN',
  direction: 'OUT',
  child: venueNoun,
  edge: [],
});

export const topics = relation<typeof topicNoun, Aboutness>({
  field: 'Paper.topics',
  relationship: 'HAS_TOPIC',
  direction: 'OUT',
  child: topicNoun,
  edge: ['score', 'rank'],
  order: byRank,
});

export const models = relation<typeof modelNoun>({
  field: 'Paper.models',
  relationship: 'DESCRIBED_IN',
  direction: 'IN',
  child: modelNoun,
  edge: [],
  order: newestFirst,
});

export const usesModels = relation<typeof modelNoun, { role: ModelUseRole; evidence: string | null }>({
  field: 'Paper.usesModels',
  relationship: 'USES_MODEL',
  direction: 'OUT',
  child: modelNoun,
  edge: ['role', 'evidence'],
  order: newestFirst,
});

export const references = relation<typeof paperNoun>({
  field: 'Paper.references',
  relationship: 'CITES',
  direction: 'OUT',
  child: paperNoun,
  edge: [],
  order: newestFirst,
});

export const citedBy = relation<typeof paperNoun>({
  field: 'Paper.citedBy',
  relationship: 'CITES',
  direction: 'IN',
  child: paperNoun,
  edge: [],
  order: newestFirst,
});

interface PlacedRow {
  readonly id: string;
  readonly placed: readonly (readonly [position: number, institution: readonly unknown[]])[];
}

/** The institutions of each paper, by their position on it. */
export const findPlacedInstitutions = async (graph: Graph, paperIds: readonly string[]) => {
  const rows = await graph.read<PlacedRow>(cypher`
    UNWIND ${paperIds} AS id
    MATCH (paper:Entity {id: id})
    RETURN id, [(paper)-[affiliated:AFFILIATED_WITH]->(institution) |
      [affiliated.position, ${entityColumns(institutionNoun, 'institution')}]
    ] AS placed
  `);
  const read = ({ placed }: PlacedRow): ReadonlyMap<number, Institution> =>
    new Map(placed.map(([position, columns]) => [position, readEntity(institutionNoun, columns)]));
  return new Map(rows.map((row) => [row.id, read(row)]));
};

interface TeamRow {
  readonly id: string;
  readonly team: TeamText | null;
}

/** What each paper holds of its team; papers that nothing describes hold nothing. */
export const findTeams = async (graph: Graph, paperIds: readonly string[]) => {
  const rows = await graph.read<TeamRow>(cypher`
    UNWIND ${paperIds} AS id
    MATCH (paper:Entity {id: id})
    RETURN id, paper.team AS team
  `);
  return new Map(rows.flatMap(({ id, team }) => (team === null ? [] : [[id, readTeam(team)] as const])));
};
