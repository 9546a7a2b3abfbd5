/** Which authors may stand on a path. A rule admits all that the rules before it admit. */
export const identityRules = ['KEYED', 'UNAMBIGUOUS', 'ANY'] as const;
/**
 * KEYED: authors known by a key (ORCID, OpenAlex, OpenReview). UNAMBIGUOUS: and those known by a full name that no
 * other author of the graph bears. ANY: everybody, homonyms and bare initials included.
 */
export type IdentityRule = (typeof identityRules)[number];

/** What makes two entities neighbours; the order decides where two kinds have as many works. */
export const collaborationKinds = ['PAPER', 'MODEL', 'AFFILIATION', 'CITATION'] as const;
/**
 * PAPER: two authors, or two institutions, on one paper. MODEL: two institutions that developed one model. AFFILIATION: an
 * author who signed a paper with an institution. CITATION: two authors, or two institutions, a paper of one of which cites
 * a paper of the other.
 */
export type CollaborationKind = (typeof collaborationKinds)[number];

export type PathOutcome = 'FOUND' | 'SAME_ENTITY' | 'BEYOND_MAX_HOPS' | 'NOT_CONNECTED' | 'SEARCH_LIMIT';

/** Years of publication, both ends included; null is open. */
export interface YearSpan {
  readonly from: number | null;
  readonly to: number | null;
}

/** A checked question. Ids are distinct; no end is excluded. */
export interface PathQuestion {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** How many paths are wanted. */
  readonly k: number;
  readonly maxHops: number;
  /** Distinct, in the order of `collaborationKinds`. */
  readonly via: readonly CollaborationKind[];
  /** Works without a year are on no path when this is not null. */
  readonly years: YearSpan | null;
  /** Authors, institutions, papers and models that no path may use. Those that it could not use anyway change nothing. */
  readonly excluding: readonly string[];
  /** Without effect on institutions. */
  readonly identities: IdentityRule;
  /** Papers with more authors make no hops; null for no limit. */
  readonly maxAuthors: number | null;
  /** The cheapest paths instead of the shortest. */
  readonly weighted: boolean;
  /** Entities and works that the search may look at before it gives up. */
  readonly workLimit: number;
}

/** A paper or a model. */
export interface JointWork {
  readonly id: string;
  readonly year: number | null;
}

/** The order of evidence: newest first, without a year last, then by id. */
export const newestFirst = (one: JointWork, other: JointWork): number => {
  const byYear = (other.year ?? Number.NEGATIVE_INFINITY) - (one.year ?? Number.NEGATIVE_INFINITY);
  if (one.year !== other.year) return byYear;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
};

/** One step of a path. */
export interface CollaborationHop {
  /** Ids of its ends: authors or institutions. */
  readonly from: string;
  readonly to: string;
  /** Of the kinds asked for, the one with the largest weight; of equals the first. */
  readonly kind: CollaborationKind;
  /** How many joint works there are, within the constraints; of a citation, how many pairs of papers one of which cites the other. */
  readonly weight: number;
  /** The joint works, or the papers that cite and are cited, newest first. */
  readonly works: readonly JointWork[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** Ends and everything between. */
export interface CollaborationPath {
  /** Ids of authors or institutions, from end to end. */
  readonly entities: readonly string[];
  /** One fewer than entities. */
  readonly hops: readonly CollaborationHop[];
  /** Hops; where weighted, the sum of 1 / weight over the hops. */
  readonly cost: number;
  /** The weakest rule that admits every author on the path; null where no author stands on it. */
  readonly weakestIdentity: IdentityRule | null;
}

export interface PathResult {
  readonly outcome: PathOutcome;
  /** Hops of the shortest path; null where there is none, or none is known. */
  readonly distance: number | null;
  /** False where the work limit was met before as many paths were found as were asked for. */
  readonly complete: boolean;
  /** When NOT_CONNECTED: entities reached from either end, ends included; null where counting them met the work limit. */
  readonly componentSizes: readonly [number, number] | null;
  /** The best first. */
  readonly paths: readonly CollaborationPath[];
}

/** What the index answers: a result, or the ids that stood in the way of one. */
export type PathAnswer =
  | { readonly type: 'RESULT'; readonly result: PathResult }
  /** Ids that are no visible entity of the index: merged, retired, or never heard of. */
  | { readonly type: 'UNKNOWN'; readonly ids: readonly string[] }
  /** Ends that the identity rule does not admit, each with the first rule that does. */
  | { readonly type: 'NOT_ADMITTED'; readonly ends: readonly { readonly id: string; readonly rule: IdentityRule }[] };
