export const keywordLists = ['COMPUTE_HEAVY', 'COMPUTE_LIGHT'] as const;
export type KeywordListName = (typeof keywordLists)[number];

/** A topic that titles are searched for. */
export interface Keyword {
  readonly list: KeywordListName;
  readonly term: string;
  /** Other wordings that count as the term. */
  readonly forms: readonly string[];
  /** Longer wordings in which the words mean something else. */
  readonly except: readonly string[];
  /** Why it is on the list. */
  readonly note: string;
}

/** The lists as they were at one time. Published results name the edition, so an edition is never changed. */
export interface KeywordEdition {
  /** An ISO day. */
  readonly edition: string;
  readonly keywords: readonly Keyword[];
}
