import type { RecordInput } from '../log/record.ts';
import type { Place } from './row.ts';

/** A record and the row it comes from. */
export interface Placed {
  readonly place: Place;
  readonly record: RecordInput;
  /** Described on a row about something else. */
  readonly inPassing: boolean;
  /** How many rows it is made of. */
  readonly rows: number;
}
