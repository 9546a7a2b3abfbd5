import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { AffiliationYears } from '../author/affiliation.ts';
import { authorNoun } from '../author/author.ts';
import { clusterNoun } from '../cluster/cluster.ts';
import { countryNoun } from '../country/country.ts';
import type { Membership, PaperAffiliation, Placed, Succession } from '../edges.ts';
import { hardwareTypeNoun } from '../hardware-type/hardware-type.ts';
import { modelNoun } from '../model/model.ts';
import { paperNoun } from '../paper/paper.ts';
import { byName, newestFirst, relation } from '../relation.ts';
import { institutionNoun } from './institution.ts';
import type { PartOf } from './top-parent.ts';

export const countries = relation<typeof countryNoun>({
  field: 'Institution.countries',
  relationship: 'LOCATED_IN',
  direction: 'OUT',
  child: countryNoun,
  edge: [],
});

export const parents = relation<typeof institutionNoun, Membership>({
  field: 'Institution.parents',
  relationship: 'PART_OF',
  direction: 'OUT',
  child: institutionNoun,
  edge: ['from', 'to'],
});

export const children = relation<typeof institutionNoun, Membership>({
  field: 'Institution.children',
  relationship: 'PART_OF',
  direction: 'IN',
  child: institutionNoun,
  edge: ['from', 'to'],
  order: byName,
});

export const successors = relation<typeof institutionNoun, Succession>({
  field: 'Institution.successors',
  relationship: 'SUCCEEDED_BY',
  direction: 'OUT',
  child: institutionNoun,
  edge: ['date'],
});

export const predecessors = relation<typeof institutionNoun, Succession>({
  field: 'Institution.predecessors',
  relationship: 'SUCCEEDED_BY',
  direction: 'IN',
  child: institutionNoun,
  edge: ['date'],
  order: byName,
});

export const models = relation<typeof modelNoun, Placed>({
  field: 'Institution.models',
  relationship: 'DEVELOPED_BY',
  direction: 'IN',
  child: modelNoun,
  edge: ['position'],
  order: newestFirst,
});

export const papers = relation<typeof paperNoun, PaperAffiliation>({
  field: 'Institution.papers',
  relationship: 'AFFILIATED_WITH',
  direction: 'IN',
  child: paperNoun,
  mixed: true,
  edge: ['position', 'authors'],
  order: newestFirst,
});

/** Most papers from there first. */
export const authors = relation<typeof authorNoun, AffiliationYears>({
  field: 'Institution.authors',
  relationship: 'AFFILIATED_WITH',
  direction: 'IN',
  child: authorNoun,
  mixed: true,
  edge: ['years'],
  order: { by: cypher`size(edge.years)`, descending: true },
});

export const clusters = relation<typeof clusterNoun, Placed>({
  field: 'Institution.clusters',
  relationship: 'OWNED_BY',
  direction: 'IN',
  child: clusterNoun,
  edge: ['position'],
  order: byName,
});

export const hardwareTypes = relation<typeof hardwareTypeNoun>({
  field: 'Institution.hardwareTypes',
  relationship: 'MADE_BY',
  direction: 'IN',
  child: hardwareTypeNoun,
  edge: [],
  order: byName,
});

interface AncestryRow {
  readonly id: string;
  readonly ancestry: readonly PartOf[];
}

/** Everything that leads from each institution upward. Deeper than 10 levels nothing is known to go. */
export const findAncestries = async (graph: Graph, institutionIds: readonly string[]) => {
  const rows = await graph.read<AncestryRow>(cypher`
    UNWIND ${institutionIds} AS id
    MATCH (institution:Entity {id: id})
    RETURN id, COLLECT {
      MATCH (institution)-[:PART_OF*0..10]->(part)-[membership:PART_OF]->(whole)
      RETURN DISTINCT {part: part.id, whole: whole.id, ended: membership.to IS NOT NULL}
    } AS ancestry
  `);
  return new Map(rows.map(({ id, ancestry }) => [id, ancestry]));
};
