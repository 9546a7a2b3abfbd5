import type { Graph } from '../graph/graph.ts';
import type { ChangeReport, ChangeSetInput } from '../log/change-set.ts';
import type { Nouns } from '../log/noun.ts';
import { DomainError } from '../shared/errors.ts';
import { type Appended, appendBatch, appendUnderLock, type Batch, readerOf } from './append.ts';
import { changeSetId } from './change-set-row.ts';
import { type Checked, checkRecords, disputeProblems } from './check-records.ts';
import { curators } from './curators.ts';
import { markReverted } from './log-statements.ts';
import { findSources } from './reading.ts';
import { type Reverted, revertedEntries, type SlotConflict } from './revert.ts';

export interface RevertReport extends ChangeReport {
  /** Slots that hold something else by now: left as they are. */
  readonly conflicts: readonly SlotConflict[];
}

/** The one write path: mutations, importers and seeds all change the graph through it. */
export interface CurationService {
  /**
   * Appends the records that say something new, and brings the graph up to them in one transaction. Records that
   * cannot be kept are reported and left out; with `allOrNothing` they fail the whole set.
   */
  apply(input: ChangeSetInput): Promise<ChangeReport>;
  /** Undoes a change set: per slot what it held before, or a withdrawal. */
  revert(changeSet: string, by: { readonly author: string; readonly reason: string }): Promise<RevertReport>;
}

const reportOf = (batch: Batch, read: number, { entries, problems }: Checked, done: Appended): ChangeReport => ({
  changeSet: batch.id,
  dataVersion: done.dataVersion,
  read,
  appended: done.appended,
  unchanged: entries.length - done.appended,
  rejected: problems.filter(({ severity }) => severity === 'REJECTED').length,
  problems: [...problems, ...disputeProblems(entries, done.disputed)],
});

const refuseRejected = ({ problems }: Checked): void => {
  const first = problems.find(({ severity }) => severity === 'REJECTED');
  if (!first) return;
  const argument = `records[${first.index}]`;
  throw new DomainError('BAD_INPUT', `Nothing was written: record ${first.index}: ${first.message}`, { argument });
};

/** The write path over one graph. */
export const curationService = (graph: Graph, nouns: Nouns): CurationService => ({
  apply: async ({ records, sources = [], title, reason, author, idempotencyKey, allOrNothing = false }) => {
    const known = await findSources(readerOf(graph));
    const keys = new Set([curators.key, ...known.keys(), ...sources.map(({ key }) => key)]);
    const checked = checkRecords(nouns, records, keys);
    if (allOrNothing) refuseRejected(checked);
    const id = changeSetId(author, idempotencyKey);
    const batch = { id, title, reason, author, sources, repeatable: idempotencyKey !== undefined };
    const done = await appendBatch(
      graph,
      nouns,
      batch,
      checked.entries.map(({ entry }) => entry),
    );
    return reportOf(batch, records.length, checked, done);
  },

  revert: async (changeSet, { author, reason }) => {
    const id = changeSetId(author, undefined);
    const batch = { id, title: `Revert ${changeSet}`, reason, author, sources: [], repeatable: false };
    let reverted: Reverted = { entries: [], conflicts: [] };
    const done = await appendUnderLock(graph, nouns, batch, async (transaction) => {
      reverted = await revertedEntries(transaction, changeSet, author);
      if (reverted.conflicts.length === 0) await markReverted(transaction, changeSet);
      return reverted.entries;
    });
    const entries = reverted.entries.map((entry, index) => ({ entry, index }));
    return { ...reportOf(batch, entries.length, { entries, problems: [] }, done), conflicts: reverted.conflicts };
  },
});
