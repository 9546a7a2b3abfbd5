import { canonicalJson } from './canonical.ts';
import { isReference } from './entry.ts';
import { compareKeys, normalName } from './key.ts';
import type { Field, Noun, NounName, Properties, ReferencesField, Relationship } from './noun.ts';
import { partialDate } from '../shared/partial-date.ts';
import type { Claim, EdgeProperty, Reference } from './record.ts';
import { because, type Sources, type State } from './resolve.ts';

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

export interface Projection {
  readonly properties: Properties;
  readonly edges: readonly ProjectedEdge[];
}

const quantityProperties = (name: string, unit: string, claim: Claim): Properties => ({
  [name]: typeof claim.value === 'number' ? claim.value : null,
  [`${name}Low`]: claim.low ?? null,
  [`${name}High`]: claim.high ?? null,
  [`${name}Unit`]: claim.unit ?? unit,
  [`${name}PriceYear`]: claim.priceYear ?? null,
  [`${name}Method`]: claim.method ?? 'UNKNOWN',
  [`${name}Detail`]: claim.methodDetail ?? null,
  [`${name}Confidence`]: claim.confidence ?? 'UNKNOWN',
});

const fieldProperties = (name: string, field: Field, claim: Claim): Properties => {
  const { value } = claim;
  if (field.kind === 'references' || value === undefined || value === null) return {};
  if (field.kind === 'quantity') return quantityProperties(name, field.unit, claim);
  if (field.kind === 'date') {
    const date = partialDate(String(value));
    return { [name]: date?.text ?? null, [`${name}From`]: date?.from ?? null, [`${name}To`]: date?.to ?? null };
  }
  if (Array.isArray(value)) return value.length > 0 ? { [name]: value as readonly string[] } : {};
  return { [name]: value as string | number | boolean };
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

const isPosition = (value: unknown): value is number => typeof value === 'number';

/** The edge with the places it lists as they stand. */
const placed = (edge: ProjectedEdge, property: string, standing: ReadonlyMap<number, number>): ProjectedEdge => {
  const places = edge.properties[property];
  if (!Array.isArray(places)) return edge;
  const stand = places.filter(isPosition).map((place) => standing.get(place) ?? place);
  return { ...edge, properties: { ...edge.properties, [property]: [...new Set(stand)] } };
};

const allEdges = (noun: Noun, own: Subject, state: State, targetOf: TargetOf): readonly ProjectedEdge[] => {
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

/** Keys with the root first, the others by precedence. */
export const orderedKeys = (noun: Noun, root: string, keys: Iterable<string>): readonly string[] => [
  root,
  ...[...new Set(keys)].filter((key) => key !== root).sort((a, b) => compareKeys(noun, a, b)),
];

const contestedOf = (state: State): readonly string[] =>
  [...state].flatMap(([name, { contested }]) => (contested ? [name] : [])).sort();

/** The properties of an entity that only references speak of. */
export const stubProperties = (noun: Noun, subject: Pick<Subject, 'keys'>, name: string): Properties => ({
  ...header(noun, subject, name),
  ...noun.derive?.({
    name,
    keys: subject.keys,
    stub: true,
    properties: {},
    because: () => 'Only references speak of it.',
  }),
  stub: true,
});

const header = (noun: Noun, subject: Pick<Subject, 'keys'>, name: string): Properties => ({
  noun: noun.name,
  name,
  nameKey: normalName(name),
  keys: subject.keys,
});

const valueOfKey = (key: string): string => key.slice(key.indexOf(':') + 1);

/** What an entity's state looks like as a node and its edges. Pure: equal states and targets give equal projections. */
export const project = (
  noun: Noun,
  subject: Subject,
  state: State,
  sources: Sources,
  targetOf: TargetOf,
): Projection => {
  const properties: Record<string, Properties[string]> = {};
  for (const [name, { claim }] of state) {
    const field = noun.fields[name];
    if (!field || !claim) continue;
    Object.assign(properties, fieldProperties(name, field, claim));
  }
  const name = typeof properties.name === 'string' ? properties.name : valueOfKey(subject.root);
  const contested = contestedOf(state);
  const derived = noun.derive?.({
    name,
    keys: subject.keys,
    stub: false,
    properties,
    because: (field) => because(state.get(field), sources),
  });
  return {
    properties: {
      ...properties,
      ...header(noun, subject, name),
      ...(contested.length > 0 && { contested }),
      ...derived,
    },
    edges: allEdges(noun, subject, state, targetOf),
  };
};

/** Equal projections have equal texts. */
export const edgeKey = ({ type, to, hidden }: ProjectedEdge): string => `${type}|${hidden ? 'hidden' : 'shown'}|${to}`;
export const sameProperties = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
