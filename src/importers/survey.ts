import { checkRecords } from '../curation/check-records.ts';
import { nouns } from '../entities/nouns.ts';
import type { SourceDefinition } from '../log/record.ts';
import { DomainError } from '../shared/errors.ts';
import { type ImportKind, sourceOf } from './file-source.ts';
import { formats } from './formats.ts';
import type { ImportProblem } from './import-problem.ts';
import { newestDay } from './newest-day.ts';
import { type Apply, importSheet } from './pipeline.ts';
import { type MappedRow, openSheet, type Sheet } from './sheet.ts';
import type { ImportReport } from './tally.ts';

/** A file that can be read more than once. */
export interface FileToSurvey {
  readonly kind: ImportKind;
  readonly path: string;
  /** The name by which it came. */
  readonly name: string;
}

export interface SurveyListeners {
  readonly signal?: AbortSignal | undefined;
  readonly onRows?: ((rows: number) => void) | undefined;
  readonly onProblem?: ((problem: ImportProblem) => void) | undefined;
}

export interface Survey {
  readonly report: ImportReport;
  /** The newest day that a row tells. */
  readonly newest: string | null;
}

async function* watched(
  rows: AsyncIterable<MappedRow>,
  see: (raw: MappedRow['raw']) => void,
): AsyncGenerator<MappedRow> {
  for await (const row of rows) {
    see(row.raw);
    yield row;
  }
}

/** Checks records as the write path does first, without any graph. */
const checkOnly =
  ({ key }: SourceDefinition): Apply =>
  async ({ records }) => {
    const { problems } = checkRecords(nouns, records, new Set([key]));
    const rejected = new Set(problems.flatMap(({ index, severity }) => (severity === 'REJECTED' ? [index] : [])));
    return {
      changeSet: '',
      dataVersion: 0,
      read: records.length,
      appended: 0,
      unchanged: records.length - rejected.size,
      rejected: rejected.size,
      outcomes: records.map((_, index) => (rejected.has(index) ? 'REJECTED' : 'UNCHANGED')),
      entities: { created: 0, changed: 0, stubs: 0 },
      problems,
    };
  };

const batchWeight = 5_000;

/**
 * Reads and maps a whole file without a graph: how many rows there are, how many of them would be rejected, and the newest
 * day in them. What only the graph can tell (a key that another entity holds) is not seen.
 */
export const survey = async (
  { kind, path, name }: FileToSurvey,
  { signal, onRows, onProblem }: SurveyListeners = {},
): Promise<Survey> => {
  const days = newestDay(kind);
  const opened = await openSheet(path, formats[kind]);
  const sheet: Sheet = { ...opened, rows: (source) => watched(opened.rows(source), days.see) };
  const source = sourceOf(kind, name, 'unknown');
  const report = await importSheet({
    sheet,
    source,
    apply: checkOnly(source),
    author: '',
    reason: '',
    batchWeight,
    signal,
    onBatch: ({ rows }) => onRows?.(rows),
    onProblem,
  });
  return { report, newest: days.day() };
};

/** Refuses a file that lacks columns, or of which more than a share of rows would be rejected. Throws BAD_INPUT. */
export const refuseBad = ({ kind, name }: FileToSurvey, { report }: Survey, maxRejected: number): void => {
  const missing = report.problems.filter(({ code }) => code === 'MISSING_COLUMN').map(({ column }) => column);
  const { rows, rejected, problems } = report;
  const refuse = (what: string): DomainError =>
    new DomainError('BAD_INPUT', `${name}: no file of ${kind}, ${what}.`, { argument: 'file', value: name });
  if (missing.length > 0) throw refuse(`the columns ${missing.join(', ')} are missing; nothing was written`);
  if (rejected <= rows * maxRejected) return;
  const first = problems.find(({ severity }) => severity === 'REJECTED');
  const where = first === undefined ? '' : `, the first on line ${first.line}: ${first.reason}`;
  const most = `${Math.round(maxRejected * 100)} %`;
  throw refuse(
    `${rejected} of ${rows} rows would be rejected${where}; nothing was written; at most ${most} may be (--max-rejected)`,
  );
};
