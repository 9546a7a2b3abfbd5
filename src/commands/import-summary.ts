import type { FileReport } from '../importers/import-file.ts';
import type { ImportProblem } from '../importers/import-problem.ts';
import type { OutcomeCounts } from '../importers/tally.ts';
import { grouped } from './progress-line.ts';

const outcomes = ({ created, changed, unchanged, rejected }: OutcomeCounts): string =>
  `${grouped(created)} created, ${grouped(changed)} changed, ${grouped(unchanged)} unchanged, ${grouped(rejected)} rejected`;

const toldBy = { OPTION: 'given', NAME: 'by the file’s name', ROWS: 'by its newest row' } as const;

/** Which edition a file is, and what tells. */
export const editionText = ({ day, from }: FileReport['edition']): string => `edition ${day}, ${toldBy[from]}`;

const isAny = ({ created, changed, unchanged, rejected }: OutcomeCounts): boolean =>
  created + changed + unchanged + rejected > 0;

const unknownColumns = ({ problems }: FileReport): readonly string[] => {
  const columns = problems.filter(({ code }) => code === 'UNKNOWN_COLUMN').map(({ column }) => column);
  return columns.length === 0 ? [] : [`columns that are not known and were not read: ${columns.join(', ')}`];
};

const goneLines = ({ gone }: FileReport, names: readonly string[]): readonly string[] => {
  if (gone === null) return [];
  const { listed, retired, kept, back } = gone;
  const open = listed - retired - kept;
  const parts = [
    ...(retired > 0 ? [`${grouped(retired)} retired`] : []),
    ...(kept > 0 ? [`${grouped(kept)} kept, which others describe`] : []),
    ...(open > 0
      ? [`${grouped(open)} left as they are; --retire-missing retires those that nobody else describes`]
      : []),
  ];
  return [
    ...(listed > 0 ? [`no longer listed: ${grouped(listed)} (${parts.join(', ')})`] : []),
    ...(names.length > 0 ? [`  ${names.join(', ')}${listed > names.length ? ', …' : ''}`] : []),
    ...(back > 0 ? [`listed again and shown again: ${grouped(back)}`] : []),
  ];
};

/** What became of a file, in a few lines, with the first names of what it no longer lists. */
export const summaryLines = (file: string, report: FileReport, goneNames: readonly string[]): readonly string[] => {
  const { rows, doubtful, inPassing, entities, appended, changeSet, dryRun } = report;
  const { created, changed, stubs } = entities;
  const would = dryRun ? ' (dry run: nothing was written)' : '';
  return [
    `${file}: ${grouped(rows)} rows: ${outcomes(report)}; ${grouped(doubtful)} doubtful values${would}`,
    ...(isAny(inPassing) ? [`  described in passing: ${outcomes(inPassing)}`] : []),
    `  entities: ${grouped(created)} created, ${grouped(changed)} changed, ${grouped(stubs)} stubs made; ${grouped(appended)} records`,
    ...[...unknownColumns(report), ...goneLines(report, goneNames)].map((line) => `  ${line}`),
    ...(changeSet === null ? [] : [`  change set ${changeSet}`]),
  ];
};

const shownProblems = 5;

const problemLine = ({ severity, row, line, column, value, reason, mend }: ImportProblem): string => {
  const where = [...(row > 0 ? [`row ${row}, line ${line}`] : []), ...(column === null ? [] : [column])].join(', ');
  const shown = value === '' ? '' : ` ${JSON.stringify(value.slice(0, 60))}`;
  return `  ${severity.toLowerCase()}: ${where}:${shown} ${reason}; ${mend}`;
};

/** The first problems of a file, one line each, rejections first. */
export const problemLines = (
  { problems, rejected, doubtful }: Pick<FileReport, 'problems' | 'rejected' | 'doubtful'>,
  isReported: boolean,
): readonly string[] => {
  const first = [...problems].sort((a, b) => Number(b.severity === 'REJECTED') - Number(a.severity === 'REJECTED'));
  const more = Math.max(problems.length, rejected + doubtful) - shownProblems;
  const where = isReported ? 'all of them are in the report' : '--report FILE writes all of them';
  return [
    ...first.slice(0, shownProblems).map(problemLine),
    ...(more > 0 ? [`  and ${grouped(more)} more; ${where}`] : []),
  ];
};
