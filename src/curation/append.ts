import { integer } from '../graph/cypher.ts';
import type { Graph, Reader, Transaction } from '../graph/graph.ts';
import { canonicalJson, hashOf } from '../log/canonical.ts';
import type { Entry } from '../log/entry.ts';
import { sourceIdOf } from '../log/id.ts';
import type { Nouns } from '../log/noun.ts';
import type { SourceDefinition } from '../log/record.ts';
import type { Sources } from '../log/resolve.ts';
import { DomainError } from '../shared/errors.ts';
import type { SlotChange } from './change.ts';
import { type DisputedKey, disputedKeys } from './disputed.ts';
import { type Effects, effectsOf, noEffects } from './effects.ts';
import { growChangeSet } from './import-sets.ts';
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
  /** Of one of several batches of a change set: what is imported. The change set grows with each of them. */
  readonly partOf: string | null;
}

/** What to append, told under the write lock: nobody else writes until it is done. May be asked more than once. */
export type EntriesUnderLock = (transaction: Transaction) => Promise<readonly Entry[]>;

export interface Appended {
  readonly dataVersion: number;
  readonly appended: number;
  readonly disputed: readonly DisputedKey[];
  readonly effects: Effects;
}

const withdrawn = canonicalJson(null);

/** What a machine says replaces nobody's word: a source's while it stands, a person's (a withdrawal too) for ever. */
const givesWay = ({ origin }: Entry, held: SlotRow | undefined): boolean =>
  origin === 'MACHINE' &&
  held !== undefined &&
  held.origin !== 'MACHINE' &&
  (held.origin !== 'IMPORT' || held.body !== withdrawn);

/** Entries that say something else than their slots hold, and may. The last of one slot counts. */
export const changesAmong = async (reader: Reader, entries: readonly Entry[]): Promise<readonly SlotChange[]> => {
  const last = new Map(entries.map((entry) => [entry.slot, entry]));
  const stored = new Map((await findSlots(reader, [...last.keys()])).map((row) => [row.slot, row]));
  return [...last.values()].flatMap((entry) => {
    const row = stored.get(entry.slot);
    const { text, hash } = bodyOf(entry);
    const same = row ? row.hash === hash : text === withdrawn;
    return same || givesWay(entry, row) ? [] : [{ entry, before: row ? JSON.parse(row.body) : null }];
  });
};

const contentOf = (entries: readonly Entry[]): string =>
  hashOf(canonicalJson(entries.map((entry) => [entry.slot, bodyOf(entry).text])));

/** What was answered when the same batch came before; a fault where another one came under its key. */
const answerBefore = async (
  reader: Reader,
  { id, repeatable, partOf }: Batch,
  entries: readonly Entry[],
): Promise<Appended | null> => {
  if (partOf !== null) return null;
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
  return { effects: noEffects, ...(JSON.parse(known.report) as Omit<Appended, 'effects'>) };
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
    content: batch.repeatable ? contentOf(entries) : null,
    // What became of each record is kept where it may be asked for again.
    report: canonicalJson(batch.repeatable ? report : { ...report, effects: noEffects }),
  });

/** Writes changes and what follows from them; everything is read and written under the lock. */
const writeChanges = async (
  transaction: Transaction,
  nouns: Nouns,
  batch: Batch,
  changes: readonly SlotChange[],
  sources: Sources,
  base: number,
  at: string,
): Promise<Appended> => {
  const dataVersion = base + changes.length;
  const plan = await planChange(transaction, nouns, sources, changes);
  const rows = recordRows(batch, changes, plan.book, base, at);
  const slots = rows.map(({ record }) => ({ slot: String(record.slot), until: record.seq }));
  supersede(transaction, slots);
  await writePlan(transaction, nouns, plan, dataVersion);
  createRecords(transaction, rows);
  advanceLog(transaction, dataVersion, at);
  const disputed = disputedKeys(changes, ({ noun }, key) => plan.book.after({ noun, key }).id);
  return { dataVersion, appended: changes.length, disputed, effects: effectsOf(changes, plan) };
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
  const known = await findSources(transaction);
  const given = sourcesToSave(known, batch.sources);
  if (given.length > 0)
    saveSources(
      transaction,
      given.map((source) => ({ ...source, id: sourceIdOf(source.key) })),
    );
  const sources = new Map([...known, ...given.map((source) => [source.key, source] as const)]);
  const changes = await changesAmong(transaction, entries);
  const at = new Date().toISOString();
  const report =
    changes.length === 0
      ? { dataVersion: base, appended: 0, disputed: [], effects: noEffects }
      : await writeChanges(transaction, nouns, batch, changes, sources, base, at);
  if (batch.partOf !== null) growChangeSet(transaction, { ...batch, content: batch.partOf }, report.appended, at);
  else if (changes.length > 0 || batch.repeatable) saveChangeSet(transaction, batch, entries, report, at);
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

/** The same with entries and sources that are known beforehand: where none says anything new, no transaction is needed. */
export const appendBatch = async (
  graph: Graph,
  nouns: Nouns,
  batch: Batch,
  entries: readonly Entry[],
  known: Sources,
): Promise<Appended> => {
  const reader = readerOf(graph);
  const told = await answerBefore(reader, batch, entries);
  if (told) return told;
  const isNew = sourcesToSave(known, batch.sources).length > 0;
  if (!isNew && !batch.repeatable && (await changesAmong(reader, entries)).length === 0) {
    const [log] = await reader.run<{ seq: number }>(currentVersion);
    return { dataVersion: log?.seq ?? 0, appended: 0, disputed: [], effects: noEffects };
  }
  return appendUnderLock(graph, nouns, batch, async () => entries);
};
