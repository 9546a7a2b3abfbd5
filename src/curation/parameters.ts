import { integer } from '../graph/cypher.ts';
import type { Noun, Properties, Relationship } from '../log/noun.ts';
import type { EdgeProperty } from '../log/record.ts';

const integerFields = new WeakMap<Noun, ReadonlySet<string>>();

const integersOf = (noun: Noun): ReadonlySet<string> => {
  const known = integerFields.get(noun);
  if (known) return known;
  const names = Object.entries(noun.fields).flatMap(([name, { kind }]) =>
    kind === 'integer' ? [name] : kind === 'quantity' ? [`${name}PriceYear`] : [],
  );
  const made = new Set([...names, 'year', 'day', 'version']);
  integerFields.set(noun, made);
  return made;
};

/** A node's properties with whole numbers as the database's integers; the driver sends any other number as a float. */
export const nodeParameters = (noun: Noun, properties: Properties): Readonly<Record<string, unknown>> => {
  const integers = integersOf(noun);
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'number' && integers.has(name) ? integer(value) : value,
    ]),
  );
};

/** An edge's properties, likewise. */
export const edgeParameters = (
  noun: Noun,
  relationship: Relationship,
  properties: Readonly<Record<string, EdgeProperty>>,
): Readonly<Record<string, unknown>> => {
  const field = Object.values(noun.fields).find(
    (one) => one.kind === 'references' && one.relationship === relationship,
  );
  const kinds = field?.kind === 'references' ? field.properties : {};
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (kinds[name] === 'integer' && typeof value === 'number') return [name, integer(value)];
      if (kinds[name] === 'integers' && Array.isArray(value)) return [name, value.map((item) => integer(Number(item)))];
      return [name, value];
    }),
  );
};
