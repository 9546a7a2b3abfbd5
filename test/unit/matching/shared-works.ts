import { authorKey } from '../../../src/importers/author-key.ts';
import { allRows, openTable } from '../../../src/importers/csv.ts';
import { epochModels } from '../../../src/importers/epoch-models.ts';
import { formats } from '../../../src/importers/formats.ts';
import { headerNames } from '../../../src/importers/header-names.ts';
import { publicationOf } from '../../../src/importers/model-sheet.ts';
import { paperKeys } from '../../../src/importers/paper-key.ts';
import { openSheet } from '../../../src/importers/sheet.ts';
import { normalKey } from '../../../src/log/key.ts';
import type { Reference } from '../../../src/log/record.ts';
import type { Signature } from '../../../src/matching/authors/profile.ts';
import type { PaperFacts } from '../../../src/matching/papers/match-papers.ts';
import { root } from '../importers/importing.ts';

export const sharedFolder = `${root}/../shared/data`;

export interface SharedWork extends Omit<PaperFacts, 'root'> {
  readonly signatures: readonly Signature[];
}

const sheets = [
  'notable_ai_models_2026-05-02',
  'large_scale_ai_models_2026-05-02',
  'frontier_ai_models_2026-05-02',
  'all_ai_models_2025-04',
  'notable_ml_systems_2022-09-04',
];
const workFiles = { openalex: ['openalex/ml_works_concepts', 'openalex/works_full_shape'], papers: ['papers/works'] };

const bare = (name: string): string => name.replace(/ \([^)]*\)$/u, '').toLowerCase();

async function* sheetWorks(name: string): AsyncGenerator<SharedWork> {
  const table = await openTable(`${sharedFolder}/epoch/${name}.csv`, headerNames(epochModels));
  for (const row of await allRows(table)) {
    const publication = publicationOf(row);
    const keys = publication ? paperKeys(publication) : [];
    const [first] = keys;
    if (!publication || first === undefined) continue;
    const institutions = publication.organizations.map(bare);
    const signatures = publication.authors.map((author) => {
      return { key: normalKey(authorKey(author, first, 'epoch')) ?? '', name: author, institutions };
    });
    const year = publication.year === null ? null : Number(publication.year);
    yield { keys, title: publication.title ?? '', year, authors: publication.authors, signatures };
  }
}

const referencesOf = (value: unknown): readonly Reference[] => (Array.isArray(value) ? value : []);

async function* fileWorks(dataset: string, file: string): AsyncGenerator<SharedWork> {
  const sheet = await openSheet(`${sharedFolder}/${file}.jsonl.gz`, formats['openalex-works']);
  for await (const { record } of sheet.rows(`${dataset}/works@2026-01-01`)) {
    if (record?.type !== 'STATEMENT') continue;
    const { name, publicationDate, authors, institutions } = record.fields ?? {};
    const places = new Map(referencesOf(institutions?.value).map((one) => [one.properties?.position, bare(one.name)]));
    const signatures = referencesOf(authors?.value).map(({ key, name: printed, properties }) => {
      const at: readonly unknown[] = Array.isArray(properties?.at) ? properties.at : [];
      return { key, name: printed, institutions: at.flatMap((place) => places.get(Number(place)) ?? []) };
    });
    const year = publicationDate ? Number(String(publicationDate.value).slice(0, 4)) : null;
    yield {
      keys: record.keys,
      title: String(name?.value ?? ''),
      year,
      authors: signatures.map((one) => one.name),
      signatures,
    };
  }
}

/** Every work of the shared files, as its importer reads it. */
export async function* sharedWorks(): AsyncGenerator<SharedWork> {
  for (const name of sheets) yield* sheetWorks(name);
  for (const [dataset, files] of Object.entries(workFiles)) for (const file of files) yield* fileWorks(dataset, file);
}
