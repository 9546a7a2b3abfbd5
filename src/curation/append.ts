import { integer } from '../graph/cypher.ts';
import type { Graph, Transaction } from '../graph/graph.ts';
import { canonicalJson, hashOf } from '../log/canonical.ts';
import type { Entry } from '../log/entry.ts';
import { sourceIdOf } from '../log/id.ts';
import type { Nouns } from '../log/noun.ts';
import type { SourceDefinition } from '../log/record.ts';
import { DomainError } from '../shared/errors.ts';
import type { SlotChange } from './change.ts';
import {
  advanceLog,
  createChangeSet,
  createRecords,
  currentVersion,
  findChangeSet,
  lockLog,
  saveSources,
  supersede,
} from './log-statements.ts';
import { planChange } from './plan.ts';
import { findSlots, findSources, type SlotRow } from './reading.ts';
import { bodyOf, recordRows } from './record-rows.ts';
import { sourcesToSave } from './sources.ts';
import { writePlan } from './write-plan.ts';

/** Entries to be appended together, and how it is told of them. */
export interface Batch {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly author: string;
  readonly sources: readonly SourceDefinition[];
  /** The batch may be sent again: it is kept even where it changes nothing, and what it holds is compared. */
  readonly repeatable: boolean;
}

/** What to append, told under the write lock: nobody else writes until it is done. May be asked more than once. */
export type EntriesUnderLock = (transaction: Transaction) => Promise<readonly Entry[]>;

/** A key that a statement claims for its subject and that stands for another entity. */
export interface DisputedKey {
  readonly slot: string;
  readonly key: string;
}

export interface Appended {
  readonly dataVersion: number;
  readonly appended: number;
  readonly disputed: readonly DisputedKey[];
}

type Reader = Pick<Transaction, 'run'>;

const withdrawn = canonicalJson(null);

/** What a machine says replaces nobody's word: a source's while it stands, a person's (a withdrawal too) for ever. */
const givesWay = ({ origin }: Entry, held: SlotRow | undefined): boolean =>
  origin === 'MACHINE' &&
  held !== undefined &&
  held.origin !== 'MACHINE' &&
  (held.origin !== 'IMPORT' || held.body !== withdrawn);

/** Entries that say something else than their slots hold, and may. The last of one slot counts. */
const changesAmong = async (reader: Reader, entries: readonly Entry[]): Promise<readonly SlotChange[]> => {
  const last = new Map(entries.map((entry) => [entry.slot, entry]));
  const stored = new Map((await findSlots(reader, [...last.keys()])).map((row) => [row.slot, row]));
  return [...last.values()].flatMap((entry) => {
    const row = stored.get(entry.slot);
    const same = row ? row.hash === hashOf(bodyOf(entry)) : bodyOf(entry) === withdrawn;
    return same || givesWay(entry, row) ? [] : [{ entry, before: row ? JSON.parse(row.body) : null }];
  });
};

const contentOf = (entries: readonly Entry[]): string =>
  hashOf(canonicalJson(entries.map((entry) => [entry.slot, bodyOf(entry)])));

/** What was answered when the same batch came before; a fault where another one came under its key. */
const answerBefore = async (
  reader: Reader,
  { id, repeatable }: Batch,
  entries: readonly Entry[],
): Promise<Appended | null> => {
  const known = await findChangeSet(reader, id);
  if (known === null) return null;
  if (repeatable && known.content !== contentOf(entries)) {
    throw new DomainError(
      'CONFLICT',
      'idempotencyKey: it was used for other records; expected a new key, or the same records.',
      {
        argument: 'idempotencyKey',
      },
    );
  }
  return JSON.parse(known.report) as Appended;
};

const saveChangeSet = (
  transaction: Transaction,
  batch: Batch,
  entries: readonly Entry[],
  report: Appended,
  at: string,
) =>
  createChangeSet(transaction, {
    id: batch.id,
    title: batch.title,
    reason: batch.reason,
    author: batch.author,
    at,
    status: 'APPLIED',
    operations: integer(report.appended),
    content: contentOf(entries),
    report: canonicalJson(report),
  });

const disputedKeys = (
  changes: readonly SlotChange[],
  idOf: (entry: Entry, key: string) => string,
): readonly DisputedKey[] =>
  changes.flatMap(({ entry }) => {
    if (entry.type !== 'STATEMENT' || !entry.body) return [];
    const own = idOf(entry, entry.subject);
    return entry.body.keys.filter((key) => idOf(entry, key) !== own).map((key) => ({ slot: entry.slot, key }));
  });

/** Writes changes and what follows from them; everything is read and written under the lock. */
const writeChanges = async (
  transaction: Transaction,
  nouns: Nouns,
  batch: Batch,
  changes: readonly SlotChange[],
  base: number,
  at: string,
): Promise<Appended> => {
  const dataVersion = base + changes.length;
  const plan = await planChange(transaction, nouns, await findSources(transaction), changes);
  const rows = recordRows(batch, changes, plan.book, base, at);
  const slots = rows.map(({ record }) => ({ slot: String(record.slot), until: record.seq }));
  await supersede(transaction, slots);
  await writePlan(transaction, nouns, plan, dataVersion);
  await createRecords(transaction, rows);
  await advanceLog(transaction, dataVersion, at);
  const disputed = disputedKeys(changes, ({ noun }, key) => plan.book.after({ noun, key }).id);
  return { dataVersion, appended: changes.length, disputed };
};

const append = async (
  transaction: Transaction,
  nouns: Nouns,
  batch: Batch,
  entriesOf: EntriesUnderLock,
): Promise<Appended> => {
  const base = await lockLog(transaction);
  const entries = await entriesOf(transaction);
  const told = await answerBefore(transaction, batch, entries);
  if (told) return told;
  const sources = sourcesToSave(await findSources(transaction), batch.sources);
  if (sources.length > 0)
    await saveSources(
      transaction,
      sources.map((source) => ({ ...source, id: sourceIdOf(source.key) })),
    );
  const changes = await changesAmong(transaction, entries);
  const at = new Date().toISOString();
  const report =
    changes.length === 0
      ? { dataVersion: base, appended: 0, disputed: [] }
      : await writeChanges(transaction, nouns, batch, changes, base, at);
  if (changes.length > 0 || batch.repeatable) await saveChangeSet(transaction, batch, entries, report, at);
  return report;
};

/** Appends a batch to the log and brings the graph up to it: all of it, or nothing. Safe to send again. */
export const appendUnderLock = (
  graph: Graph,
  nouns: Nouns,
  batch: Batch,
  entriesOf: EntriesUnderLock,
): Promise<Appended> => graph.write((transaction) => append(transaction, nouns, batch, entriesOf));

/** Reads outside a transaction. */
export const readerOf = (graph: Graph): Reader => ({ run: (query) => graph.read(query) });

/** The same with entries that are known beforehand: where none of them says anything new, no transaction is needed. */
export const appendBatch = async (
  graph: Graph,
  nouns: Nouns,
  batch: Batch,
  entries: readonly Entry[],
): Promise<Appended> => {
  const reader = readerOf(graph);
  const told = await answerBefore(reader, batch, entries);
  if (told) return told;
  const isNew = sourcesToSave(await findSources(reader), batch.sources).length > 0;
  if (!isNew && !batch.repeatable && (await changesAmong(reader, entries)).length === 0) {
    const [log] = await reader.run<{ seq: number }>(currentVersion);
    return { dataVersion: log?.seq ?? 0, appended: 0, disputed: [] };
  }
  return appendUnderLock(graph, nouns, batch, async () => entries);
};
