import { basename } from 'node:path';
import type { SourceDefinition } from '../log/record.ts';
import { badInput, DomainError } from '../shared/errors.ts';
import { partialDate } from '../shared/partial-date.ts';
import type { FormatName } from './formats.ts';
import { standardInput } from './text.ts';

/** A sheet of a data set: everything of its source but the edition. */
type SheetDefinition = Omit<SourceDefinition, 'key' | 'edition'> & { readonly sheet: string };

const epochModels = 'Epoch AI, "Data on AI Models", epoch.ai. Licensed under CC BY 4.0.';
const epochHardware = 'Epoch AI, "Data on Machine Learning Hardware", epoch.ai. Licensed under CC BY 4.0.';
const epochClusters = 'Epoch AI, "Data on GPU Clusters", epoch.ai. Licensed under CC BY 4.0.';

const epoch = (sheet: string, sheetOrder: number, title: string, citation = epochModels): SheetDefinition => ({
  title: `Epoch AI: ${title}`,
  dataset: 'epoch',
  sheet,
  rank: 2,
  sheetOrder,
  licence: 'CC BY 4.0',
  citation,
});

const openalex = (sheet: string, sheetOrder: number, title: string): SheetDefinition => ({
  title: `OpenAlex: ${title}`,
  dataset: 'openalex',
  sheet,
  rank: 4,
  sheetOrder,
  licence: 'CC0 1.0',
  citation: 'OpenAlex, openalex.org. CC0.',
});

/** Epoch publishes its models in several sheets; their files are named for them. The last takes any other name. */
const modelSheets: readonly (readonly [name: RegExp, sheet: SheetDefinition])[] = [
  [/notable/iu, epoch('notable', 1, 'notable AI models')],
  [/large.?scale/iu, epoch('large-scale', 2, 'large-scale AI models')],
  [/frontier/iu, epoch('frontier', 3, 'frontier AI models')],
  [/\ball\b|all.?ai/iu, epoch('all', 8, 'all AI models')],
  [/(?:)/u, epoch('models', 9, 'AI models')],
];

/** The kinds of files that their publishers make; our own tables come with the seeds. */
const sheets = {
  'code-links': {
    title: 'Links from papers to code',
    dataset: 'code-links',
    sheet: 'links',
    rank: 5,
    sheetOrder: 1,
    licence: 'CC BY-SA 4.0 where they come from Papers with Code',
    citation: 'Links from papers to code, in the format of Papers with Code.',
  },
  'conference-papers': {
    title: 'Conference papers on OpenReview and in proceedings',
    dataset: 'openreview',
    sheet: 'papers',
    rank: 4,
    sheetOrder: 1,
    licence: 'compiled from public conference listings',
    citation: 'OpenReview, openreview.net, and the proceedings of the conferences.',
  },
  'epoch-clusters': epoch('clusters', 7, 'GPU clusters', epochClusters),
  'epoch-hardware': epoch('hardware', 5, 'machine-learning hardware', epochHardware),
  'epoch-organizations': epoch('organizations', 4, 'organisations'),
  'openalex-topics': openalex('topics', 1, 'topics'),
  'openalex-works': openalex('works', 2, 'works'),
  ror: {
    title: 'Research Organization Registry',
    dataset: 'ror',
    sheet: 'records',
    rank: 3,
    sheetOrder: 2,
    licence: 'CC0 1.0',
    citation: 'Research Organization Registry (ROR), ror.org.',
  },
} as const satisfies Partial<Record<FormatName, SheetDefinition>>;

export type ImportKind = keyof typeof sheets | 'epoch-models';

/** Kinds that can be imported from files, in order. */
export const importKinds: readonly ImportKind[] = ([...Object.keys(sheets), 'epoch-models'] as ImportKind[]).sort();

const sheetOf = (kind: ImportKind, name: string): SheetDefinition => {
  if (kind !== 'epoch-models') return sheets[kind];
  const [, sheet] = modelSheets.find(([pattern]) => pattern.test(name)) ?? [];
  return sheet ?? epoch('models', 9, 'AI models');
};

/** The day in a file’s name; of a month the first. */
const editionIn = (name: string): string | null => {
  const [, month, day = '-01'] = /(?<!\d)(\d{4}-\d{2})(-\d{2})?(?!\d)/u.exec(name) ?? [];
  return month !== undefined && partialDate(month + day) ? month + day : null;
};

/** The day of an edition, and what tells it. */
export interface Edition {
  readonly day: string;
  readonly from: 'OPTION' | 'NAME' | 'ROWS';
}

const bareName = (path: string): string => (path === standardInput ? '' : basename(path));

/** Throws BAD_INPUT where it is no day. */
export const checkEdition = (given: string | undefined): void => {
  if (given === undefined || partialDate(given)?.precision === 'DAY') return;
  throw badInput('--edition', given, 'a day, YYYY-MM-DD');
};

/**
 * The edition of a file: as given, else as in the file’s name, else the day of its newest row. Throws BAD_INPUT where none
 * of them tells a day.
 */
export const editionOf = (path: string, given?: string, newest?: string | null): Edition => {
  checkEdition(given);
  const named = editionIn(bareName(path));
  if (given !== undefined) return { day: given, from: 'OPTION' };
  if (named !== null) return { day: named, from: 'NAME' };
  if (newest) return { day: newest, from: 'ROWS' };
  const message = `--edition: neither the name ${path} nor a row tells a day; give the one of the edition, YYYY-MM-DD.`;
  throw new DomainError('BAD_INPUT', message, { argument: '--edition' });
};

/** The source of a file of an edition: the sheet by its kind, and by its name for models. */
export const sourceOf = (kind: ImportKind, path: string, edition: string): SourceDefinition => {
  const sheet = sheetOf(kind, bareName(path));
  return { key: `${sheet.dataset}/${sheet.sheet}@${edition}`, ...sheet, edition };
};

/** The source of a file whose edition is given, or told by its name. Throws BAD_INPUT where it is not. */
export const fileSource = (kind: ImportKind, path: string, given?: string): SourceDefinition =>
  sourceOf(kind, path, editionOf(path, given).day);
