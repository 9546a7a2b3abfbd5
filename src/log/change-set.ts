import type { RecordInput, SourceDefinition } from './record.ts';

/** Records that are applied together: all of them, or none. */
export interface ChangeSetInput {
  readonly title: string;
  readonly reason: string;
  readonly author: string;
  /** Where the records come from. A source that is known already may be left out. */
  readonly sources?: readonly SourceDefinition[];
  readonly records: readonly RecordInput[];
  /** Fails the whole set when one record cannot be kept. */
  readonly allOrNothing?: boolean;
  /** Given, the change set happens at most once, however often it is sent. */
  readonly idempotencyKey?: string;
}

/** A record that was not accepted, or accepted with a doubt. */
export interface Problem {
  /** Place of the record in the change set, from 0. */
  readonly index: number;
  readonly severity: 'REJECTED' | 'DOUBTFUL';
  readonly code: string;
  readonly field?: string;
  readonly value?: unknown;
  readonly locator?: string;
  readonly message: string;
}

export interface ChangeReport {
  readonly changeSet: string;
  /** The data version after it. */
  readonly dataVersion: number;
  readonly read: number;
  readonly appended: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly problems: readonly Problem[];
}
