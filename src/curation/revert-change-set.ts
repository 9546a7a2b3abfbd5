import type { ChangeReport, EntityCounts } from '../log/change-set.ts';
import type { Nouns } from '../log/noun.ts';
import { type Appended, appendUnderLock, type Batch } from './append.ts';
import { changeReportOf } from './change-report.ts';
import { noEffects } from './effects.ts';
import { closeChangeSet, isInBatches } from './import-sets.ts';
import type { LogAccess } from './last-turn.ts';
import { markReverted } from './log-statements.ts';
import { readerOf } from './prepare.ts';
import { type Reverted, revertedEntries, type SlotConflict, type SlotPage } from './revert.ts';

export interface RevertReport extends ChangeReport {
  /** Slots that hold something else by now: left as they are. */
  readonly conflicts: readonly SlotConflict[];
}

interface Reversal {
  readonly batch: Batch;
  readonly changeSet: string;
  readonly page: SlotPage;
}

interface Undone {
  readonly reverted: Reverted;
  readonly done: Appended;
}

/** So many slots are undone in one transaction of an import's reversal. */
const pageSize = 500;

const undo = async (access: LogAccess, nouns: Nouns, { batch, changeSet, page }: Reversal): Promise<Undone> => {
  let reverted: Reverted = { entries: [], conflicts: [], last: null };
  const done = await appendUnderLock(access, nouns, batch, async (transaction) => {
    reverted = await revertedEntries(transaction, changeSet, batch.author, page);
    if (batch.partOf === null && reverted.conflicts.length === 0) markReverted(transaction, changeSet);
    return reverted.entries;
  });
  return { reverted, done };
};

const reportOf = (id: string, { reverted, done }: Undone): RevertReport => {
  const entries = reverted.entries.map((entry, index) => ({ entry, index }));
  return { ...changeReportOf(id, entries.length, { entries, problems: [] }, done), conflicts: reverted.conflicts };
};

const sum = (a: EntityCounts, b: EntityCounts): EntityCounts => ({
  created: a.created + b.created,
  changed: a.changed + b.changed,
  stubs: a.stubs + b.stubs,
});

const joined = (a: RevertReport, b: RevertReport): RevertReport => ({
  ...b,
  read: a.read + b.read,
  appended: a.appended + b.appended,
  unchanged: a.unchanged + b.unchanged,
  entities: sum(a.entities, b.entities),
  outcomes: [...a.outcomes, ...b.outcomes],
  conflicts: [...a.conflicts, ...b.conflicts],
});

const revertInBatches = async (
  access: LogAccess,
  nouns: Nouns,
  changeSet: string,
  batch: Batch,
): Promise<RevertReport> => {
  const none: Undone = {
    reverted: { entries: [], conflicts: [], last: '' },
    done: { dataVersion: 0, appended: 0, disputed: [], effects: noEffects },
  };
  let report = reportOf(batch.id, none);
  for (let after: string | null = ''; after !== null; ) {
    const undone: Undone = await undo(access, nouns, { batch, changeSet, page: { after, most: pageSize } });
    after = undone.reverted.last;
    report = joined(report, reportOf(batch.id, undone));
  }
  await access.graph.write(async (transaction) => {
    await closeChangeSet(transaction, batch.id);
    if (report.conflicts.length === 0) markReverted(transaction, changeSet);
  });
  return report;
};

/**
 * Undoes a change set: per slot what it held before, or a withdrawal. All of it in one transaction, or, where it was
 * written in batches, in batches: broken off, it goes on when it is called again.
 */
export const revertChangeSet = async (
  access: LogAccess,
  nouns: Nouns,
  changeSet: string,
  batch: Omit<Batch, 'title' | 'sources' | 'repeatable' | 'partOf'>,
): Promise<RevertReport> => {
  const inBatches = await isInBatches(readerOf(access.graph), changeSet);
  const title = `Revert ${changeSet}`;
  const whole = { ...batch, title, sources: [], repeatable: false, partOf: inBatches ? `revert|${changeSet}` : null };
  if (inBatches) return revertInBatches(access, nouns, changeSet, whole);
  const page = { after: '', most: Number.MAX_SAFE_INTEGER };
  return reportOf(batch.id, await undo(access, nouns, { batch: whole, changeSet, page }));
};
