import type { CurationService } from '../curation/service.ts';
import { diffLinesOf } from '../importers/diff-lines.ts';
import { checkEdition, type ImportKind } from '../importers/file-source.ts';
import { type FileReport, importFile } from '../importers/import-file.ts';
import { badInput } from '../shared/errors.ts';
import { diffSummary } from './diff-text.ts';
import { editionText, problemLines, summaryLines } from './import-summary.ts';
import { type LinesFile, linesFile } from './lines-file.ts';
import { progressLine, type Screen } from './progress-line.ts';

export interface ImportCommand {
  readonly kind: ImportKind;
  /** Paths, or `-` for standard input. */
  readonly files: readonly string[];
  readonly edition?: string;
  readonly report?: string;
  readonly dryRun?: boolean;
  readonly diff?: string;
  /** A name: the changes of entities of this name are shown whole. */
  readonly show?: string;
  readonly retireMissing?: boolean;
  readonly maxRejected?: number;
}

/** Refuses what can be told from the arguments alone, before a database is opened. */
export const checkImport = ({ files, edition, dryRun, diff, show }: ImportCommand): void => {
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw badInput('file', twice, 'each file once');
  checkEdition(edition);
  if ((diff ?? show) !== undefined && !dryRun)
    throw badInput(diff ? '--diff' : '--show', diff ?? show, 'it with --dry-run');
};

interface Outputs {
  readonly screen: Screen;
  readonly report: LinesFile;
  readonly diff: LinesFile;
}

const doing = { CHECKING: 'checking', WRITING: 'writing' } as const;

const importOne = async (
  curation: CurationService,
  file: string,
  command: ImportCommand,
  signal: AbortSignal,
  { screen, report, diff }: Outputs,
): Promise<FileReport> => {
  const { kind, edition, dryRun, retireMissing, maxRejected, show } = command;
  const progress = progressLine(screen);
  const summary = diffSummary(({ name }) => name === show);
  const write = (line: string): unknown => screen.write(`  ${line}\n`);
  const options = { kind, path: file, edition, dryRun, retireMissing, maxRejected, author: 'command line' };
  try {
    const done = await importFile(curation, options, {
      signal,
      onSource: ({ key }, known) => {
        progress.end();
        write(`${file} is ${key} (${editionText(known)})`);
      },
      onProgress: ({ phase, rows, totalRows }) => progress.show(doing[phase], rows, totalRows),
      onProblem: (problem) => report.add({ kind: 'problem', file, ...problem }),
      onDiff: (change) => {
        summary.add(change);
        for (const line of diffLinesOf(change)) diff.add({ file, ...line });
      },
      onGone: (gone) => {
        report.add({ kind: 'gone', file, ...gone });
        diff.add({ file, kind: 'GONE', ...gone });
      },
    });
    const { problems: _, ...counts } = done;
    report.add({ kind: 'summary', file, ...counts });
    progress.end();
    for (const line of summaryLines(file, done)) write(line);
    if (dryRun) for (const line of summary.lines()) write(`  ${line}`);
    for (const line of problemLines(done, command.report !== undefined)) screen.write(`${line}\n`);
    return done;
  } catch (error) {
    progress.end();
    report.add({ kind: 'failure', file, message: error instanceof Error ? error.message : String(error) });
    throw error;
  }
};

/**
 * Imports files one after another, and tells on the screen how far it is and what became of each. Answers whether all of it
 * was done: a stop by the signal leaves what was applied, and the same command goes on from there.
 */
export const importFiles = async (
  curation: CurationService,
  command: ImportCommand,
  signal: AbortSignal,
  screen: Screen,
): Promise<boolean> => {
  const report = linesFile(command.report);
  const diff = linesFile(command.diff);
  try {
    for (const file of command.files) {
      const { stopped, rows } = await importOne(curation, file, command, signal, { screen, report, diff });
      if (!stopped) continue;
      screen.write(`  stopped after ${rows} rows of ${file}; the same command goes on from there\n`);
      return false;
    }
    return true;
  } finally {
    report.close();
    diff.close();
  }
};
