import type { ChangeReport, ChangeSetInput } from '../log/change-set.ts';
import type { RecordInput, SourceDefinition } from '../log/record.ts';
import type { ImportProblem } from './import-problem.ts';
import { oncePerSubject, type Placed, type ReportProblem } from './repeats.ts';
import type { MappedRow, Sheet } from './sheet.ts';

export type Apply = (changeSet: ChangeSetInput) => Promise<ChangeReport>;

export interface ImportReport {
  readonly rows: number;
  /** Records that rows became: as many as rows, less those that were refused, and more where rows describe others in passing. */
  readonly records: number;
  readonly appended: number;
  readonly unchanged: number;
  /** Rows that became no record, and records that the write path refused. */
  readonly rejected: number;
  /** Values that were not taken over as they stand. */
  readonly doubtful: number;
  /** The first of them: `mostProblems` at most. */
  readonly problems: readonly ImportProblem[];
}

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
  /** How much is applied together: a record counts 1, and each reference in it another. */
  readonly batchWeight?: number;
  /** Told after every batch. */
  readonly onBatch?: (progress: ImportProgress) => void;
  /** Told of every problem as it comes. */
  readonly onProblem?: (problem: ImportProblem) => void;
}

/** A report holds so many problems, so that it does not grow with the file. */
export const mostProblems = 1_000;

/** Under a second on two cores, so that a curator’s edit does not wait long behind it. */
const usualWeight = 5_000;

interface Tally {
  rows: number;
  records: number;
  appended: number;
  unchanged: number;
  rejected: number;
  doubtful: number;
  readonly problems: ImportProblem[];
}

const weightOf = (record: RecordInput): number =>
  record.type !== 'STATEMENT'
    ? 1
    : Object.values(record.fields ?? {}).reduce(
        (weight, { value }) => weight + (Array.isArray(value) ? value.length : 0),
        1,
      );

const noteIn =
  (tally: Tally, onProblem: ImportOptions['onProblem']) =>
  (problem: ImportProblem): void => {
    if (problem.severity === 'DOUBTFUL') tally.doubtful += 1;
    else if (problem.row > 0) tally.rejected += 1;
    if (tally.problems.length < mostProblems) tally.problems.push(problem);
    onProblem?.(problem);
  };

/** The records of a file as they come, each with its place. */
async function* placedRecords(
  rows: AsyncIterable<MappedRow>,
  tally: Tally,
  report: ReportProblem,
): AsyncGenerator<Placed> {
  for await (const { place, record, also = [], problems } of rows) {
    tally.rows += 1;
    for (const problem of problems) report(problem, place);
    for (const other of also) yield { place, record: other, inPassing: true };
    if (record !== null) yield { place, record, inPassing: false };
  }
}

/** Records in batches of a weight; a heavy one has a batch to itself. */
async function* batchesOf(placed: AsyncIterable<Placed>, most: number): AsyncGenerator<readonly Placed[]> {
  let batch: Placed[] = [];
  let weight = 0;
  for await (const one of placed) {
    const own = weightOf(one.record);
    if (batch.length > 0 && weight + own > most) {
      yield batch;
      batch = [];
      weight = 0;
    }
    batch.push(one);
    weight += own;
  }
  if (batch.length > 0) yield batch;
}

const applyBatch = async (
  { source, apply, author, reason }: ImportOptions,
  batch: readonly Placed[],
  tally: Tally,
  note: (problem: ImportProblem) => void,
): Promise<void> => {
  const records = batch.map(({ record }) => record);
  const answer = await apply({ title: source.title, reason, author, sources: [source], records });
  tally.records += records.length;
  tally.appended += answer.appended;
  tally.unchanged += answer.unchanged;
  for (const { index, severity, code, field, value, message } of answer.problems) {
    const { number = 0, line = 0 } = batch[index]?.place ?? {};
    const text = value === undefined ? '' : (JSON.stringify(value) ?? '').slice(0, 200);
    note({ severity, code, column: field ?? null, value: text, reason: message, row: number, line });
  }
};

/**
 * Reads a file row by row, maps each, and applies the records in batches. A bad row never stops the rest: what it
 * says that cannot be kept is in the report. Running it again changes nothing.
 */
export const importSheet = async (options: ImportOptions): Promise<ImportReport> => {
  const { sheet, source, batchWeight = usualWeight, onBatch, onProblem } = options;
  const tally: Tally = { rows: 0, records: 0, appended: 0, unchanged: 0, rejected: 0, doubtful: 0, problems: [] };
  const note = noteIn(tally, onProblem);
  for (const problem of sheet.problems) note(problem);
  if (sheet.problems.some(({ severity }) => severity === 'REJECTED')) return tally;
  const report: ReportProblem = (problem, { number, line }) => note({ ...problem, row: number, line });
  const placed = placedRecords(sheet.rows(source.key), tally, report);
  for await (const batch of batchesOf(oncePerSubject(placed, sheet.repeats, report), batchWeight)) {
    await applyBatch(options, batch, tally, note);
    onBatch?.({ rows: batch.at(-1)?.place.number ?? tally.rows, appended: tally.appended });
  }
  return tally;
};
