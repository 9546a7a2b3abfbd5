import type { Noun } from '../../log/noun.ts';
import type { Confidence } from '../../shared/quantity.ts';

/** What is known of the items of a frame, by their index. */
export type Of<Value> = (index: number) => Value;

/** A member of a filter that a frame can answer, and where it finds the values. The kinds are those of the lists. */
export type FrameField =
  | { readonly kind: 'id'; readonly of: Of<string> }
  /** One text of each item, or several of which any may fit; none where nothing is known. */
  | { readonly kind: 'text'; readonly of: Of<readonly (readonly string[])[]> }
  | { readonly kind: 'texts'; readonly of: Of<readonly string[]> }
  /** NaN where nothing is known. */
  | { readonly kind: 'number'; readonly of: Of<number> }
  /** Days since 1970, the first that the date may be; NaN where nothing is known. */
  | { readonly kind: 'date'; readonly of: Of<number> }
  | { readonly kind: 'boolean'; readonly of: Of<boolean | null> }
  | { readonly kind: 'choice'; readonly of: Of<string> }
  | { readonly kind: 'confidence'; readonly of: Of<Confidence> }
  | { readonly kind: 'choices'; readonly of: Of<readonly string[]> }
  /** Keys, as `scheme:value`. */
  | { readonly kind: 'schemes'; readonly of: Of<readonly string[]> }
  | { readonly kind: 'changedSince'; readonly of: Of<number> }
  /** Indexes of related items, and by what these are filtered. */
  | { readonly kind: 'related'; readonly of: Of<Iterable<number>>; readonly table: () => FrameTable };

/** By what the items of a frame can be filtered. */
export interface FrameTable {
  readonly noun: Noun;
  /** By their names in the schema's filter. */
  readonly fields: Readonly<Record<string, FrameField>>;
}
