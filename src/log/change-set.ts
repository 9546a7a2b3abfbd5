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
  /** The change set that this is one batch of. A batch has no idempotency key: sent again, it changes nothing. */
  readonly partOf?: ImportSet;
}

/** A change set that is written in several batches, and can be undone in as many. */
export interface ImportSet {
  readonly id: string;
  /** What is imported: the same import goes on with the same change set until it is finished. */
  readonly content: string;
}

/**
 * What became of a record. CREATED: what it is about was not described before (absent, or a stub); a redirect, that its key
 * was not. CHANGED: it says something new of what was. UNCHANGED: it says nothing new. REJECTED: it was not kept.
 */
export type RecordOutcome = 'CREATED' | 'CHANGED' | 'UNCHANGED' | 'REJECTED';

export interface EntityCounts {
  /** Described for the first time. */
  readonly created: number;
  /** Shown otherwise than before, subjects of records or whoever refers to them. */
  readonly changed: number;
  /** Made because something refers to them by a key that nothing describes. */
  readonly stubs: number;
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
  /** Of each record, in the order of the change set. */
  readonly outcomes: readonly RecordOutcome[];
  readonly entities: EntityCounts;
  readonly problems: readonly Problem[];
}
