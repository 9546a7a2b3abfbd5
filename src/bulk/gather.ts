import { enterChange } from '../curation/change.ts';
import { changeReportOf } from '../curation/change-report.ts';
import { changeSetId } from '../curation/change-set-id.ts';
import { checkRecords } from '../curation/check-records.ts';
import { curators } from '../curation/curators.ts';
import type { Effects } from '../curation/effects.ts';
import { recordOf } from '../curation/record-rows.ts';
import { sourcesToSave } from '../curation/sources.ts';
import type { ChangeReport, ChangeSetInput } from '../log/change-set.ts';
import type { Entry } from '../log/entry.ts';
import type { NounName, Nouns } from '../log/noun.ts';
import type { SourceDefinition } from '../log/record.ts';
import type { Census } from './census.ts';
import { changeSetBook } from './change-set-book.ts';
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
  /** The properties of every change set. */
  readonly changeSets: Iterable<Readonly<Record<string, unknown>>>;
}

type Slots = Effects['slots'][number][];

/**
 * Takes change sets as the write path does, numbers their records and writes these at once. What they make of the graph
 * waits: the entity of a key is known when every file was read. Until then what is new is told by subjects.
 */
export const gather = ({ nouns, book, census, spool, output }: Gathering) => {
  const sources = new Map<string, SourceDefinition>();
  const slots = slotBook(book);
  const changeSets = changeSetBook();
  const retired: { readonly noun: NounName; readonly key: string }[] = [];
  let seq = 0;

  /** Whether the entry describes a subject that nothing described before. */
  const follow = (entry: Entry): boolean => {
    enterChange(book, { entry, before: null, held: false });
    if (entry.type === 'RETIREMENT') retired.push({ noun: entry.noun, key: entry.subject });
    if (entry.type !== 'STATEMENT') return false;
    const number = book.numberOf(entry.noun, entry.subject);
    census.describe(number);
    return census.statements(number) === 1;
  };

  const append = (entry: Entry, batch: { readonly id: string; readonly author: string }, at: string, done: Slots) => {
    if (entry.body === null) return;
    const record = recordOf(batch, entry, seq + 1, at);
    if (!slots.isNew(entry, String(record.hash))) return;
    seq += 1;
    output.record(seq, record);
    spool.add({ ...entry, seq }, String(record.body));
    done.push([entry.slot, follow(entry) ? 'CREATED' : 'CHANGED']);
  };

  const apply = async (changeSet: ChangeSetInput): Promise<ChangeReport> => {
    const { records, sources: given = [], author, partOf } = changeSet;
    for (const source of sourcesToSave(sources, given)) sources.set(source.key, source);
    const checked = checkRecords(nouns, records, new Set([curators.key, ...sources.keys()]));
    const batch = { id: partOf?.id ?? changeSetId(author, undefined), author };
    const at = new Date().toISOString();
    const done: Slots = [];
    for (const { entry } of checked.entries) append(entry, batch, at, done);
    changeSets.grow(batch.id, changeSet, done.length, { at, dataVersion: seq });
    const created = done.filter(([, outcome]) => outcome === 'CREATED').length;
    const effects = { slots: done, entities: { created, changed: 0, stubs: 0 } };
    const answer = { dataVersion: seq, appended: done.length, disputed: [], effects };
    return changeReportOf(batch.id, records.length, checked, answer);
  };

  return { apply, gathered: (): Gathered => ({ records: seq, sources, retired, changeSets: changeSets.all() }) };
};
