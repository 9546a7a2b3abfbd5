import type { Ask } from './ask.ts';
import type { Outcome, Statement } from './finding.ts';
import type { Interface } from './interface.ts';
import type { Scope } from './literal.ts';
import type { Snapshot } from './snapshots/snapshot.ts';

/** What a finding may use to find its numbers. */
export interface Inquiry {
  readonly ask: Ask;
  /** What the schema offers. */
  readonly offers: Interface;
  /** null for the whole graph now. */
  readonly scope: Scope | null;
  /** The snapshots in scope, the oldest first; none where there are not two. */
  readonly snapshots: readonly Snapshot[];
}

/** A published finding, and how the graph is asked about it. */
export interface Claim extends Statement {
  /** What the graph gives. What cannot be told is NOT_TESTABLE, with what is missing. */
  readonly inquire: (inquiry: Inquiry) => Promise<Outcome>;
}
