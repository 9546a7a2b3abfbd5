import type { KeepReport } from './kept-reports.ts';
import type { ReadScopedView } from './scoped-views.ts';
import { type SnapshotArguments, type SnapshotInput, snapshotRules } from './snapshots/snapshot-arguments.ts';
import { canonicalSnapshotArguments, type SnapshotReport, snapshotReport } from './snapshots/snapshot-report.ts';

/** Compares two sets of sources at one data version. */
export const snapshotComparer =
  (scoped: ReadScopedView, keep: KeepReport) =>
  async (input: SnapshotInput): Promise<SnapshotReport> => {
    const left = await scoped({ asOf: input.asOf, sources: input.left }, { asOf: 'asOf', sources: 'left' });
    const { version } = left.reading;
    const right = await scoped({ asOf: { version }, sources: input.right }, { asOf: 'asOf', sources: 'right' });
    const given: SnapshotArguments = {
      left: left.scope?.sources ?? [],
      right: right.scope?.sources ?? [],
      asOf: left.scope?.asOf ?? null,
      ...snapshotRules(input),
    };
    const key = `snapshotComparison ${canonicalSnapshotArguments(given)}`;
    return keep(right, key, async () => snapshotReport(left, right, given));
  };
