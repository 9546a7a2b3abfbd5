import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceDefinition } from '../log/record.ts';
import { DomainError } from '../shared/errors.ts';
import { type FormatName, formats, isFormatName } from './formats.ts';
import type { ImportProblem } from './import-problem.ts';
import { type Apply, importSheet } from './pipeline.ts';
import { openSheet } from './sheet.ts';
import type { ImportReport } from './tally.ts';

/** A file of a seed folder, as its manifest describes it. */
export interface SeedFile {
  readonly file: string;
  readonly kind: FormatName;
  readonly source: SourceDefinition;
}

/** Told when a file is begun, after every batch, and when it is done. */
export interface SeedProgress {
  readonly file: string;
  /** Place of the file among `files`, from 1. */
  readonly number: number;
  readonly files: number;
  readonly rows: number;
  readonly done: boolean;
}

export interface SeedOptions {
  readonly apply: Apply;
  readonly folder: string;
  readonly onProgress?: (progress: SeedProgress) => void;
}

const summed = ['rows', 'created', 'changed', 'unchanged', 'rejected', 'records', 'appended', 'doubtful'] as const;

export interface SeedReport extends Pick<ImportReport, (typeof summed)[number]> {
  readonly files: readonly (ImportReport & { readonly file: string })[];
  readonly problems: readonly (ImportProblem & { readonly file: string })[];
}

const textFields = ['key', 'title', 'dataset', 'licence', 'citation'];
const numberFields = ['rank', 'sheetOrder'];
const optionalFields = ['sheet', 'edition'];

const isSource = (value: unknown): value is SourceDefinition => {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    textFields.every((name) => typeof fields.get(name) === 'string') &&
    numberFields.every((name) => typeof fields.get(name) === 'number') &&
    optionalFields.every((name) => fields.get(name) === null || typeof fields.get(name) === 'string')
  );
};

const isSeedFile = (value: unknown): value is SeedFile => {
  if (typeof value !== 'object' || value === null) return false;
  const { file, kind, source } = value as Readonly<Record<string, unknown>>;
  return typeof file === 'string' && !/[/\\]/u.test(file) && isFormatName(kind) && isSource(source);
};

const badManifest = (path: string, what: string): DomainError =>
  new DomainError('BAD_INPUT', `${path}: ${what}`, {
    argument: 'SEED',
    allowed: 'a folder with a manifest.json of seed files',
  });

/** The files of a seed folder, by its `manifest.json`. */
export const readManifest = async (folder: string): Promise<readonly SeedFile[]> => {
  const path = join(folder, 'manifest.json');
  const text = await readFile(path, 'utf8').catch(() => {
    throw badManifest(path, 'cannot be read.');
  });
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    throw badManifest(path, 'is not JSON.');
  }
  const { files } = (manifest ?? {}) as { files?: unknown };
  if (!Array.isArray(files)) throw badManifest(path, 'has no list "files".');
  const bad = files.findIndex((file) => !isSeedFile(file));
  if (bad >= 0) throw badManifest(path, `files[${bad}] is not a file, a kind and a source.`);
  return files as readonly SeedFile[];
};

const sums = (reports: readonly ImportReport[]): Pick<ImportReport, (typeof summed)[number]> =>
  Object.fromEntries(summed.map((name) => [name, reports.reduce((total, report) => total + report[name], 0)])) as Pick<
    ImportReport,
    (typeof summed)[number]
  >;

// Nobody edits while the seeds load, so a batch may be large: most files are one.
const batchWeight = 20_000;

/** Loads every file of a seed folder through the write path. The order of the files makes no difference to the graph. */
export const loadSeeds = async ({ apply, folder, onProgress }: SeedOptions): Promise<SeedReport> => {
  const seeds = await readManifest(folder);
  const files: (ImportReport & { readonly file: string })[] = [];
  for (const [index, { file, kind, source }] of seeds.entries()) {
    const tell = (rows: number, done: boolean): void =>
      onProgress?.({ file, number: index + 1, files: seeds.length, rows, done });
    tell(0, false);
    const report = await importSheet({
      sheet: await openSheet(join(folder, file), formats[kind]),
      source,
      apply,
      author: 'seeds',
      reason: `Seed file ${file}`,
      batchWeight,
      onBatch: ({ rows }) => tell(rows, false),
    });
    files.push({ file, ...report });
    tell(report.rows, true);
  }
  return {
    files,
    ...sums(files),
    problems: files.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem }))),
  };
};
