import type { Entry } from '../log/entry.ts';
import type { SlotChange } from './change.ts';

/** A key that a statement claims for its subject and that stands for another entity. */
export interface DisputedKey {
  readonly slot: string;
  readonly key: string;
}

/** The claims of keys that other subjects hold. */
export const disputedKeys = (
  changes: readonly SlotChange[],
  idOf: (entry: Entry, key: string) => string,
): readonly DisputedKey[] =>
  changes.flatMap(({ entry }) => {
    if (entry.type !== 'STATEMENT' || !entry.body) return [];
    const own = idOf(entry, entry.subject);
    return entry.body.keys.filter((key) => idOf(entry, key) !== own).map((key) => ({ slot: entry.slot, key }));
  });
