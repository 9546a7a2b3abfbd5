import { diffLinesOf } from '../importers/diff-lines.ts';
import type { ImportKind } from '../importers/file-source.ts';
import type { FileListeners, FileReport, FileToImport } from '../importers/import-file.ts';
import { DomainError } from '../shared/errors.ts';
import type { ImportResult } from './job.ts';
import type { ImportWatch, RunImport } from './run-import.ts';

/** Imports one file into the graph; `onAway` is told when it waits for the database. */
export type ImportOne = (file: FileToImport, listeners: FileListeners, onAway: () => void) => Promise<FileReport>;

const author = 'upload';
/** How a file without a name is called in messages. It tells no edition. */
const nameless = 'the upload';

const listenersOf = ({ signal, onProgress, onProblem, onDifference }: ImportWatch): FileListeners => ({
  signal,
  onProgress: ({ phase, rows, totalRows }) => onProgress({ phase, rows, total: totalRows }),
  onProblem: (problem) => onProblem({ kind: 'problem', ...problem }),
  onDiff: (change) => {
    for (const line of diffLinesOf(change)) onDifference(line);
  },
  onGone: (gone) => {
    onProblem({ kind: 'gone', ...gone });
    onDifference({ kind: 'GONE', ...gone });
  },
});

const resultOf = (report: FileReport): ImportResult => {
  const { rows, created, changed, unchanged, rejected, doubtful, source, edition, changeSet, gone, stopped } = report;
  const counts = { rows, created, changed, unchanged, rejected, doubtful };
  return { ...counts, source, edition: edition.day, editionFrom: edition.from, changeSet, gone, stopped };
};

/** The command line's options are parameters here. */
const inParameters = (error: unknown): unknown => {
  if (!(error instanceof DomainError)) return error;
  const message = error.message.replaceAll('--edition', 'edition').replaceAll('--max-rejected', 'maxRejected');
  return new DomainError(error.code, message, error.details, { cause: error });
};

/** Runs jobs by the importer of files. */
export const importRunner =
  (importOne: ImportOne, kinds: readonly ImportKind[]): RunImport =>
  async ({ path, name, edition, maxRejected, dryRun, retireMissing, ...asked }, watch) => {
    const kind = kinds.find((known) => known === asked.kind);
    if (kind === undefined) throw new Error(`There is no kind of file ${asked.kind}.`);
    const file: FileToImport = {
      kind,
      path,
      name: name ?? nameless,
      edition: edition ?? undefined,
      maxRejected: maxRejected ?? undefined,
      dryRun,
      retireMissing,
      author,
    };
    try {
      return resultOf(await importOne(file, listenersOf(watch), watch.onAway));
    } catch (error) {
      throw inParameters(error);
    }
  };
