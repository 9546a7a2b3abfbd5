/** Which authors may stand on a path. A rule admits all that the rules before it admit. */
export const identityRules = ['KEYED', 'UNAMBIGUOUS', 'ANY'] as const;
/**
 * KEYED: authors known by a key (ORCID, OpenAlex, OpenReview). UNAMBIGUOUS: and those known by a full name that no
 * other author of the graph bears. ANY: everybody, homonyms and bare initials included.
 */
export type IdentityRule = (typeof identityRules)[number];

export const pathKinds = ['AUTHOR', 'INSTITUTION'] as const;
/** What stands on a path: ends and everything between are of one kind, joined by papers. */
export type PathKind = (typeof pathKinds)[number];

export type PathOutcome = 'FOUND' | 'SAME_ENTITY' | 'BEYOND_MAX_HOPS' | 'NOT_CONNECTED' | 'SEARCH_LIMIT';

/** Years of publication, both ends included; null is open. */
export interface YearSpan {
  readonly from: number | null;
  readonly to: number | null;
}

/** A checked question. Ids are distinct; no end is excluded. */
export interface PathQuestion {
  readonly kind: PathKind;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxHops: number;
  /** Papers without a year are on no path when this is not null. */
  readonly years: YearSpan | null;
  /** Authors, institutions and papers that no path may use. Those of another kind than the ends change nothing. */
  readonly excluding: readonly string[];
  /** Without effect between institutions. */
  readonly identities: IdentityRule;
  /** Edges between entity and paper that the search may look at before it gives up. */
  readonly workLimit: number;
}

export interface JointPaper {
  readonly id: string;
  readonly year: number | null;
}

/** The order of evidence: newest first, without a year last, then by id. */
export const newestFirst = (one: JointPaper, other: JointPaper): number => {
  const byYear = (other.year ?? Number.NEGATIVE_INFINITY) - (one.year ?? Number.NEGATIVE_INFINITY);
  if (one.year !== other.year) return byYear;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
};

/** One step of a path. */
export interface CollaborationHop {
  /** Ids of its ends: authors or institutions. */
  readonly from: string;
  readonly to: string;
  /** Every paper, within the constraints, on which both ends of the hop stand, newest first. */
  readonly papers: readonly JointPaper[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** Ends and everything between. */
export interface CollaborationPath {
  /** Ids of authors or institutions, from end to end. */
  readonly entities: readonly string[];
  /** One fewer than entities. */
  readonly hops: readonly CollaborationHop[];
  /** The weakest rule that admits every author on the path; KEYED between institutions, where no author stands. */
  readonly weakestIdentity: IdentityRule;
}

export interface PathResult {
  readonly outcome: PathOutcome;
  /** Hops; null where there is no path, or none is known. */
  readonly distance: number | null;
  /** When NOT_CONNECTED: entities reached from either end, ends included; null where counting them met the work limit. */
  readonly componentSizes: readonly [number, number] | null;
  readonly path: CollaborationPath | null;
}

/** What the index answers: a result, or the ids that stood in the way of one. */
export type PathAnswer =
  | { readonly type: 'RESULT'; readonly result: PathResult }
  /** Ids that are no visible entity of the index: merged, retired, or never heard of. */
  | { readonly type: 'UNKNOWN'; readonly ids: readonly string[] }
  /** Ends that the identity rule does not admit, each with the first rule that does. */
  | { readonly type: 'NOT_ADMITTED'; readonly ends: readonly { readonly id: string; readonly rule: IdentityRule }[] };
