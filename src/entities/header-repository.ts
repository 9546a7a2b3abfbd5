import { cypher, fixed, join } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { Noun, NounName, Relationship } from '../log/noun.ts';
import { nouns } from './nouns.ts';

export interface RelationshipEnd {
  readonly relationship: Relationship;
  readonly direction: 'OUT' | 'IN';
}

interface FormerRow {
  readonly id: string;
  readonly formerIds: readonly string[];
}

/** Ids that were merged into each entity, sorted. */
export const findFormerIds = async (graph: Graph, ids: readonly string[]) => {
  const rows = await graph.read<FormerRow>(cypher`
    UNWIND ${ids} AS id
    MATCH (entity:Entity {id: id})
    RETURN id, COLLECT {
      MATCH (entity)<-[:OF]-(identifier:Identifier)
      WHERE identifier.redirect IS NOT NULL
      RETURN identifier.entityId ORDER BY identifier.entityId
    } AS formerIds
  `);
  return new Map(rows.map(({ id, formerIds }) => [id, formerIds]));
};

interface Link extends Pick<RelationshipEnd, 'relationship'> {
  readonly from: NounName;
  readonly to: NounName;
}

/** Relationships that no field states: they follow from others at every write. */
const derived: readonly Link[] = [{ relationship: 'AFFILIATED_WITH', from: 'Author', to: 'Institution' }];

const links: readonly Link[] = [
  ...Object.values(nouns).flatMap(({ name, fields }) =>
    Object.values(fields).flatMap((field) =>
      field.kind === 'references' ? [{ relationship: field.relationship, from: name, to: field.to }] : [],
    ),
  ),
  ...derived,
];

const distinctEnds = (ends: readonly RelationshipEnd[]): readonly RelationshipEnd[] => [
  ...new Map(ends.map((end) => [`${end.relationship} ${end.direction}`, end])).values(),
];

/** Every relationship that a noun's entities may start (OUT) or end (IN). */
export const relationshipEndsOf = ({ name }: Pick<Noun, 'name'>): readonly RelationshipEnd[] =>
  distinctEnds(
    links.flatMap(({ relationship, from, to }) => [
      ...(from === name ? [{ relationship, direction: 'OUT' } as const] : []),
      ...(to === name ? [{ relationship, direction: 'IN' } as const] : []),
    ]),
  );

interface DegreesRow {
  readonly id: string;
  /** In the order of the noun's relationship ends. */
  readonly counts: readonly number[];
}

/** How many relationships of each kind and direction each entity of a noun has: read off the nodes. */
export const findDegrees = async (graph: Graph, noun: Noun, ids: readonly string[]) => {
  const counts = relationshipEndsOf(noun).map(({ relationship, direction }) =>
    direction === 'OUT'
      ? fixed(`COUNT { (entity)-[:${relationship}]->() }`)
      : fixed(`COUNT { (entity)<-[:${relationship}]-() }`),
  );
  const rows = await graph.read<DegreesRow>(cypher`
    UNWIND ${ids} AS id
    MATCH (entity:Entity {id: id})
    RETURN id, [${join(counts, cypher`, `)}] AS counts
  `);
  return new Map(rows.map(({ id, counts: found }) => [id, found]));
};
