import { normalKey } from '../log/key.ts';
import type { Reference } from '../log/record.ts';
import { authorKey } from './author-key.ts';
import type { Mapped, TableFormat } from './format.ts';
import { statementOf, withoutSubject } from './format.ts';
import type { Row } from './row.ts';
import { rowReader, several, single } from './row-reader.ts';

/** Authors in order; of two spellings that are one key the first counts. */
export const authorReferences = (names: readonly string[], paperKey: string): readonly Reference[] => {
  const references = new Map<string, Reference>();
  for (const [position, name] of names.entries()) {
    const key = normalKey(authorKey(name, paperKey, 'epoch'));
    if (key !== null && !references.has(key)) references.set(key, { key, name, properties: { position } });
  }
  return [...references.values()];
};

const map = (row: Row, source: string): Mapped => {
  const reader = rowReader(row);
  const key = reader.text('Key');
  const title = reader.text('Title');
  if (key === null || title === null) return withoutSubject(key === null ? 'Key' : 'Title', row);
  const organizations = reader.ownList('Organizations');
  const fields = {
    ...single('name', title),
    ...single('publicationDate', reader.date('Publication date')),
    ...single('citations', reader.count('Citations')),
    ...single('link', reader.text('Link')),
    ...several('authors', authorReferences(reader.ownList('Authors'), key)),
    ...several(
      'institutions',
      organizations.map((name, position) => ({ key: `epoch:${name}`, name, properties: { position } })),
    ),
  };
  const keys = [key, ...reader.ownList('Other keys')];
  const citation = reader.text('Link');
  return { record: statementOf(row, source, { noun: 'Paper', keys, fields, citation }), problems: reader.problems };
};

/** Our own sheet of publications: lists are joined with a semicolon and a space. */
export const papersSheet: TableFormat = {
  form: 'table',
  headers: {},
  required: ['Key', 'Title'],
  read: ['Key', 'Other keys', 'Title', 'Link', 'Publication date', 'Authors', 'Organizations', 'Citations'],
  unread: [],
  map,
};
