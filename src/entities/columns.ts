import { type Cypher, cypher, fixed, join } from '../graph/cypher.ts';
import type { EntityHeader, EntityOf, Field, Noun } from '../log/noun.ts';
import { partialDate } from '../shared/partial-date.ts';
import type { Confidence, QuantityMethod } from '../shared/quantity.ts';

/** Properties in which a field is kept on its node; the first is the one to sort and to compare by. */
export const propertiesOf = (name: string, field: Field): readonly string[] => {
  if (field.kind === 'references') return [];
  if (field.kind === 'date') return [`${name}From`, name, `${name}To`];
  if (field.kind !== 'quantity') return [name];
  return ['', 'Low', 'High', 'Unit', 'PriceYear', 'Method', 'Detail', 'Confidence'].map((suffix) => `${name}${suffix}`);
};

const headerProperties = ['id', 'name', 'version', 'stub', 'retired', 'keys', 'contested'] as const;

const ownProperties = (noun: Noun): readonly string[] =>
  Object.entries(noun.fields).flatMap(([name, field]) => (name === 'name' ? [] : propertiesOf(name, field)));

/** A property that no node of the noun has costs as much to look for as one that is there. */
const derivedProperties = ({ name }: Noun): readonly string[] => (name === 'Institution' ? ['sectorReason'] : []);

const readProperties = (noun: Noun): readonly string[] => [
  ...headerProperties,
  ...ownProperties(noun),
  ...derivedProperties(noun),
];

/** `[node.id, node.name, …]`: the columns of an entity, in the order that `readEntity` expects. */
export const entityColumns = (noun: Noun, variable: string): Cypher => {
  const properties = readProperties(noun).map((property) => fixed(`${variable}.${property}`));
  return cypher`[${join(properties, cypher`, `)}]`;
};

type Column = unknown;

const text = (value: Column): string | null => (typeof value === 'string' ? value : null);
const number = (value: Column): number | null => (typeof value === 'number' ? value : null);
const texts = (value: Column): readonly string[] => (Array.isArray(value) ? value : []);

const readField = (field: Field, columns: readonly Column[]): unknown => {
  const [first, second, , fourth, fifth, sixth, seventh, eighth] = columns;
  if (field.kind === 'date') return typeof second === 'string' ? partialDate(second) : null;
  if (field.kind === 'texts' || field.kind === 'choices') return texts(first);
  if (field.kind !== 'quantity') return first ?? null;
  if (sixth === null || sixth === undefined) return null;
  return {
    best: number(first),
    low: number(columns[1]),
    high: number(columns[2]),
    unit: text(fourth) ?? field.unit,
    priceYear: number(fifth),
    method: sixth as QuantityMethod,
    methodDetail: text(seventh),
    confidence: (text(eighth) ?? 'UNKNOWN') as Confidence,
  };
};

/** The entity in the columns that `entityColumns` returned. */
export const readEntity = <Described extends Noun>(
  noun: Described,
  columns: readonly Column[],
): EntityOf<Described> & { sectorReason: string | null } => {
  const [id, name, version, stub, retired, keys, contested] = columns;
  const header: EntityHeader = {
    id: String(id),
    type: noun.type,
    name: String(name ?? ''),
    version: Number(version ?? 0),
    stub: stub === true,
    retired: retired === true,
    keys: texts(keys),
    contested: texts(contested),
  };
  const fields: Record<string, unknown> = {};
  let at: number = headerProperties.length;
  for (const [field, definition] of Object.entries(noun.fields)) {
    if (field === 'name' || definition.kind === 'references') continue;
    const width = propertiesOf(field, definition).length;
    fields[field] = readField(definition, columns.slice(at, at + width));
    at += width;
  }
  return { ...header, ...fields, sectorReason: text(columns[at]) } as unknown as EntityOf<Described> & {
    sectorReason: string | null;
  };
};

/** What a node holds, by name. */
export type NodeProperties = Readonly<Record<string, unknown>>;

/** The entity in all the properties of its node: for statements whose rows are of several nouns. */
export const readNode = <Described extends Noun>(noun: Described, properties: NodeProperties) =>
  readEntity(
    noun,
    readProperties(noun).map((property) => properties[property] ?? null),
  );
