import type { EntityChange, FieldChange, ShownValue } from '../log/entity-change.ts';
import type { Field, Noun, Nouns } from '../log/noun.ts';
import type { Projection } from '../log/project.ts';
import type { ProjectedEdge } from '../log/project-edges.ts';
import type { Plan, Projected } from './plan.ts';

/** What a field shows, and what tells whether that is the same. */
interface Shown {
  readonly value: ShownValue;
  readonly same: string;
}

/** Told by the order of the list, or only about the printing. */
const untold = new Set(['printed', 'as', 'position', 'rank']);

const placeOf = ({ properties: { position, rank } }: ProjectedEdge): number =>
  typeof position === 'number' ? position : typeof rank === 'number' ? rank : 0;

const carried = ({ properties }: ProjectedEdge): string =>
  Object.entries(properties)
    .filter(([name]) => !untold.has(name))
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join('+') : value}`)
    .join(', ');

const printed = (edge: ProjectedEdge): string => {
  const more = carried(edge);
  return `${edge.properties.printed ?? edge.toRoot}${more === '' ? '' : ` (${more})`}`;
};

const shownReferences = (relationship: string, { edges }: Projection): Shown => {
  const list = edges
    .filter(({ type, hidden }) => type === relationship && !hidden)
    .sort((a, b) => placeOf(a) - placeOf(b) || printed(a).localeCompare(printed(b), 'en'));
  const same = JSON.stringify(list.map((edge) => [edge.to, carried(edge)]));
  return { value: list.length === 0 ? null : list.map(printed), same };
};

const quantityParts: Readonly<Record<string, string>> = {
  '': '',
  '.low': 'Low',
  '.high': 'High',
  '.unit': 'Unit',
  '.priceYear': 'PriceYear',
  '.method': 'Method',
  '.detail': 'Detail',
  '.confidence': 'Confidence',
};

const shownProperty = (value: unknown): Shown => {
  const shown = (value ?? null) as ShownValue;
  return { value: shown, same: JSON.stringify(shown) };
};

/** A part of a quantity; what nobody has said, the usual unit included, is nothing. */
const shownPart = (value: unknown, usualUnit: string): Shown =>
  shownProperty(value === 'UNKNOWN' || value === usualUnit ? null : value);

const shownField = (name: string, field: Field, projection: Projection): readonly (readonly [string, Shown])[] => {
  if (field.kind === 'references') return [[name, shownReferences(field.relationship, projection)]];
  const { properties } = projection;
  if (field.kind !== 'quantity') return [[name, shownProperty(properties[name])]];
  return Object.entries(quantityParts).map(([part, suffix]) => [
    `${name}${part}`,
    shownPart(properties[name + suffix], field.unit),
  ]);
};

const shownBy = (noun: Noun, projection: Projection): ReadonlyMap<string, Shown> =>
  new Map([
    ...Object.entries(noun.fields).flatMap(([name, field]) => shownField(name, field, projection)),
    ['keys', shownProperty(projection.properties.keys)],
  ]);

/** What differs between two projections of one entity, field by field. Pure. */
export const fieldChanges = (noun: Noun, before: Projection, after: Projection): readonly FieldChange[] => {
  const [old, now] = [shownBy(noun, before), shownBy(noun, after)];
  return [...now].flatMap(([field, { value, same }]) => {
    const was = old.get(field);
    return was === undefined || was.same === same ? [] : [{ field, before: was.value, after: value }];
  });
};

/** Entities that become another by a better key, by the id that they get: their description goes on there. */
const predecessorsOf = ({ projected, moves }: Plan): ReadonlyMap<string, Projected> => {
  const byId = new Map(projected.map((one) => [one.actor.id, one]));
  return new Map(
    moves.flatMap(({ from, to }) => {
      const [old, now] = [byId.get(from.id), byId.get(to.id)];
      const isTaken = old && old.actor.statementsBefore.length > 0 && old.actor.statementsAfter.length === 0;
      return isTaken && now?.actor.statementsBefore.length === 0 ? [[to.id, old] as const] : [];
    }),
  );
};

const kindOf = ({ actor }: Projected, described: boolean): EntityChange['kind'] => {
  if (!described) return 'CREATED';
  const retired = actor.node?.retired ?? false;
  return retired === actor.retiredAfter ? 'CHANGED' : retired ? 'BACK' : 'RETIRED';
};

/** What a plan does to entities, as they are shown: those that it creates, alters, retires or brings back. */
export const entityChanges = (nouns: Nouns, plan: Plan): readonly EntityChange[] => {
  const predecessors = predecessorsOf(plan);
  const left = new Set([...predecessors.values()].map(({ actor }) => actor.id));
  return plan.projected.flatMap((one) => {
    const { actor, after } = one;
    if (left.has(actor.id)) return [];
    const before = (predecessors.get(actor.id) ?? one).before;
    const kind = kindOf(one, Object.keys(before.properties).length > 0);
    const fields = fieldChanges(nouns[actor.noun], before, after);
    if (fields.length === 0 && (kind === 'CHANGED' || kind === 'CREATED')) return [];
    const name = String(after.properties.name ?? before.properties.name ?? actor.root);
    return [{ kind, id: actor.id, noun: actor.noun, name, fields }];
  });
};
