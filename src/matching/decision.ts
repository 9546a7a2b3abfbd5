import type { NounName } from '../log/noun.ts';

/** A key that stands for the entity of another, by which rule, and what it rests on. */
export interface Decision {
  readonly noun: NounName;
  readonly key: string;
  readonly target: string;
  readonly rule: string;
  readonly evidence: string;
}

/** Two that may be one and were not linked: work for a curator. */
export interface Unlinked {
  readonly noun: NounName;
  readonly keys: readonly string[];
  readonly reason: string;
}

export interface Matched {
  readonly decisions: readonly Decision[];
  readonly open: readonly Unlinked[];
}
