import type { CurationService } from '../curation/service.ts';
import { diffLinesOf } from '../importers/diff-lines.ts';
import { checkEdition, type ImportKind } from '../importers/file-source.ts';
import { type FileListeners, type FileReport, importFile } from '../importers/import-file.ts';
import { badInput } from '../shared/errors.ts';
import { type LinesFile, linesFile } from '../shared/lines-file.ts';
import { type DiffSummary, diffSummary } from './diff-text.ts';
import { editionText, problemLines, summaryLines } from './import-summary.ts';
import { type ProgressLine, progressLine, type Screen } from './progress-line.ts';

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

const shownGone = 5;

const doing = { CHECKING: 'checking', WRITING: 'writing' } as const;

/** What is gathered of one file while it is imported. */
interface Gathered {
  readonly summary: DiffSummary;
  readonly goneNames: string[];
  readonly progress: ProgressLine;
}

const listenersFor = (file: string, { screen, report, diff }: Outputs, gathered: Gathered): FileListeners => ({
  onSource: ({ key }, edition) => {
    gathered.progress.end();
    screen.write(`  ${file} is ${key} (${editionText(edition)})\n`);
  },
  onProgress: ({ phase, rows, totalRows }) => gathered.progress.show(doing[phase], rows, totalRows),
  onProblem: (problem) => report.add({ kind: 'problem', file, ...problem }),
  onDiff: (change) => {
    gathered.summary.add(change);
    for (const line of diffLinesOf(change)) diff.add({ file, ...line });
  },
  onGone: (gone) => {
    if (gathered.goneNames.length < shownGone) gathered.goneNames.push(gone.name);
    report.add({ kind: 'gone', file, ...gone });
    diff.add({ file, kind: 'GONE', ...gone });
  },
});

/** All that the screen says of a file that was imported. */
const linesFor = (file: string, report: FileReport, isReported: boolean, gathered: Gathered): readonly string[] => [
  ...summaryLines(file, report, gathered.goneNames),
  ...(report.dryRun ? gathered.summary.lines().map((line) => `  ${line}`) : []),
  ...problemLines(report, isReported).map((line) => `  ${line}`),
];

const importOne = async (
  curation: CurationService,
  path: string,
  command: ImportCommand,
  signal: AbortSignal,
  outputs: Outputs,
): Promise<FileReport> => {
  const { kind, edition, dryRun, retireMissing, maxRejected, show } = command;
  const { screen, report } = outputs;
  const summary = diffSummary(({ name }) => name === show);
  const gathered = { summary, goneNames: [], progress: progressLine(screen) };
  const file = { kind, path, edition, dryRun, retireMissing, maxRejected, author: 'command line' };
  try {
    const done = await importFile(curation, file, { signal, ...listenersFor(path, outputs, gathered) });
    const { problems: _, ...counts } = done;
    report.add({ kind: 'summary', file: path, ...counts });
    gathered.progress.end();
    for (const line of linesFor(path, done, command.report !== undefined, gathered)) screen.write(`  ${line}\n`);
    return done;
  } catch (error) {
    gathered.progress.end();
    report.add({ kind: 'failure', file: path, message: error instanceof Error ? error.message : String(error) });
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
