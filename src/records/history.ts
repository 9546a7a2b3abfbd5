import { diff } from '../log/diff.ts';
import type { CurrentStatement } from '../log/entry.ts';
import type { Noun } from '../log/noun.ts';
import { resolve, type Sources, type State } from '../log/resolve.ts';
import { claimText, type LogRecord } from './record.ts';

export interface FieldChange {
  readonly field: string;
  /** As text; null where nothing was known. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A record and what it changed in what is held to be true. */
export interface HistoryEntry {
  readonly record: LogRecord;
  readonly changes: readonly FieldChange[];
}

const textOf = (claim: Parameters<typeof claimText>[0] | null): string | null => (claim ? claimText(claim) : null);

/**
 * The history of an entity: its records in the order of the log, each with what it changed. `root` is the key that the
 * entity is made from. Redirects and retirements change no field. Linear in records times their fields.
 */
export const historyOf = (
  noun: Noun,
  root: string,
  records: readonly LogRecord[],
  sources: Sources,
): readonly HistoryEntry[] => {
  const current = new Map<string, CurrentStatement>();
  let before: State = new Map();
  return records.map((record) => {
    if (record.type !== 'STATEMENT') return { record, changes: [] };
    const { slot, source, noun: about, subject, body } = record;
    if (body === null) current.delete(slot);
    else current.set(slot, { slot, source, noun: about, subject, body });
    const after = resolve(noun, root, [...current.values()], sources);
    const changes = diff(before, after).map(({ field, ...claims }) => ({
      field,
      before: textOf(claims.before),
      after: textOf(claims.after),
    }));
    before = after;
    return { record, changes };
  });
};
