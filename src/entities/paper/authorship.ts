import type { Author } from '../author/author.ts';

/** What a paper says of one of its authors. */
export interface Authorship {
  readonly position: number;
  readonly corresponding: boolean | null;
  /** Which of the paper's institutions are the author's, by position. */
  readonly at: readonly number[] | null;
  readonly rawAffiliations: readonly string[] | null;
}

/** An author of a paper, with the paper that says so. */
export interface AuthorshipEdge extends Authorship {
  readonly cursor: string;
  readonly node: Author;
  readonly paperId: string;
}
