import type { Problem } from '../log/change-set.ts';
import type { Entry } from '../log/entry.ts';
import type { Nouns } from '../log/noun.ts';
import type { RecordInput } from '../log/record.ts';
import { toEntry } from '../log/to-entry.ts';
import type { DisputedKey } from './disputed.ts';
import { selfReferences } from './self-references.ts';

/** Records as entries of the log, one per slot, and what is wrong with those that are none. */
export interface Checked {
  readonly entries: readonly { readonly entry: Entry; readonly index: number }[];
  readonly problems: readonly Problem[];
}

const unknownSource = (source: string) =>
  ({
    severity: 'REJECTED',
    code: 'UNKNOWN_SOURCE',
    field: 'source',
    value: source,
    message: `No source has the key ${JSON.stringify(source)}.`,
  }) as const;

const repeated = (index: number, { subject, locator }: Entry): Problem => ({
  index,
  severity: 'DOUBTFUL',
  code: 'REPEATED_SUBJECT',
  message: `A record of the same source about ${subject} came before; this one counts.`,
  ...(locator !== undefined && { locator }),
});

/** Checks records one by one. A bad one never stops the others. */
export const checkRecords = (nouns: Nouns, records: readonly RecordInput[], sources: ReadonlySet<string>): Checked => {
  const entries = new Map<string, { readonly entry: Entry; readonly index: number }>();
  const problems: Problem[] = [];
  records.forEach((record, index) => {
    const outcome = sources.has(record.source) ? toEntry(nouns, record) : { problem: unknownSource(record.source) };
    if ('problem' in outcome) {
      problems.push({ index, ...outcome.problem });
      return;
    }
    const { entry } = outcome;
    problems.push(...selfReferences(nouns, entry, index));
    if (entries.has(entry.slot)) problems.push(repeated(index, entry));
    entries.set(entry.slot, { entry, index });
  });
  return { entries: [...entries.values()], problems };
};

/** Claims of keys that another subject holds: kept in the log, and not followed. */
export const disputeProblems = (entries: Checked['entries'], disputed: readonly DisputedKey[]): readonly Problem[] => {
  const bySlot = new Map(entries.map(({ entry, index }) => [entry.slot, { entry, index }]));
  return disputed.flatMap(({ slot, key }) => {
    const found = bySlot.get(slot);
    if (!found) return [];
    const { index, entry } = found;
    return {
      index,
      severity: 'DOUBTFUL',
      code: 'KEY_TAKEN',
      field: 'keys',
      value: key,
      message: `${key} stands for another entity than ${entry.subject}; the claim is kept and not followed.`,
      ...(entry.locator !== undefined && { locator: entry.locator }),
    };
  });
};
