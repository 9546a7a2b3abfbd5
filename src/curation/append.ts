import { integer } from '../graph/cypher.ts';
import type { Graph, Transaction } from '../graph/graph.ts';
import { canonicalJson, hashOf } from '../log/canonical.ts';
import type { Entry } from '../log/entry.ts';
import { sourceIdOf } from '../log/id.ts';
import type { SourceDefinition } from '../log/record.ts';
import type { SlotChange } from './change.ts';
import {
  advanceLog,
  createChangeSet,
  createRecords,
  currentVersion,
  findChangeSetReport,
  lockLog,
  saveSources,
  supersede,
} from './log-statements.ts';
import type { Nouns } from './moves.ts';
import { planChange } from './plan.ts';
import { findSlots, findSources } from './reading.ts';
import { bodyOf, recordRows } from './record-rows.ts';
import { writePlan } from './write-plan.ts';

/** Entries to be appended together, and how it is told of them. */
export interface Batch {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly author: string;
  readonly sources: readonly SourceDefinition[];
}

/** What to append, told under the write lock: nobody else writes until it is done. May be asked more than once. */
export type EntriesUnderLock = (transaction: Transaction) => Promise<readonly Entry[]>;

const withdrawn = canonicalJson(null);

/** Entries that say something else than their slots hold. The last of one slot counts. */
const changesAmong = async (
  reader: Pick<Transaction, 'run'>,
  entries: readonly Entry[],
): Promise<readonly SlotChange[]> => {
  const last = new Map(entries.map((entry) => [entry.slot, entry]));
  const stored = new Map((await findSlots(reader, [...last.keys()])).map((row) => [row.slot, row]));
  return [...last.values()].flatMap((entry) => {
    const row = stored.get(entry.slot);
    const same = row ? row.hash === hashOf(bodyOf(entry)) : bodyOf(entry) === withdrawn;
    return same ? [] : [{ entry, before: row ? JSON.parse(row.body) : null }];
  });
};

export interface Appended {
  readonly dataVersion: number;
  readonly appended: number;
}

const append = async (
  transaction: Transaction,
  nouns: Nouns,
  batch: Batch,
  entriesOf: EntriesUnderLock,
): Promise<Appended> => {
  const base = await lockLog(transaction);
  const told = await findChangeSetReport(transaction, batch.id);
  if (told !== null) return JSON.parse(told) as Appended;
  if (batch.sources.length > 0) {
    await saveSources(
      transaction,
      batch.sources.map((source) => ({ ...source, id: sourceIdOf(source.key) })),
    );
  }
  const sources = await findSources(transaction);
  const changes = await changesAmong(transaction, await entriesOf(transaction));
  const report = { dataVersion: base + changes.length, appended: changes.length };
  if (changes.length === 0) return report;
  const at = new Date().toISOString();
  const plan = await planChange(transaction, nouns, sources, changes);
  const rows = recordRows(batch, changes, plan.book, base, at);
  await supersede(
    transaction,
    rows.map(({ record }) => ({ slot: String(record.slot), until: record.seq })),
  );
  await writePlan(transaction, nouns, plan, report.dataVersion);
  await createRecords(transaction, rows);
  await createChangeSet(transaction, {
    id: batch.id,
    title: batch.title,
    reason: batch.reason,
    author: batch.author,
    at,
    status: 'APPLIED',
    operations: integer(changes.length),
    report: canonicalJson(report),
  });
  await advanceLog(transaction, report.dataVersion, at);
  return report;
};

/** Reads outside a transaction what would change: nothing, and no transaction is needed. */
const readerOf = (graph: Graph): Pick<Transaction, 'run'> => ({ run: (query) => graph.read(query) });

/** Appends a batch to the log and brings the graph up to it: all of it, or nothing. Safe to send again. */
export const appendUnderLock = (
  graph: Graph,
  nouns: Nouns,
  batch: Batch,
  entriesOf: EntriesUnderLock,
): Promise<Appended> => graph.write((transaction) => append(transaction, nouns, batch, entriesOf));

/** The same with entries that are known beforehand: where none of them says anything new, no transaction is needed. */
export const appendBatch = async (
  graph: Graph,
  nouns: Nouns,
  batch: Batch,
  entries: readonly Entry[],
): Promise<Appended> => {
  const known = await findSources(readerOf(graph));
  const newSources = batch.sources.filter((source) => canonicalJson(known.get(source.key)) !== canonicalJson(source));
  if (newSources.length === 0 && (await changesAmong(readerOf(graph), entries)).length === 0) {
    return { dataVersion: await currentVersion(readerOf(graph)), appended: 0 };
  }
  return appendUnderLock(graph, nouns, { ...batch, sources: newSources }, async () => entries);
};
