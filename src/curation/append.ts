import { integer } from '../graph/cypher.ts';
import type { Reader, Transaction } from '../graph/graph.ts';
import { canonicalJson, hashOf } from '../log/canonical.ts';
import type { Entry } from '../log/entry.ts';
import { sourceIdOf } from '../log/id.ts';
import type { Nouns } from '../log/noun.ts';
import type { SourceDefinition } from '../log/record.ts';
import { DomainError } from '../shared/errors.ts';
import { type DisputedKey, disputedKeys } from './disputed.ts';
import { type Effects, effectsOf, noEffects } from './effects.ts';
import { growChangeSet } from './import-sets.ts';
import type { LogAccess } from './last-turn.ts';
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
import { type Prepared, prepare } from './prepare.ts';
import { bodyOf, recordRows } from './record-rows.ts';
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

/** Writes changes and what follows from them, as it was planned. */
const writeChanges = async (
  transaction: Transaction,
  nouns: Nouns,
  batch: Batch,
  { changes, plan }: Prepared,
  base: number,
  at: string,
): Promise<Appended> => {
  if (plan === null) return { dataVersion: base, appended: 0, disputed: [], effects: noEffects };
  const dataVersion = base + changes.length;
  const rows = recordRows(batch, changes, plan.book, base, at);
  const held = rows.flatMap(({ record }, index) =>
    changes[index]?.held ? [{ slot: String(record.slot), until: record.seq }] : [],
  );
  if (held.length > 0) supersede(transaction, held);
  await writePlan(transaction, nouns, plan, dataVersion);
  createRecords(transaction, rows);
  advanceLog(transaction, dataVersion, at);
  const disputed = disputedKeys(changes, ({ noun }, key) => plan.book.after({ noun, key }).id);
  return { dataVersion, appended: changes.length, disputed, effects: effectsOf(changes, plan) };
};

/** Writes a batch, under the lock, after all that decides what it changes was read. */
const write = async (
  transaction: Transaction,
  nouns: Nouns,
  batch: Batch,
  entries: readonly Entry[],
  prepared: Prepared,
  base: number,
): Promise<Appended> => {
  const { given, changes } = prepared;
  if (given.length > 0)
    saveSources(
      transaction,
      given.map((source) => ({ ...source, id: sourceIdOf(source.key) })),
    );
  const at = new Date().toISOString();
  const report = await writeChanges(transaction, nouns, batch, prepared, base, at);
  if (batch.partOf !== null) growChangeSet(transaction, { ...batch, content: batch.partOf }, report.appended, at);
  else if (changes.length > 0 || batch.repeatable) saveChangeSet(transaction, batch, entries, report, at);
  return report;
};

interface Done {
  readonly report: Appended;
  /** null where the lock was not needed. */
  readonly turn: number | null;
}

const inOneTransaction = async (
  { graph, turns }: LogAccess,
  work: (transaction: Transaction) => Promise<Done>,
): Promise<Appended> => {
  const { report, turn } = await graph.write(work);
  if (turn !== null) turns.committed(turn);
  return report;
};

/** Appends a batch to the log and brings the graph up to it: all of it, or nothing. Safe to send again. */
export const appendUnderLock = (
  access: LogAccess,
  nouns: Nouns,
  batch: Batch,
  entriesOf: EntriesUnderLock,
): Promise<Appended> =>
  inOneTransaction(access, async (transaction) => {
    const { seq, turn } = await lockLog(transaction);
    const entries = await entriesOf(transaction);
    const told = await answerBefore(transaction, batch, entries);
    if (told) return { report: told, turn };
    const prepared = await prepare(transaction, nouns, batch.sources, entries);
    return { report: await write(transaction, nouns, batch, entries, prepared, seq), turn };
  });

/**
 * The same with entries that are known beforehand: what decides what they change is read before the lock is taken, and again
 * only where another writer had a turn since ours. Where they say nothing new, no lock is needed.
 */
export const appendBatch = (
  access: LogAccess,
  nouns: Nouns,
  batch: Batch,
  entries: readonly Entry[],
): Promise<Appended> =>
  inOneTransaction(access, async (transaction) => {
    const since = access.turns.current();
    const told = await answerBefore(transaction, batch, entries);
    if (told) return { report: told, turn: null };
    const early = await prepare(transaction, nouns, batch.sources, entries);
    const isNew = early.given.length > 0 || early.changes.length > 0 || batch.repeatable;
    if (!isNew) {
      const [log] = await transaction.run<{ seq: number }>(currentVersion);
      return { report: { dataVersion: log?.seq ?? 0, appended: 0, disputed: [], effects: noEffects }, turn: null };
    }
    const { seq, turn } = await lockLog(transaction);
    if (since !== null && turn === since + 1) {
      return { report: await write(transaction, nouns, batch, entries, early, seq), turn };
    }
    const again = await answerBefore(transaction, batch, entries);
    if (again) return { report: again, turn };
    const prepared = await prepare(transaction, nouns, batch.sources, entries);
    return { report: await write(transaction, nouns, batch, entries, prepared, seq), turn };
  });
