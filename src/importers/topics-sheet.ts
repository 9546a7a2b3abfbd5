import type { Mapped, TableFormat } from './format.ts';
import { statementOf, withoutSubject } from './format.ts';
import type { Row } from './row.ts';
import { rowReader, single } from './row-reader.ts';

const map = (row: Row, source: string): Mapped => {
  const reader = rowReader(row);
  const [name, scheme, level] = [reader.text('Topic'), reader.text('Scheme'), reader.text('Level')];
  if (name === null) return withoutSubject('Topic', row);
  if (scheme === null || level === null) return withoutSubject(scheme === null ? 'Scheme' : 'Level', row);
  const keys = [`name:${name}|${scheme}/${level}`];
  return {
    record: statementOf(row, source, { noun: 'Topic', keys, fields: single('name', name) }),
    problems: reader.problems,
  };
};

/** Our own sheet of topics that have no identifiers, such as Epoch's domains and tasks. */
export const topicsSheet: TableFormat = {
  form: 'table',
  headers: {},
  required: ['Topic', 'Scheme', 'Level'],
  read: ['Topic', 'Scheme', 'Level'],
  unread: [],
  map,
};
