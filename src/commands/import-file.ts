import { fileSource, type ImportKind, importKinds } from '../importers/file-source.ts';
import { formats } from '../importers/formats.ts';
import type { ImportProblem } from '../importers/import-problem.ts';
import { type Apply, type ImportReport, importSheet } from '../importers/pipeline.ts';
import { openSheet } from '../importers/sheet.ts';
import { badInput, DomainError } from '../shared/errors.ts';

export interface FileImport {
  readonly kind: ImportKind;
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly edition?: string;
}

interface Progress {
  readonly tell: (progress: string) => void;
  readonly onProblem: (problem: ImportProblem) => void;
}

/** What is wrong with a file of which nothing could be read. */
const refuseUnread = ({ kind, file }: FileImport, { rows, records, problems }: ImportReport): void => {
  const missing = problems.filter(({ code }) => code === 'MISSING_COLUMN').map(({ column }) => column);
  if (missing.length > 0) {
    throw new DomainError('BAD_INPUT', `${file}: no file of ${kind}, the columns ${missing.join(', ')} are missing.`);
  }
  const [first] = problems;
  if (rows > 0 && records === 0 && first !== undefined) {
    const where = `line ${first.line}: ${first.reason}`;
    throw new DomainError('BAD_INPUT', `${file}: no file of ${kind}, none of ${rows} rows could be read; ${where}.`);
  }
};

/** Imports one file through the write path, and tells how far it is. Throws BAD_INPUT where it is not of its kind. */
export const importFile = async (
  apply: Apply,
  { kind, file, edition }: FileImport,
  { tell, onProblem }: Progress,
): Promise<ImportReport> => {
  const source = fileSource(kind, file, edition);
  const start = performance.now();
  const report = await importSheet({
    sheet: await openSheet(file, formats[kind]),
    source,
    apply,
    author: 'command line',
    reason: `Import of ${source.key}`,
    onBatch: ({ rows }) => tell(`${rows} rows, ${Math.round((rows / (performance.now() - start)) * 1_000)} a second`),
    onProblem,
  });
  refuseUnread({ kind, file }, report);
  return report;
};

const alsoOf = (text: string): { readonly kind: ImportKind; readonly file: string } => {
  const colon = text.indexOf(':');
  const kind = importKinds.find((one) => one === text.slice(0, colon));
  if (kind !== undefined && colon < text.length - 1) return { kind, file: text.slice(colon + 1) };
  throw badInput('--also', text, `KIND:FILE, where KIND is one of ${importKinds.join(', ')}`);
};

/** The files of one command, each with its kind and source. Refuses what can be told from the arguments alone, before a database is opened. */
export const filesOf = (
  kind: ImportKind,
  paths: readonly string[],
  also: readonly string[],
  edition?: string,
): readonly { readonly kind: ImportKind; readonly file: string; readonly source: string }[] => {
  const files = [...paths.map((file) => ({ kind, file })), ...also.map(alsoOf)];
  const twice = files.find(({ file }, index) => files.findIndex((other) => other.file === file) !== index);
  if (twice !== undefined) throw badInput('file', twice.file, 'each file once');
  return files.map((one) => ({ ...one, source: fileSource(one.kind, one.file, edition).key }));
};

const shownProblems = 5;

const problemLine = ({ severity, row, line, column, value, reason }: ImportProblem): string => {
  const where = [...(row > 0 ? [`row ${row}, line ${line}`] : []), ...(column === null ? [] : [column])].join(', ');
  const shown = value === '' ? '' : ` ${JSON.stringify(value.slice(0, 60))}`;
  return `    ${severity.toLowerCase()}: ${where}:${shown} ${reason}`;
};

/** What became of a file, in one line. */
export const summaryOf = (file: string, report: ImportReport): string =>
  `${file}: ${report.rows} rows, ${report.records} records, ${report.appended} appended, ${report.unchanged} unchanged, ` +
  `${report.rejected} rejected, ${report.doubtful} doubtful`;

/** The first problems of a file, one line each. */
export const problemLines = ({ problems, rejected, doubtful }: ImportReport): readonly string[] => {
  const first = [...problems].sort((a, b) => Number(b.severity === 'REJECTED') - Number(a.severity === 'REJECTED'));
  const more = Math.max(problems.length, rejected + doubtful) - shownProblems;
  return [
    ...first.slice(0, shownProblems).map(problemLine),
    ...(more > 0 ? [`    and ${more} more; --report FILE writes all of them`] : []),
  ];
};
