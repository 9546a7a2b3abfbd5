import type { Reference, StatementInput } from '../log/record.ts';
import type { Mapped, TableFormat } from './format.ts';
import { statementOf, withoutSubject } from './format.ts';
import type { Row } from './row.ts';
import { type RowReader, rowReader, several, single } from './row-reader.ts';

/** The table writes `Earth & Planetary Sciences` where OpenAlex writes `and`. */
const named = (reader: RowReader, column: string): string | null =>
  reader.text(column)?.replaceAll(' & ', ' and ') ?? null;

/**
 * The topic of a row and what it is part of, the highest first; levels that are blank are left out. Levels above topics
 * have no numbers here. Two fields may have a subfield of one name: its key names the field.
 */
const levelsOf = (reader: RowReader): readonly Reference[] => {
  const [domain, field, subfield, topic] = ['domain', 'field', 'subfield', 'topic_name'].map((column) =>
    named(reader, column),
  );
  const number = reader.text('topic_id')?.replace(/^.*T/u, '');
  return [
    ...(domain ? [{ key: `name:${domain}|openalex/domain`, name: domain }] : []),
    ...(field ? [{ key: `name:${field}|openalex/field`, name: field }] : []),
    ...(subfield ? [{ key: `name:${subfield} (${field ?? ''})|openalex/subfield`, name: subfield }] : []),
    ...(topic && number ? [{ key: `openalex:T${number}`, name: topic }] : []),
  ];
};

const map = (row: Row, source: string): Mapped => {
  const reader = rowReader(row);
  const levels = levelsOf(reader);
  const statements = levels.map(({ key, name }, index): StatementInput => {
    const above = levels.slice(0, index).slice(-1);
    const fields = { ...single('name', name), ...several('parent', above) };
    return statementOf(row, source, { noun: 'Topic', keys: [key], fields });
  });
  const record = statements.at(-1);
  if (record === undefined) return withoutSubject('topic_id', row);
  return { record, also: statements.slice(0, -1), problems: reader.problems };
};

/** OpenAlex's table of topics. A row is about the lowest level that it names, and describes those above it in passing. */
export const openalexTopics: TableFormat = {
  form: 'table',
  headers: {
    subfield_name: 'subfield',
    field_name: 'field',
    domain_name: 'domain',
    id: 'topic_id',
    display_name: 'topic_name',
  },
  required: ['topic_id', 'topic_name', 'domain', 'field', 'subfield'],
  read: ['topic_id', 'topic_name', 'domain', 'field', 'subfield'],
  unread: ['domain_id', 'field_id', 'keywords', 'subfield_id', 'summary', 'wikipedia_url'],
  map,
};
