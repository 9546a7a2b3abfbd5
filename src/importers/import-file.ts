import type { CurationService } from '../curation/service.ts';
import type { EntityChange, GoneEntity } from '../log/entity-change.ts';
import type { ImportKind } from './file-source.ts';
import type { ImportProblem } from './import-problem.ts';
import type { ImportReport } from './pipeline.ts';

/** A file, and what to do with it. */
export interface FileToImport {
  readonly kind: ImportKind;
  /** A file, or `-` for standard input. */
  readonly path: string;
  /** The name by which it came, which may tell sheet and edition; the path's own where it is left out. */
  readonly name?: string;
  /** Day of the edition, YYYY-MM-DD; else the file's name tells it, else its newest row. */
  readonly edition?: string;
  /** Writes nothing: the same report, and what would change. */
  readonly dryRun?: boolean;
  /** Retires what an older edition of the sheet lists, this file does not, and nobody else describes. */
  readonly retireMissing?: boolean;
  /** The share of rows, 0 to 1, above which a file with so many rejected rows is not written at all. */
  readonly maxRejected?: number;
  /** Who imports. */
  readonly author: string;
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
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: FileProgress) => void;
  readonly onProblem?: (problem: ImportProblem) => void;
  /** Told in a dry run, entity by entity. */
  readonly onDiff?: (change: EntityChange) => void;
  readonly onGone?: (gone: GoneEntity) => void;
}

export interface FileReport extends ImportReport {
  readonly source: string;
  readonly edition: { readonly day: string; readonly from: 'OPTION' | 'NAME' | 'ROWS' };
  /** The one change set of the whole import, by which it can be reverted; null where nothing was written. */
  readonly changeSet: string | null;
  readonly dryRun: boolean;
  readonly stopped: boolean;
  /** What an older edition lists and this file does not; null where the import was stopped before its end. */
  readonly gone: { readonly listed: number; readonly retired: number; readonly kept: number } | null;
}

/**
 * Imports one file through the write path. Throws BAD_INPUT where it is not of its kind, tells no edition, or is mostly
 * bad; nothing is written then.
 */
export type ImportFile = (
  curation: CurationService,
  file: FileToImport,
  listeners?: FileListeners,
) => Promise<FileReport>;
