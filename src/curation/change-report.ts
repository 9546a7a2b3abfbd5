import type { ChangeReport, RecordOutcome } from '../log/change-set.ts';
import type { Appended } from './append.ts';
import { type Checked, disputeProblems } from './check-records.ts';

/** Of each record: what was refused, what was written, and the rest, which says nothing new. */
const outcomesOf = (read: number, { entries, problems }: Checked, { effects }: Appended): readonly RecordOutcome[] => {
  const written = new Map(effects.slots);
  const outcomes: RecordOutcome[] = Array.from({ length: read }, () => 'UNCHANGED');
  for (const { index, entry } of entries) outcomes[index] = written.get(entry.slot) ?? 'UNCHANGED';
  for (const { index, severity } of problems) if (severity === 'REJECTED') outcomes[index] = 'REJECTED';
  return outcomes;
};

/** What is told of a change set of so many records. */
export const changeReportOf = (changeSet: string, read: number, checked: Checked, done: Appended): ChangeReport => ({
  changeSet,
  dataVersion: done.dataVersion,
  read,
  appended: done.appended,
  unchanged: checked.entries.length - done.appended,
  rejected: checked.problems.filter(({ severity }) => severity === 'REJECTED').length,
  outcomes: outcomesOf(read, checked, done),
  entities: done.effects.entities,
  problems: [...checked.problems, ...disputeProblems(checked.entries, done.disputed)],
});
