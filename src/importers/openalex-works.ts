import { normalKey } from '../log/key.ts';
import type { Reference } from '../log/record.ts';
import { dateCell } from './cells.ts';
import type { CellProblem, JsonFormat, Mapped } from './format.ts';
import { statementOf } from './format.ts';
import { type JsonObject, numberAt, objectAt, textAt, textsAt } from './json.ts';
import { linkKeys, titleKey } from './paper-key.ts';
import type { JsonRow } from './row.ts';
import { type Fields, several, single } from './row-reader.ts';
import { type Authorships, authorshipsOf, topicsOf } from './work-authors.ts';

const doubtful = (code: string, column: string, value: string, reason: string): CellProblem => ({
  severity: 'DOUBTFUL',
  code,
  column,
  value,
  reason,
});

/** A title without the marks of its setting. */
const titleOf = (work: JsonObject): string | null =>
  (textAt(work, 'title') ?? textAt(work, 'display_name'))
    ?.replace(/<\/?su[bp]>/giu, '')
    .replace(/<\/?(?:b|em|i|scp|strong|tt)>/giu, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim() || null;

/** The first of January is the year only; older records have nothing but the year. */
const dateOf = (work: JsonObject): string | null => {
  const year = numberAt(work, 'publication_year');
  return dateCell(textAt(work, 'publication_date') ?? undefined).value ?? (year === null ? null : String(year));
};

/** The DOI, the arXiv number (also where it is written as a DOI), OpenAlex's and OpenReview's ids; else the title. */
const keysOf = (work: JsonObject, title: string | null, date: string | null): readonly string[] => {
  const location = objectAt(work, 'primary_location');
  const id = textAt(work, 'id');
  const addresses = [textAt(work, 'doi'), id, textAt(location, 'landing_page_url'), textAt(location, 'pdf_url')];
  const openalex = id === null ? null : normalKey(`openalex:${id}`);
  const keys = [...linkKeys(addresses.filter((each) => each !== null).join(' ')), ...(openalex ? [openalex] : [])];
  if (keys.length > 0) return keys;
  const first = authorshipsOf(work, '', '').authors[0]?.name;
  const byTitle = titleKey({ title, link: null, year: date?.slice(0, 4) ?? null, authors: first ? [first] : [] });
  return byTitle === null ? [] : [byTitle];
};

const venueOf = (work: JsonObject): readonly Reference[] => {
  const source = objectAt(objectAt(work, 'primary_location'), 'source');
  const [id, issn, name] = [textAt(source, 'id'), textAt(source, 'issn_l'), textAt(source, 'display_name')];
  const openreview = id?.includes('openreview.net/') === true;
  const key =
    (id === null ? null : normalKey(`${openreview ? 'openreview' : 'openalex'}:${id}`)) ??
    (issn === null ? null : normalKey(`issn:${issn}`)) ??
    (name === null ? null : normalKey(`name:${name}`));
  return key === null ? [] : [{ key, name: name ?? key.slice(key.indexOf(':') + 1) }];
};

/** Works that are cited, by their ids: what they are called is told elsewhere. */
const citedBy = (work: JsonObject): readonly Reference[] =>
  [...new Set(textsAt(work, 'referenced_works'))].flatMap((id) => {
    const key = normalKey(`openalex:${id}`);
    return key === null ? [] : [{ key, name: key.slice(key.indexOf(':') + 1) }];
  });

const badIdentifier = 'no identifier of this kind, or its check digit is wrong; it was passed over';

const problemsOf = (work: JsonObject, { unnamed, bad }: Authorships): readonly CellProblem[] => [
  ...bad.map(({ column, value }) => doubtful('BAD_IDENTIFIER', column, value, badIdentifier)),
  ...unnamed.map((place) =>
    doubtful('NO_NAME', `authorships[${place}]`, '', 'an author with neither a key nor a name'),
  ),
  ...(work.is_authors_truncated === true
    ? [doubtful('INCOMPLETE', 'authorships', '', 'OpenAlex lists the first authors only')]
    : []),
];

const countOf = (work: JsonObject): number | null => {
  const count = numberAt(work, 'cited_by_count');
  return count !== null && Number.isSafeInteger(count) && count >= 0 ? count : null;
};

const map = (row: JsonRow, source: string): Mapped => {
  const work = row.object;
  const [title, date] = [titleOf(work), dateOf(work)];
  const keys = keysOf(work, title, date);
  const [best] = keys;
  if (best === undefined) {
    const reason = 'the work has neither an identifier nor a title';
    return { record: null, problems: [{ ...doubtful('NO_SUBJECT', 'id', '', reason), severity: 'REJECTED' }] };
  }
  const dataset = source.split('/')[0] ?? source;
  const authorships = authorshipsOf(work, best, dataset);
  const link =
    textAt(objectAt(work, 'primary_location'), 'landing_page_url') ?? textAt(work, 'doi') ?? textAt(work, 'id');
  const fields: Fields = {
    ...single('name', title),
    ...single('publicationDate', date),
    ...single('citations', countOf(work)),
    ...single('link', link),
    ...several('authors', authorships.authors),
    ...several('institutions', authorships.institutions),
    ...several('venue', venueOf(work)),
    ...several('topics', topicsOf(work)),
    ...several('references', citedBy(work)),
  };
  const citation = textAt(work, 'id') ?? link;
  const record = statementOf(row, source, { noun: 'Paper', keys, fields, citation });
  return { record, problems: problemsOf(work, authorships) };
};

/**
 * Works in the shape of OpenAlex, its older shape (concepts, no dates) and conference papers under OpenReview's ids. A
 * work says nothing of its authors, institutions and venue but who they are: they are described elsewhere, or stubs.
 */
export const openalexWorks: JsonFormat = { form: 'json', map };
