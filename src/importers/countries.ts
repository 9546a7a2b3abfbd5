import type { Mapped, TableFormat } from './format.ts';
import { statementOf, withoutSubject } from './format.ts';
import type { Row } from './row.ts';
import { rowReader, several, single } from './row-reader.ts';

const map = (row: Row, source: string): Mapped => {
  const reader = rowReader(row);
  const code = reader.text('Code');
  const name = reader.text('Name');
  if (code === null || name === null) return withoutSubject(code === null ? 'Code' : 'Name', row);
  const fields = {
    ...single('name', name),
    ...single('code', code),
    ...single('region', reader.text('Region')),
    ...several('aliases', reader.ownList('Aliases')),
  };
  return {
    record: statementOf(row, source, { noun: 'Country', keys: [`iso3166:${code}`], fields }),
    problems: reader.problems,
  };
};

/** Countries of ISO 3166-1, our own sheet. */
export const countriesSheet: TableFormat = {
  form: 'table',
  headers: {},
  required: ['Code', 'Name'],
  read: ['Code', 'Name', 'Aliases', 'Region'],
  unread: [],
  map,
};
