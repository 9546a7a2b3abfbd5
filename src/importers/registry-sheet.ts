import type { Reference } from '../log/record.ts';
import { countryName } from './country-code.ts';
import type { Mapped, TableFormat } from './format.ts';
import { statementOf, withoutSubject } from './format.ts';
import { typesAndSector } from './registry-sector.ts';
import type { Row } from './row.ts';
import { rowReader, several } from './row-reader.ts';

/** `Name [ror:…]` */
const parent = (text: string): readonly Reference[] => {
  const [, name, key] = /^(.+) \[(ror:[0-9a-z]+)\]$/u.exec(text) ?? [];
  return name !== undefined && key !== undefined ? [{ key, name }] : [];
};

const map = (row: Row, source: string): Mapped => {
  const reader = rowReader(row);
  const ror = reader.text('ROR');
  if (ror === null) return withoutSubject('ROR', row);
  const codes = reader.ownList('Countries');
  const parents = reader.ownList('Parents');
  for (const text of parents) {
    if (parent(text).length === 0) reader.doubt('UNREADABLE', 'Parents', 'expected a name and [ror:…]', text);
  }
  const fields = {
    ...typesAndSector(reader.ownList('Types')),
    ...several(
      'country',
      codes.map((code) => ({ key: `iso3166:${code}`, name: countryName(code) })),
    ),
    ...several('parents', parents.flatMap(parent)),
  };
  return { record: statementOf(row, source, { noun: 'Institution', keys: [ror], fields }), problems: reader.problems };
};

/**
 * Our own extract of the Research Organization Registry: lists are joined with a semicolon and a space. The name is for
 * the reader's eye: the sheet of organisations has it as an alias, and `Google (United States)` contradicts nobody.
 */
export const registrySheet: TableFormat = {
  form: 'table',
  headers: {},
  required: ['ROR', 'Types'],
  read: ['ROR', 'Types', 'Countries', 'Parents'],
  unread: ['Name'],
  map,
};
