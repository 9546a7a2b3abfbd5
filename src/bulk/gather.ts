import { enterChange } from '../curation/change.ts';
import { changeSetId, changeSetProperties, type Said } from '../curation/change-set-row.ts';
import { type Checked, checkRecords } from '../curation/check-records.ts';
import { curators } from '../curation/curators.ts';
import { recordOf } from '../curation/record-rows.ts';
import { sourcesToSave } from '../curation/sources.ts';
import type { ChangeReport, ChangeSetInput } from '../log/change-set.ts';
import type { Entry } from '../log/entry.ts';
import type { NounName, Nouns } from '../log/noun.ts';
import type { SourceDefinition } from '../log/record.ts';
import type { Census } from './census.ts';
import type { KeyBook } from './key-book.ts';
import type { Output } from './output.ts';
import { slotBook } from './slot-book.ts';
import type { Spool } from './spool.ts';

export interface Gathering {
  readonly nouns: Nouns;
  readonly book: KeyBook;
  readonly census: Census;
  readonly spool: Spool;
  readonly output: Output;
}

/** What was gathered of all change sets. */
export interface Gathered {
  /** How many records there are: the data version. */
  readonly records: number;
  readonly sources: ReadonlyMap<string, SourceDefinition>;
  readonly retired: readonly { readonly noun: NounName; readonly key: string }[];
}

const reportOf = (
  changeSet: string,
  dataVersion: number,
  read: number,
  { entries, problems }: Checked,
  appended: number,
): ChangeReport => ({
  changeSet,
  dataVersion,
  read,
  appended,
  unchanged: entries.length - appended,
  rejected: problems.filter(({ severity }) => severity === 'REJECTED').length,
  problems,
});

/**
 * Takes change sets as the write path does, numbers their records and writes these at once. What they make of the graph
 * waits: the entity of a key is known when every file was read.
 */
export const gather = ({ nouns, book, census, spool, output }: Gathering) => {
  const sources = new Map<string, SourceDefinition>();
  const slots = slotBook(book);
  const retired: { readonly noun: NounName; readonly key: string }[] = [];
  let seq = 0;

  const enter = (entry: Entry, { hash, body, ...record }: ReturnType<typeof recordOf>): boolean => {
    if (entry.body === null || !slots.isNew(entry, hash)) return false;
    seq += 1;
    output.record(seq, { ...record, hash, body });
    spool.add({ ...entry, seq }, body);
    enterChange(book, { entry, before: null });
    if (entry.type === 'STATEMENT') census.describe(book.numberOf(entry.noun, entry.subject));
    if (entry.type === 'RETIREMENT') retired.push({ noun: entry.noun, key: entry.subject });
    return true;
  };

  const apply = async (changeSet: ChangeSetInput): Promise<ChangeReport> => {
    const { records, sources: given = [], title, reason, author } = changeSet;
    for (const source of sourcesToSave(sources, given)) sources.set(source.key, source);
    const checked = checkRecords(nouns, records, new Set([curators.key, ...sources.keys()]));
    const batch = { id: changeSetId(author, undefined), title, reason, author };
    const at = new Date().toISOString();
    const said: Said[] = [];
    let appended = 0;
    for (const { entry } of checked.entries) {
      const record = recordOf(batch, entry, seq + 1, at);
      said.push([entry.slot, record.body]);
      if (enter(entry, record)) appended += 1;
    }
    const report = { dataVersion: seq, appended, disputed: [] };
    if (appended > 0) output.changeSet(changeSetProperties(batch, said, report, at));
    return reportOf(batch.id, seq, records.length, checked, appended);
  };

  return { apply, gathered: (): Gathered => ({ records: seq, sources, retired }) };
};
