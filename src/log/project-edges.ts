import { isReference } from './entry.ts';
import type { Noun, NounName, ReferencesField, Relationship } from './noun.ts';
import type { Claim, EdgeProperty, Reference } from './record.ts';
import type { State } from './resolve.ts';

/** Where a key leads: the entity's id, the key it is made from, and whether it is shown. */
export interface Target {
  readonly id: string;
  readonly root: string;
  readonly retired: boolean;
}
export type TargetOf = (noun: NounName, key: string) => Target;

export interface ProjectedEdge {
  readonly type: Relationship;
  readonly to: string;
  readonly toNoun: NounName;
  /** The key that the end's id is made from. */
  readonly toRoot: string;
  /** Kept, but not shown: one of its ends is retired. */
  readonly hidden: boolean;
  readonly properties: Readonly<Record<string, EdgeProperty>>;
}

/** The entity that is projected. */
export interface Subject {
  readonly id: string;
  readonly root: string;
  readonly keys: readonly string[];
  readonly retired: boolean;
}

const isPosition = (value: unknown): value is number => typeof value === 'number';

/** An end that is named twice has the places of both. */
const unitedPlaces = ({ places }: ReferencesField, references: readonly Reference[]): ProjectedEdge['properties'] => {
  if (!places || references.length === 1) return {};
  const listed = references.flatMap(({ properties }) => {
    const at = properties?.[places.property];
    return Array.isArray(at) ? at.filter(isPosition) : [];
  });
  return listed.length > 0 ? { [places.property]: [...new Set(listed)] } : {};
};

/** An edge tells by which keys it was stated, unless that is only the key that its end is made from. */
const edgeOf = (
  own: Subject,
  field: ReferencesField,
  target: Target,
  references: readonly [Reference, ...Reference[]],
): ProjectedEdge => {
  const [first] = references;
  const keys = [...new Set(references.map(({ key }) => key))].sort();
  return {
    type: field.relationship,
    to: target.id,
    toNoun: field.to,
    toRoot: target.root,
    hidden: own.retired || target.retired,
    properties: {
      ...first.properties,
      ...unitedPlaces(field, references),
      printed: first.name,
      ...((keys.length > 1 || keys[0] !== target.root) && { as: keys }),
    },
  };
};

interface FieldEdges {
  readonly edges: readonly ProjectedEdge[];
  /** From the position that a source gives to the position that stands: they differ where two references lead to one end. */
  readonly standing: ReadonlyMap<number, number>;
}

/** One edge per end: where two references lead to one entity the first stands. Nothing leads to itself. */
const edgesOf = (own: Subject, field: ReferencesField, claim: Claim, targetOf: TargetOf): FieldEdges => {
  const ends = new Map<string, { readonly target: Target; readonly references: [Reference, ...Reference[]] }>();
  const standing = new Map<number, number>();
  for (const item of Array.isArray(claim.value) ? claim.value : []) {
    if (!isReference(item)) continue;
    const target = targetOf(field.to, item.key);
    if (target.id === own.id) continue;
    const end = ends.get(target.id);
    if (end) end.references.push(item);
    else ends.set(target.id, { target, references: [item] });
    const [stated, stands] = [item.properties?.position, (end?.references[0] ?? item).properties?.position];
    if (typeof stated === 'number' && typeof stands === 'number') standing.set(stated, stands);
  }
  return {
    edges: [...ends.values()].map(({ target, references }) => edgeOf(own, field, target, references)),
    standing,
  };
};

/** The edge with the places it lists as they stand. */
const placed = (edge: ProjectedEdge, property: string, standing: ReadonlyMap<number, number>): ProjectedEdge => {
  const places = edge.properties[property];
  if (!Array.isArray(places)) return edge;
  const stand = places.filter(isPosition).map((place) => standing.get(place) ?? place);
  return { ...edge, properties: { ...edge.properties, [property]: [...new Set(stand)] } };
};

/** Every edge that a state makes, with the places that edges list as they stand. */
export const projectEdges = (noun: Noun, own: Subject, state: State, targetOf: TargetOf): readonly ProjectedEdge[] => {
  const byField = new Map<string, FieldEdges>();
  for (const [name, { claim }] of state) {
    const field = noun.fields[name];
    if (claim && field?.kind === 'references') byField.set(name, edgesOf(own, field, claim, targetOf));
  }
  return [...byField].flatMap(([name, { edges }]) => {
    const field = noun.fields[name];
    const places = field?.kind === 'references' ? field.places : undefined;
    const standing = places && byField.get(places.field)?.standing;
    return places && standing ? edges.map((edge) => placed(edge, places.property, standing)) : edges;
  });
};

/** Tells an edge among those of one start: what it carries does not matter. */
export const edgeKey = ({ type, to, hidden }: ProjectedEdge): string => `${type}|${hidden ? 'hidden' : 'shown'}|${to}`;
