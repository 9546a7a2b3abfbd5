import { sameValue } from './canonical.ts';
import type { Claim } from './record.ts';
import type { State } from './resolve.ts';

/** A field whose winning claim is another: null where nobody said anything. */
export interface FieldDifference {
  readonly field: string;
  readonly before: Claim | null;
  readonly after: Claim | null;
}

/** What differs between two states of one entity, by the names of the fields. Pure. */
export const diff = (before: State, after: State): readonly FieldDifference[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((field) => {
    const [old, now] = [before.get(field)?.claim ?? null, after.get(field)?.claim ?? null];
    return sameValue(old, now) ? [] : [{ field, before: old, after: now }];
  });
