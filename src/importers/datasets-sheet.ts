import type { Mapped, TableFormat } from './format.ts';
import { statementOf, withoutSubject } from './format.ts';
import type { Row } from './row.ts';
import { rowReader, several, single } from './row-reader.ts';

const map = (row: Row, source: string): Mapped => {
  const reader = rowReader(row);
  const name = reader.text('Dataset');
  if (name === null) return withoutSubject('Dataset', row);
  const fields = { ...single('name', name), ...several('aliases', reader.ownList('Aliases')) };
  const statement = statementOf(row, source, { noun: 'Dataset', keys: [`epoch:${name}`], fields });
  return { record: statement, problems: reader.problems };
};

/** Our own sheet of data sets, by the names that Epoch's sheets call them. */
export const datasetsSheet: TableFormat = {
  form: 'table',
  headers: {},
  required: ['Dataset'],
  read: ['Dataset', 'Aliases'],
  unread: [],
  map,
};
