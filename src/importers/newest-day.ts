import { partialDate } from '../shared/partial-date.ts';
import { dateCell } from './cells.ts';
import type { ImportKind } from './file-source.ts';

type Raw = Readonly<Record<string, unknown>>;

const at = (raw: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (Object(value) as Raw)[name], raw);

/** A cluster may be planned: only those that run have a day that is past. */
const sinceWhen = (raw: Raw): unknown =>
  String(raw.Status).toLowerCase() === 'existing' ? raw['First Operational Date'] : undefined;

type Days = readonly ((raw: Raw) => unknown)[];

const columns = (...paths: readonly string[]): Days => paths.map((path) => (raw: Raw) => at(raw, path));

/** By kind, where a row tells when it was changed; else when what it is about was published. The first that any row has counts. */
const daysOf: Partial<Record<ImportKind, Days>> = {
  'conference-papers': columns('updated_date', 'publication_date'),
  'epoch-clusters': [sinceWhen],
  'epoch-hardware': columns('Last modified', 'Release date'),
  'epoch-models': columns('Last modified', 'Publication date'),
  'openalex-works': columns('updated_date', 'publication_date', 'publication_year'),
  ror: columns('admin.last_modified.date'),
};

const dayOf = (value: unknown): string | null => {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/u, '$1');
  return partialDate(text)?.from ?? partialDate(dateCell(text).value ?? '')?.from ?? null;
};

export interface NewestDay {
  see(raw: Raw): void;
  /** null where no row told a day. */
  day(): string | null;
}

/** Looks for the newest day in the rows of a file, by which an edition without a date can be told from others. */
export const newestDay = (kind: ImportKind): NewestDay => {
  const days = daysOf[kind] ?? [];
  const newest: (string | null)[] = days.map(() => null);
  return {
    see: (raw) => {
      for (const [index, read] of days.entries()) {
        const day = dayOf(read(raw));
        if (day !== null && day > (newest[index] ?? '')) newest[index] = day;
      }
    },
    day: () => newest.find((day) => day !== null) ?? null,
  };
};
