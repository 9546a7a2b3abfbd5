import type { ChangeReport, EntityCounts, RecordOutcome } from '../log/change-set.ts';
import type { CellProblem } from './format.ts';
import { type ImportProblem, rowProblem } from './import-problem.ts';
import type { Placed } from './placed.ts';
import type { Place } from './row.ts';

/** What became of rows, or of records. */
export interface OutcomeCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** What became of a file. `rows` is the sum of created, changed, unchanged and rejected: a row’s outcome is that of the record about its subject. */
export interface ImportReport extends OutcomeCounts {
  readonly rows: number;
  /** Records that were sent to the write path, those in passing included. */
  readonly records: number;
  readonly appended: number;
  /** Values that were not taken over as they stand. */
  readonly doubtful: number;
  /** What rows said of others. */
  readonly inPassing: OutcomeCounts;
  readonly entities: EntityCounts;
  /** Whether it was stopped before its end: what was applied stays, and only those rows are counted. */
  readonly stopped: boolean;
  /** The first of them: `mostProblems` at most. */
  readonly problems: readonly ImportProblem[];
}

/** A report holds so many problems, so that it does not grow with the file. */
export const mostProblems = 1_000;

type Counting = { -readonly [Name in keyof OutcomeCounts]: number };

const countOf = { CREATED: 'created', CHANGED: 'changed', UNCHANGED: 'unchanged', REJECTED: 'rejected' } as const;

const noOutcomes = (): Counting => ({ created: 0, changed: 0, unchanged: 0, rejected: 0 });

export interface Tally {
  note(problem: ImportProblem): void;
  noteAt(problem: CellProblem, place: Place): void;
  /** What became of a row that made no record. */
  reject(rows: number): void;
  /** What became of a record. */
  count(placed: Placed, outcome: RecordOutcome): void;
  /** Counts what became of a batch, and notes what the write path found. */
  applied(batch: readonly Placed[], answer: ChangeReport): void;
  report(stopped: boolean): ImportReport;
}

const shown = (value: unknown): string => (value === undefined ? '' : (JSON.stringify(value) ?? '').slice(0, 200));

const sum = (a: EntityCounts, b: EntityCounts): EntityCounts => ({
  created: a.created + b.created,
  changed: a.changed + b.changed,
  stubs: a.stubs + b.stubs,
});

/** Counts what becomes of the rows of a file, and tells of every problem as it comes. */
export const newTally = (onProblem: (problem: ImportProblem) => void = () => undefined): Tally => {
  const rows = noOutcomes();
  const inPassing = noOutcomes();
  const counts = { records: 0, appended: 0, doubtful: 0 };
  let entities: EntityCounts = { created: 0, changed: 0, stubs: 0 };
  const problems: ImportProblem[] = [];
  const note = (problem: ImportProblem): void => {
    if (problem.severity === 'DOUBTFUL') counts.doubtful += 1;
    if (problems.length < mostProblems) problems.push(problem);
    onProblem(problem);
  };
  const count = (placed: Placed, outcome: RecordOutcome): void => {
    if (placed.inPassing) inPassing[countOf[outcome]] += 1;
    else rows[countOf[outcome]] += placed.rows;
  };
  return {
    note,
    noteAt: (problem, place) => note(rowProblem(problem, place)),
    reject: (some) => {
      rows.rejected += some;
    },
    count,
    applied: (batch, answer) => {
      counts.records += batch.length;
      counts.appended += answer.appended;
      entities = sum(entities, answer.entities);
      for (const [index, placed] of batch.entries()) count(placed, answer.outcomes[index] ?? 'UNCHANGED');
      for (const { index, severity, code, field, value, message } of answer.problems) {
        const place = batch[index]?.place ?? { number: 0, line: 0 };
        note(rowProblem({ severity, code, column: field ?? null, value: shown(value), reason: message }, place));
      }
    },
    report: (stopped) => {
      const { created, changed, unchanged, rejected } = rows;
      const all = created + changed + unchanged + rejected;
      return { rows: all, ...rows, ...counts, inPassing, entities, stopped, problems };
    },
  };
};
