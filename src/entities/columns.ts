import { type Cypher, fixed } from '../graph/cypher.ts';
import type { EntityHeader, EntityOf, Field, Noun } from '../log/noun.ts';
import { partialDate } from '../shared/partial-date.ts';
import type { Confidence, Quantity, QuantityMethod } from '../shared/quantity.ts';

/** Properties in which a field is kept on its node; the first is the one to sort and to compare by. */
export const propertiesOf = (name: string, field: Field): readonly string[] => {
  if (field.kind === 'references') return [];
  if (field.kind === 'date') return [`${name}From`, name, `${name}To`];
  if (field.kind !== 'quantity') return [name];
  return ['', 'Low', 'High', 'Unit', 'PriceYear', 'Method', 'Detail', 'Confidence'].map((suffix) => `${name}${suffix}`);
};

const headerProperties = ['id', 'name', 'version', 'stub', 'retired', 'keys', 'contested'] as const;

/** A property that no node of the noun has costs as much to look for as one that is there. */
const derivedProperties = ({ name }: Noun): readonly string[] => (name === 'Institution' ? ['sectorReason'] : []);

/** Where a field stands among the columns of its noun. */
interface Place {
  readonly name: string;
  readonly field: Field;
  readonly at: number;
}

/** How the entities of a noun are read: their properties, and the places of their own fields among these. */
interface Layout {
  readonly properties: readonly string[];
  readonly places: readonly Place[];
}

/** The days that a date may be follow from it. */
const readPropertiesOf = (name: string, field: Field): readonly string[] =>
  field.kind === 'date' ? [name] : propertiesOf(name, field);

const makeLayout = (noun: Noun): Layout => {
  const properties: string[] = [...headerProperties];
  const places: Place[] = [];
  for (const [name, field] of Object.entries(noun.fields)) {
    if (name === 'name' || field.kind === 'references') continue;
    places.push({ name, field, at: properties.length });
    properties.push(...readPropertiesOf(name, field));
  }
  return { properties: [...properties, ...derivedProperties(noun)], places };
};

const layouts = new WeakMap<Noun, Layout>();

/** Made once for each noun: a page reads thousands of entities. */
const layoutOf = (noun: Noun): Layout => {
  const layout = layouts.get(noun) ?? makeLayout(noun);
  layouts.set(noun, layout);
  return layout;
};

/** `[node.id, node.name, …]`: the columns of an entity, in the order that `readEntity` expects. */
export const entityColumns = (noun: Noun, variable: string): Cypher => {
  const columns = layoutOf(noun).properties.map((property) => `${variable}.${property}`);
  return fixed(`[${columns.join(', ')}]`);
};

type Column = unknown;

const text = (value: Column): string | null => (typeof value === 'string' ? value : null);
const number = (value: Column): number | null => (typeof value === 'number' ? value : null);
const texts = (value: Column): readonly string[] => (Array.isArray(value) ? value : []);

const readQuantity = (unit: string, columns: readonly Column[], at: number): Quantity | null => {
  const method = columns[at + 5];
  if (method === null || method === undefined) return null;
  return {
    best: number(columns[at]),
    low: number(columns[at + 1]),
    high: number(columns[at + 2]),
    unit: text(columns[at + 3]) ?? unit,
    priceYear: number(columns[at + 4]),
    method: method as QuantityMethod,
    methodDetail: text(columns[at + 6]),
    confidence: (text(columns[at + 7]) ?? 'UNKNOWN') as Confidence,
  };
};

const readField = (field: Field, columns: readonly Column[], at: number): unknown => {
  switch (field.kind) {
    case 'date': {
      const date = text(columns[at]);
      return date === null ? null : partialDate(date);
    }
    case 'texts':
    case 'choices':
      return texts(columns[at]);
    case 'quantity':
      return readQuantity(field.unit, columns, at);
    default:
      return columns[at] ?? null;
  }
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
  const { properties, places } = layoutOf(noun);
  const fields: Record<string, unknown> = {};
  for (const { name: field, field: definition, at } of places) fields[field] = readField(definition, columns, at);
  const sectorReason = noun.name === 'Institution' ? text(columns[properties.length - 1]) : null;
  return { ...header, ...fields, sectorReason } as unknown as EntityOf<Described> & { sectorReason: string | null };
};

/** What a node holds, by name. */
export type NodeProperties = Readonly<Record<string, unknown>>;

/** The entity in all the properties of its node: for statements whose rows are of several nouns. */
export const readNode = <Described extends Noun>(noun: Described, properties: NodeProperties) =>
  readEntity(
    noun,
    layoutOf(noun).properties.map((property) => properties[property] ?? null),
  );
