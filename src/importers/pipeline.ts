import type { ChangeReport, ChangeSetInput } from '../log/change-set.ts';
import type { RecordInput, SourceDefinition } from '../log/record.ts';
import type { Row, Table } from './csv.ts';
import type { CellProblem, Format } from './format.ts';
import { joined, subjectOf } from './subject.ts';

export type Apply = (changeSet: ChangeSetInput) => Promise<ChangeReport>;

/** What was not taken over from a file as it stands there, and where. Row and line are 0 where the whole file is meant. */
export interface ImportProblem extends CellProblem {
  readonly row: number;
  readonly line: number;
}

export interface ImportReport {
  readonly rows: number;
  readonly records: number;
  readonly appended: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly problems: readonly ImportProblem[];
}

export interface ImportOptions {
  readonly table: Table;
  readonly format: Format;
  readonly source: SourceDefinition;
  readonly apply: Apply;
  /** Who imports. */
  readonly author: string;
  readonly reason: string;
  /** Records that are applied together. */
  readonly batchSize?: number;
  /** Told after every batch: rows read so far. */
  readonly onBatch?: (rows: number) => void;
}

interface Placed {
  readonly row: Row;
  readonly record: RecordInput;
}

const fileProblem = (code: string, column: string, reason: string): ImportProblem => ({
  severity: code === 'MISSING_COLUMN' ? 'REJECTED' : 'DOUBTFUL',
  code,
  column,
  value: '',
  reason,
  row: 0,
  line: 0,
});

/** Columns that a file lacks, and columns that nobody knows. */
const headerProblems = (headers: readonly string[], format: Format): readonly ImportProblem[] => {
  const known = new Set([...format.read, ...format.unread]);
  return [
    ...format.required
      .filter((column) => !headers.includes(column))
      .map((column) => fileProblem('MISSING_COLUMN', column, 'a file of this kind has this column')),
    ...headers
      .filter((header) => header !== '' && !known.has(header))
      .map((header) => fileProblem('UNKNOWN_COLUMN', header, 'the column is not known and was not read')),
  ];
};

type Report = (problem: CellProblem, row: Row) => void;

/** The records of a table as they come, each with its row. */
async function* mappedRows(
  rows: AsyncIterable<Row>,
  { format, source }: ImportOptions,
  report: Report,
): AsyncGenerator<Placed> {
  for await (const row of rows) {
    const { record, problems } = format.map(row, source.key);
    for (const problem of problems) report(problem, row);
    if (record !== null) yield { row, record };
  }
}

/** One record per subject: of several the first. */
async function* firstPerSubject(placed: AsyncIterable<Placed>, report: Report): AsyncGenerator<Placed> {
  const rowOf = new Map<string, number>();
  for await (const { row, record } of placed) {
    const subject = subjectOf(record);
    const known = rowOf.get(subject);
    if (known === undefined) {
      rowOf.set(subject, row.number);
      yield { row, record };
    } else {
      const reason = `the same as row ${known}, which counts`;
      report(
        {
          severity: 'REJECTED',
          code: 'REPEATED_SUBJECT',
          column: null,
          value: subject.split('|').slice(2).join('|'),
          reason,
        },
        row,
      );
    }
  }
}

/** Statements about one subject as one, in the place of the first. Only for tables that fit in memory. */
async function* joinedPerSubject(placed: AsyncIterable<Placed>): AsyncGenerator<Placed> {
  const bySubject = new Map<string, Placed>();
  for await (const { row, record } of placed) {
    const subject = subjectOf(record);
    const known = bySubject.get(subject);
    if (known?.record.type === 'STATEMENT' && record.type === 'STATEMENT') {
      bySubject.set(subject, { row: known.row, record: joined(known.record, record) });
    } else {
      bySubject.set(known ? `${subject}|row ${row.number}` : subject, { row, record });
    }
  }
  yield* bySubject.values();
}

/** How many records an import has come to, and what became of them. */
interface Tally {
  rows: number;
  records: number;
  appended: number;
  unchanged: number;
  rejected: number;
}

async function* counted(rows: AsyncIterable<Row>, tally: Tally): AsyncGenerator<Row> {
  for await (const row of rows) {
    tally.rows += 1;
    yield row;
  }
}

const applyBatch = async (
  { source, apply, author, reason }: ImportOptions,
  batch: readonly Placed[],
  tally: Tally,
  problems: ImportProblem[],
): Promise<void> => {
  const records = batch.map(({ record }) => record);
  const answer = await apply({ title: source.title, reason, author, sources: [source], records });
  tally.records += records.length;
  tally.appended += answer.appended;
  tally.unchanged += answer.unchanged;
  tally.rejected += answer.rejected;
  for (const { index, severity, code, field, value, message } of answer.problems) {
    const { number = 0, line = 0 } = batch[index]?.row ?? {};
    const text = value === undefined ? '' : (JSON.stringify(value) ?? '').slice(0, 200);
    problems.push({ severity, code, column: field ?? null, value: text, reason: message, row: number, line });
  }
};

/**
 * Reads a table row by row, maps each, and applies the records in batches. A bad row never stops the rest: what it
 * says that cannot be kept is in the report. Running it again changes nothing.
 */
export const importTable = async (options: ImportOptions): Promise<ImportReport> => {
  const { table, format, batchSize = 1000, onBatch } = options;
  const problems = [...headerProblems(table.headers, format)];
  const tally: Tally = { rows: 0, records: 0, appended: 0, unchanged: 0, rejected: 0 };
  if (problems.some(({ severity }) => severity === 'REJECTED')) return { ...tally, problems };
  const report = (problem: CellProblem, row: Row): void => {
    if (problem.severity === 'REJECTED') tally.rejected += 1;
    problems.push({ ...problem, row: row.number, line: row.line });
  };
  let batch: Placed[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await applyBatch(options, batch, tally, problems);
    batch = [];
    onBatch?.(tally.rows);
  };
  const placedRows = mappedRows(counted(table.rows, tally), options, report);
  const subjects = firstPerSubject(format.joinsRows ? joinedPerSubject(placedRows) : placedRows, report);
  for await (const placed of subjects) {
    batch.push(placed);
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  return { ...tally, problems };
};
