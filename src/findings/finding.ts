import type { Coverage, Definition, Interval } from '../reports/report.ts';

/** How a computed value stands to the published one. */
export const verdicts = ['REPRODUCED', 'CONSISTENT', 'DIFFERENT', 'NOT_TESTABLE'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a value is in. A share is from 0 to 1; points are a difference of shares, from −1 to 1. */
export type Unit = 'share' | 'points' | 'months' | 'times' | 'log-odds' | 'hours' | 'FLOP';

export interface PublishedValue {
  readonly label: string;
  /** null where only a direction was published. */
  readonly value: number | null;
  readonly unit: Unit | null;
  /** What the value is known from, and what of its making is not known. */
  readonly trust: string;
}

/** A work behind a value. */
export interface Member {
  readonly id: string;
  readonly name: string;
}

export interface ComputedValue {
  readonly label: string;
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly interval: Interval | null;
  /** How many works the value rests on. */
  readonly n: number;
  /** The works behind it, in the report's order. */
  readonly members: readonly Member[];
}

/** One cell of a sensitivity grid. */
export interface GridCell {
  /** Each as `name: value`, in the same order in all cells of a grid. */
  readonly dimensions: readonly string[];
  readonly label: string;
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly n: number;
  readonly primary: boolean;
}

/** Where the numbers come from. */
export interface FindingSource {
  readonly key: string;
  readonly title: string;
  readonly edition: string | null;
  readonly licence: string;
}

/** What the graph says of a finding. */
export interface Outcome {
  readonly computed: readonly ComputedValue[];
  readonly verdict: Verdict;
  readonly reason: string;
  readonly definition: Definition;
  readonly grid: readonly GridCell[];
  /** The query that gives the computed values, as it stands. */
  readonly query: string;
  readonly coverage: Coverage | null;
  readonly sources: readonly FindingSource[];
}

/** What was published, without anything of this graph. */
export interface Statement {
  readonly id: string;
  readonly statement: string;
  readonly knownFrom: string;
  readonly published: readonly PublishedValue[];
  readonly counterEvidence: readonly string[];
}

/** A published finding beside what the graph gives. */
export interface Finding extends Statement, Outcome {
  /** The data version that it was computed at. */
  readonly dataVersion: number;
}
