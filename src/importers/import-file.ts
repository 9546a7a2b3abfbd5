import { stat } from 'node:fs/promises';
import type { CurationService } from '../curation/service.ts';
import type { EntityChange, GoneEntity } from '../log/entity-change.ts';
import type { SourceDefinition } from '../log/record.ts';
import { badInput, DomainError } from '../shared/errors.ts';
import { checkEdition, type Edition, editionOf, type ImportKind, sourceOf } from './file-source.ts';
import { formats } from './formats.ts';
import type { ImportProblem } from './import-problem.ts';
import { type MissingCounts, settleMissing } from './missing.ts';
import { onDisk } from './on-disk.ts';
import { importSheet } from './pipeline.ts';
import { openSheet } from './sheet.ts';
import { refuseBad, type Survey, survey } from './survey.ts';
import type { ImportReport } from './tally.ts';
import { standardInput } from './text.ts';
import { forGood, type Writing, withoutWriting } from './writing.ts';

/** A file, and what to do with it. */
export interface FileToImport {
  readonly kind: ImportKind;
  /** A file, or `-` for standard input. */
  readonly path: string;
  /** The name by which it came, which may tell sheet and edition; the path’s own where it is left out. */
  readonly name?: string | undefined;
  /** Day of the edition, YYYY-MM-DD; else the file’s name tells it, else its newest row. */
  readonly edition?: string | undefined;
  /** Writes nothing: the same report, and what would change. */
  readonly dryRun?: boolean | undefined;
  /** Retires what an older edition of the sheet lists, this file does not, and nobody else describes. */
  readonly retireMissing?: boolean | undefined;
  /** The share of rows, 0 to 1, above which a file with so many rejected rows is not written at all. */
  readonly maxRejected?: number | undefined;
  /** Who imports. */
  readonly author: string;
  /** See `ImportOptions`. */
  readonly batchWeight?: number | undefined;
}

/** CHECKING reads the whole file once without writing; its number of rows is known thereafter. */
export interface FileProgress {
  readonly phase: 'CHECKING' | 'WRITING';
  readonly rows: number;
  /** null while it is being counted. */
  readonly totalRows: number | null;
}

export interface FileListeners {
  /** Stops after the current batch; the report says `stopped`, and the same import goes on from there. */
  readonly signal?: AbortSignal | undefined;
  /** Told when the source is known, before anything is written. */
  readonly onSource?: ((source: SourceDefinition, edition: Edition) => void) | undefined;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
  readonly onProblem?: ((problem: ImportProblem) => void) | undefined;
  /** Told in a dry run, entity by entity. */
  readonly onDiff?: ((change: EntityChange) => void) | undefined;
  readonly onGone?: ((gone: GoneEntity) => void) | undefined;
}

export interface FileReport extends ImportReport {
  /** Key of the source. */
  readonly source: string;
  readonly edition: Edition;
  /** The one change set of the whole import, by which it can be reverted; null where nothing was written. */
  readonly changeSet: string | null;
  readonly dryRun: boolean;
  /** What an older edition lists and this file does not; null where the import was stopped before its end. */
  readonly gone: MissingCounts | null;
}

/** A file with more rejected rows than this share is not written. */
export const usualMaxRejected = 0.5;

/** A file that was checked, and where it comes from. */
interface KnownFile extends FileToImport {
  readonly name: string;
  readonly source: SourceDefinition;
  readonly totalRows: number;
}

const write = async (
  curation: CurationService,
  file: KnownFile,
  writes: Writing,
  listeners: FileListeners,
): Promise<Pick<FileReport, 'gone'> & ImportReport> => {
  const { kind, path, source, totalRows, author, batchWeight } = file;
  const { signal, onProgress, onProblem, onGone } = listeners;
  const { apply, about, set } = writes;
  const by = { source, apply, author, reason: `Import of ${source.key}` };
  const report = await importSheet({
    ...by,
    sheet: await openSheet(path, formats[kind]),
    batchWeight,
    signal,
    onBatch: ({ rows }) => onProgress?.({ phase: 'WRITING', rows, totalRows }),
    onProblem,
  });
  if (report.stopped) return { ...report, gone: null };
  // A file without a single good row is a mistake, not an edition that lists nothing.
  const retire = file.retireMissing === true && report.rejected < report.rows;
  const gone = await settleMissing({ ...by, curation, retire, about, onGone });
  if (set) await curation.closeImport(set.id);
  return { ...report, gone };
};

/** Reads the whole file once. Throws where it is not to be written, when every problem of it is told. */
const check = async (file: FileToImport & { readonly name: string }, listeners: FileListeners): Promise<Survey> => {
  const { signal, onProgress, onProblem } = listeners;
  const onRows = (rows: number): void => onProgress?.({ phase: 'CHECKING', rows, totalRows: null });
  const checked = await survey(file, { signal, onRows });
  try {
    refuseBad(file, checked, file.maxRejected ?? usualMaxRejected);
    return checked;
  } catch (error) {
    await survey(file, { signal, onProblem });
    throw error;
  }
};

const importNamed = async (
  curation: CurationService,
  file: FileToImport & { readonly name: string },
  listeners: FileListeners,
): Promise<FileReport> => {
  const { report, newest } = await check(file, listeners);
  const edition = editionOf(file.name, file.edition, newest);
  const source = sourceOf(file.kind, file.name, edition.day);
  listeners.onSource?.(source, edition);
  const { size } = await stat(file.path);
  const content = `${source.key}|${file.name}|${size}`;
  const writes = file.dryRun ? withoutWriting(curation, listeners.onDiff) : await forGood(curation, content);
  const done = await write(curation, { ...file, source, totalRows: report.rows }, writes, listeners);
  const appended = writes.appended();
  const changeSet = writes.set && (appended > 0 || writes.set.begun) ? writes.set.id : null;
  return { ...done, appended, source: source.key, edition, changeSet, dryRun: file.dryRun ?? false };
};

/** A fault that names a file of ours names the one that was given. */
const named = (error: unknown, path: string, name: string): unknown => {
  if (!(error instanceof DomainError) || path === name) return error;
  const shown = name === standardInput ? 'standard input' : name;
  const message = error.message.replaceAll(path, shown);
  return new DomainError(error.code, message, { ...error.details, value: shown }, { cause: error });
};

const checkShare = (share: number): void => {
  if (!(share >= 0 && share <= 1)) throw badInput('--max-rejected', share, 'a share from 0 to 1');
};

/**
 * Imports one file through the write path: reads it once to check it, then again to write it. Throws BAD_INPUT where it is
 * not of its kind, tells no edition, or is mostly bad; nothing is written then.
 */
export const importFile = (
  curation: CurationService,
  file: FileToImport,
  listeners: FileListeners = {},
): Promise<FileReport> => {
  const name = file.name ?? file.path;
  return onDisk(file.path, listeners.signal, async (path) => {
    try {
      checkEdition(file.edition);
      checkShare(file.maxRejected ?? usualMaxRejected);
      return await importNamed(curation, { ...file, path, name }, listeners);
    } catch (error) {
      throw named(error, path, name);
    }
  });
};
