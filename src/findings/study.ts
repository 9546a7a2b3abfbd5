import type { Finding } from './finding.ts';
import type { Scope } from './literal.ts';
import type { SnapshotAnswer } from './snapshots/answers.ts';
import type { ComparedSnapshots } from './snapshots/comparison.ts';
import type { Snapshot } from './snapshots/snapshot.ts';

/** The snapshots of a graph beside each other. */
export interface SnapshotStudy {
  readonly snapshots: readonly Snapshot[];
  readonly answers: readonly SnapshotAnswer[];
  readonly comparisons: readonly ComparedSnapshots[];
}

/** All findings, and what the snapshots of the graph say differently. */
export interface Study {
  /** null for the whole graph of now. */
  readonly scope: Scope | null;
  readonly findings: readonly Finding[];
  /** null where the graph does not hold two. */
  readonly snapshots: SnapshotStudy | null;
}
