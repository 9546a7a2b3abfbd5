import type { CurationService } from '../curation/service.ts';
import { type ImportKind, importKinds } from '../importers/file-source.ts';
import { badInput } from '../shared/errors.ts';
import { type ImportCommand, importFiles } from './import-files.ts';
import type { Screen } from './progress-line.ts';

export interface BulkOptions {
  readonly bulk?: true;
  /** Files of other kinds, `KIND:FILE`. */
  readonly also?: readonly string[];
  /** Folder for the importer’s files, where the database is elsewhere. */
  readonly files: string;
}

const alsoOf = (text: string): { readonly kind: ImportKind; readonly file: string } => {
  const colon = text.indexOf(':');
  const kind = importKinds.find((one) => one === text.slice(0, colon));
  if (kind !== undefined && colon < text.length - 1) return { kind, file: text.slice(colon + 1) };
  throw badInput('--also', text, `KIND:FILE, where KIND is one of ${importKinds.join(', ')}`);
};

/** The commands that one is, kind by kind. Refuses what does not go with a bulk load, and what goes with nothing else. */
export const bulkCommands = (command: ImportCommand & Pick<BulkOptions, 'bulk' | 'also'>): readonly ImportCommand[] => {
  const { bulk, also = [], dryRun, retireMissing, report } = command;
  if (!bulk && also.length > 0) throw badInput('--also', also[0], 'it with --bulk');
  if (bulk && dryRun) throw badInput('--dry-run', true, 'it without --bulk');
  if (bulk && retireMissing) throw badInput('--retire-missing', true, 'it without --bulk');
  if (also.length > 0 && report !== undefined) throw badInput('--report', report, 'it without --also');
  const others = also.map(alsoOf);
  const kinds = [...new Set(others.map(({ kind }) => kind))];
  return [
    command,
    ...kinds.map((kind) => ({
      ...command,
      kind,
      files: others.filter((other) => other.kind === kind).map(({ file }) => file),
    })),
  ];
};

/** Imports the files of every command; false where it was stopped. */
export const importEach = async (
  curation: CurationService,
  commands: readonly ImportCommand[],
  signal: AbortSignal,
  screen: Screen,
): Promise<boolean> => {
  for (const command of commands) if (!(await importFiles(curation, command, signal, screen))) return false;
  return true;
};
