import type { Cypher } from '../../graph/cypher.ts';
import type { Noun } from '../../log/noun.ts';
import type { RelatedOrder, RelationPath } from '../relation.ts';

/** A text on a node. Texts are compared without regard to case; `folded` ones are stored that way. */
export interface TextProperty {
  readonly property: string;
  readonly folded?: true;
}

/** What a list can be filtered by, and how it is kept. The kind decides which operators there are. */
export type ListField =
  | { readonly kind: 'id' }
  | ({ readonly kind: 'text' } & TextProperty)
  /** Any of several texts of a related entity, such as the code or the name of a country. */
  | { readonly kind: 'relatedText'; readonly to: RelationPath; readonly texts: readonly TextProperty[] }
  | { readonly kind: 'texts'; readonly property: string }
  | { readonly kind: 'number'; readonly property: string }
  /** A date counts by the first day that it may be, which is what it is sorted by. */
  | { readonly kind: 'date'; readonly property: string }
  | { readonly kind: 'boolean'; readonly property: string }
  /** True or false for every node; `of` gives it, never null. */
  | { readonly kind: 'flag'; readonly of: (node: Cypher) => Cypher }
  /** One of a closed set; `of` gives it for a node, never null. `input` is its type in the schema. */
  | { readonly kind: 'choice'; readonly input: string; readonly of: (node: Cypher) => Cypher }
  | { readonly kind: 'choices'; readonly input: string; readonly property: string }
  /** How sure a source is of a quantity. */
  | { readonly kind: 'confidence'; readonly property: string }
  /** The schemes of its identifiers. */
  | { readonly kind: 'schemes' }
  | { readonly kind: 'changedSince' }
  /** Itself, or below it along PART_OF. */
  | { readonly kind: 'within' }
  /** `order` is that in which the API lists them; by their ids where there is none. */
  | { readonly kind: 'related'; readonly to: RelationPath; readonly order: RelatedOrder | null };

/** A property that a list can be sorted by. */
export interface SortProperty {
  readonly property: string;
  readonly type: 'string' | 'number';
  /** Whether some lack it; those come last. */
  readonly nullable: boolean;
  /** An index over this property and the id serves whole lists in this order. */
  readonly indexed?: true;
}

/** How the list of all entities of a noun is filtered and sorted. Nothing of it comes from input. */
export interface ListTable {
  readonly noun: Noun;
  /** The API's list, for example `Query.models`. */
  readonly list: string;
  /** By their names in the schema's filter. */
  readonly fields: Readonly<Record<string, ListField>>;
  /** By their names in the schema's order. */
  readonly sorts: Readonly<Record<string, SortProperty>>;
}
