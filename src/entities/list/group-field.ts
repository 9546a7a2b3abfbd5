import { type Cypher, cypher, fixed } from '../../graph/cypher.ts';
import type { Field } from '../../log/noun.ts';
import type { RelatedOrder, RelationPath } from '../relation.ts';
import type { ListField, ListTable } from './list-table.ts';

/** What the entities of a list can be grouped by. The kind decides into which groups its values fall. */
export type GroupField =
  /** One text; `of` gives it for a node, null where nothing is known. */
  | { readonly kind: 'text'; readonly of: (node: Cypher) => Cypher }
  /** Several texts, in a list on the node. */
  | { readonly kind: 'texts'; readonly property: string }
  | { readonly kind: 'date'; readonly property: string }
  | { readonly kind: 'number'; readonly of: (node: Cypher) => Cypher; readonly unit: string | null }
  /** Related entities, in the order in which the API lists them; `value` is the property that stands for one. */
  | {
      readonly kind: 'related';
      readonly to: RelationPath;
      readonly order: RelatedOrder | null;
      readonly value: 'id' | 'code';
    };

const propertyOf =
  (property: string) =>
  (node: Cypher): Cypher =>
    cypher`${node}.${fixed(property)}`;

/** A choice without its word for what is not known. */
const knownChoice =
  (of: (node: Cypher) => Cypher) =>
  (node: Cypher): Cypher =>
    cypher`nullIf(${of(node)}, 'UNKNOWN')`;

const asText =
  (of: (node: Cypher) => Cypher) =>
  (node: Cypher): Cypher =>
    cypher`toString(${of(node)})`;

/** A field that statements can be about; null where entities are not grouped by it. */
const ofNounField = (name: string, field: Field): GroupField | null => {
  switch (field.kind) {
    case 'text':
      return { kind: 'text', of: propertyOf(name) };
    case 'choice':
      return { kind: 'text', of: knownChoice(propertyOf(name)) };
    case 'boolean':
      return { kind: 'text', of: asText(propertyOf(name)) };
    case 'texts':
    case 'choices':
      return name === 'aliases' ? null : { kind: 'texts', property: name };
    case 'date':
      return { kind: 'date', property: name };
    case 'quantity':
    case 'number':
    case 'integer':
      return { kind: 'number', of: propertyOf(name), unit: field.unit ?? null };
    case 'references':
      return null;
  }
};

/** A field of the list's filter that says more than the noun's own. */
const ofListField = (field: ListField): GroupField | null => {
  switch (field.kind) {
    case 'choice':
      return { kind: 'text', of: knownChoice(field.of) };
    case 'flag':
      return { kind: 'text', of: asText(field.of) };
    case 'confidence':
      return { kind: 'text', of: knownChoice(propertyOf(`${field.property}Confidence`)) };
    case 'related':
      return { kind: 'related', to: field.to, order: field.order, value: 'id' };
    case 'relatedText': {
      const hasCode = field.texts.some(({ property }) => property === 'code');
      return { kind: 'related', to: field.to, order: null, value: hasCode ? 'code' : 'id' };
    }
    default:
      return null;
  }
};

const entriesOf = <Given>(
  fields: Readonly<Record<string, Given>>,
  of: (name: string, field: Given) => GroupField | null,
): readonly (readonly [string, GroupField])[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const found = of(name, field);
    return found ? [[name, found] as const] : [];
  });

const derive = ({ noun, fields }: ListTable): ReadonlyMap<string, GroupField> => {
  const own = new Map([
    ...entriesOf(noun.fields, ofNounField),
    ...entriesOf(fields, (_name, field) => ofListField(field)),
  ]);
  const title = own.get('name');
  // A paper is filtered by what its API calls it.
  if (!('title' in fields) || !title) return own;
  own.delete('name');
  return new Map([['title', title], ...own]);
};

const derived = new WeakMap<ListTable, ReadonlyMap<string, GroupField>>();

/**
 * What a list is grouped by, by name: every field of its noun that has a value, under the API's name, and what its filter
 * knows beside them: choices, flags, and related entities.
 */
export const groupFieldsOf = (table: ListTable): ReadonlyMap<string, GroupField> => {
  const fields = derived.get(table) ?? derive(table);
  derived.set(table, fields);
  return fields;
};
