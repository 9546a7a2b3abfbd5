import type { ChangeReport, ChangeSetInput } from '../log/change-set.ts';
import type { SourceDefinition } from '../log/record.ts';
import { readAhead } from '../shared/read-ahead.ts';
import { adaptivePace, steadyPace } from './batch-pace.ts';
import { batchesOf } from './batches.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Placed } from './placed.ts';
import { oncePerSubject } from './repeats.ts';
import type { MappedRow, Sheet } from './sheet.ts';
import { type ImportReport, newTally, type Tally } from './tally.ts';

export type Apply = (changeSet: ChangeSetInput) => Promise<ChangeReport>;

export interface ImportProgress {
  /** Rows of the file that are applied. */
  readonly rows: number;
  readonly appended: number;
}

export interface ImportOptions {
  readonly sheet: Sheet;
  readonly source: SourceDefinition;
  readonly apply: Apply;
  /** Who imports. */
  readonly author: string;
  readonly reason: string;
  /** How much is applied together: a record counts 1, and each reference in it another. By itself, what takes 400 ms, half of it under the lock. */
  readonly batchWeight?: number | undefined;
  /** Stops after the current batch. */
  readonly signal?: AbortSignal | undefined;
  /** Told after every batch. */
  readonly onBatch?: ((progress: ImportProgress) => void) | undefined;
  /** Told of every problem as it comes. */
  readonly onProblem?: ((problem: ImportProblem) => void) | undefined;
}

/** The records of a file as they come, each with its place. */
async function* placedRecords(rows: AsyncIterable<MappedRow>, tally: Tally): AsyncGenerator<Placed> {
  for await (const { place, record, also = [], problems } of rows) {
    for (const problem of problems) tally.noteAt(problem, place);
    for (const other of also) yield { place, record: other, inPassing: true, rows: 1 };
    if (record === null) tally.reject(1);
    else yield { place, record, inPassing: false, rows: 1 };
  }
}

/**
 * Reads a file row by row, maps each, and applies the records in batches. A bad row never stops the rest: what it
 * says that cannot be kept is in the report. Running it again changes nothing.
 */
export const importSheet = async (options: ImportOptions): Promise<ImportReport> => {
  const { sheet, source, apply, author, reason, batchWeight, signal, onBatch, onProblem } = options;
  const tally = newTally(onProblem);
  for (const problem of sheet.problems) tally.note(problem);
  if (sheet.problems.some(({ severity }) => severity === 'REJECTED')) return tally.report(false);
  const pace = batchWeight === undefined ? adaptivePace() : steadyPace(batchWeight);
  const placed = oncePerSubject(placedRecords(sheet.rows(source.key), tally), sheet.repeats, tally);
  for await (const batch of readAhead(batchesOf(placed, pace.weight))) {
    if (signal?.aborted) return tally.report(true);
    const records = batch.placed.map(({ record }) => record);
    const start = performance.now();
    const answer = await apply({ title: source.title, reason, author, sources: [source], records });
    pace.measure({ weight: batch.weight, milliseconds: performance.now() - start });
    tally.applied(batch.placed, answer);
    onBatch?.({ rows: batch.placed.at(-1)?.place.number ?? 0, appended: tally.report(false).appended });
  }
  return tally.report(false);
};
