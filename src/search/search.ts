import type { EntityHeader, NounName } from '../log/noun.ts';
import type { Word } from '../shared/words.ts';
import type { Typing } from './full-text.ts';

/** What is searched for. */
export interface SearchQuestion {
  /** At least one. */
  readonly words: readonly Word[];
  readonly nouns: readonly NounName[];
  readonly typing: Typing;
  /** Ids that the text may mean as an identifier. */
  readonly identified: readonly string[];
}

/** An entity of any noun, as far as search looks at it. */
export type Named = EntityHeader & { readonly aliases: readonly string[] };

/** Something that was found. */
export interface Hit {
  readonly node: Named;
  /** 4 for an identifier, 3 for the name, 2 for an alias, 1 for words as typed, 0 for misspelt ones, plus a part below 1 that orders those. */
  readonly score: number;
}

/** An edge of search: a hit, and the words it was found by. */
export interface SearchEdge extends Hit {
  readonly cursor: string;
  readonly words: readonly Word[];
}

export interface Suggestion {
  readonly entity: Named;
  readonly label: string;
}

/** So many of the best matches are ranked, and paged through. */
export const mostRanked = 200;
/** Counts go this far. */
export const mostCounted = 10_000;

/** Of two entities that match equally well and are equally well connected, which kind is more likely to be meant. */
export const weights: Readonly<Record<NounName, number>> = {
  Institution: 1.5,
  Country: 1.5,
  Model: 1.4,
  HardwareType: 1.3,
  Topic: 1.2,
  Dataset: 1.2,
  Venue: 1.2,
  Cluster: 1.1,
  Author: 1.1,
  Paper: 1,
};
