import { type Cypher, cypher, fixed } from '../../graph/cypher.ts';
import type { RelatedOrder, RelationPath } from '../relation.ts';
import type { ListField, SortProperty } from './list-table.ts';

/** `node.property`, or another word where the node has none. */
export const propertyOr = (property: string, otherwise: string) => (node: Cypher) =>
  cypher`coalesce(${node}.${fixed(property)}, ${fixed(`'${otherwise}'`)})`;

/** A choice that is shown as UNKNOWN where no source says. */
export const choice = (input: string, property: string): ListField => ({
  kind: 'choice',
  input,
  of: propertyOr(property, 'UNKNOWN'),
});

type Listed = RelationPath & { readonly order?: RelatedOrder };

export const related = ({ relationship, direction, child, mixed, order }: Listed): ListField => ({
  kind: 'related',
  to: { relationship, direction, child, edge: [], ...(mixed && { mixed }) },
  order: order ?? null,
});

const status = (node: Cypher): Cypher => cypher`CASE WHEN ${node}.stub THEN 'STUB' ELSE 'ACTIVE' END`;

/** True where a property is true; what is not known is false. */
export const flag = (property: string): ListField => ({
  kind: 'flag',
  of: (node) => cypher`coalesce(${node}.${fixed(property)}, false)`,
});

/** Whether anything is known. */
export const known = (property: string): ListField => ({
  kind: 'flag',
  of: (node) => cypher`(${node}.${fixed(property)} IS NOT NULL)`,
});

/** What every noun is filtered by. */
export const commonListFields = {
  id: { kind: 'id' },
  name: { kind: 'text', property: 'nameKey', folded: true },
  alias: { kind: 'texts', property: 'aliases' },
  identifierScheme: { kind: 'schemes' },
  status: { kind: 'choice', input: 'EntityStatusOperators', of: status },
  changedSince: { kind: 'changedSince' },
} as const satisfies Readonly<Record<string, ListField>>;

/** What every noun is sorted by. Both are there on every entity. */
export const commonSorts = {
  NAME: { property: 'nameKey', type: 'string', nullable: false },
  VERSION: { property: 'version', type: 'number', nullable: false },
} as const satisfies Readonly<Record<string, SortProperty>>;

export const sortedBy = (property: string, type: SortProperty['type']): SortProperty => ({
  property,
  type,
  nullable: true,
});
