import { normalKey } from '../log/key.ts';
import type { Sector } from '../shared/sector.ts';
import { countriesIn } from './country-list.ts';
import type { Mapped, TableFormat } from './format.ts';
import { statementOf, withoutSubject } from './format.ts';
import type { Row } from './row.ts';
import { type Fields, type Labels, type RowReader, rowReader, several, single } from './row-reader.ts';

const categoryLabels: Labels<Sector> = {
  academia: 'ACADEMIA',
  industry: 'INDUSTRY',
  government: 'GOVERNMENT',
  'research collective': 'NONPROFIT',
};

/**
 * Of several categories one is taken: a company of the state is a company (INDUSTRY first), a university's institute
 * of the state is the state's. The raw cell is kept as the method's detail.
 */
const precedence: readonly Sector[] = ['INDUSTRY', 'GOVERNMENT', 'ACADEMIA', 'NONPROFIT'];

const sector = (reader: RowReader): Fields => {
  const stated = reader.choices('Organization categorization', categoryLabels);
  const chosen = precedence.find((each) => stated.includes(each)) ?? null;
  return single('sector', chosen, { methodDetail: reader.list('Organization categorization').join(', ') });
};

const map = (row: Row, source: string): Mapped => {
  const reader = rowReader(row);
  const name = reader.text('Organization');
  if (name === null) return withoutSubject('Organization', row);
  const stated = reader.text('ROR');
  const ror = stated === null ? null : normalKey(stated);
  if (stated !== null && ror === null)
    reader.doubt('BAD_IDENTIFIER', 'ROR', 'no ROR id, or its check digits are wrong');
  const keys = [...(ror === null ? [] : [ror]), `epoch:${name}`];
  const fields = {
    ...single('name', name),
    ...several('aliases', reader.ownList('Aliases')),
    ...sector(reader),
    ...countriesIn(reader, 'Country'),
  };
  return { record: statementOf(row, source, { noun: 'Institution', keys, fields }), problems: reader.problems };
};

/** Epoch's sheet of organisations; `ROR` and `Aliases` are columns of ours. */
export const epochOrganizations: TableFormat = {
  form: 'table',
  headers: {
    Name: 'Organization',
    Organisation: 'Organization',
    'Organization(s)': 'Organization',
    Countries: 'Country',
    'Country (of organization)': 'Country',
    Category: 'Organization categorization',
    Categorization: 'Organization categorization',
    Sector: 'Organization categorization',
  },
  required: ['Organization', 'Country', 'Organization categorization'],
  read: ['Organization', 'Country', 'Organization categorization', 'ROR', 'Aliases'],
  unread: ['Info', 'All ML Systems', 'Last modified', 'Models', 'Notes', 'Parent organization', 'Website'],
  map,
};
