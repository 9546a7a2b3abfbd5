import { type Sector, sectors } from '../shared/sector.ts';
import type { Mapped, TableFormat } from './format.ts';
import { statementOf, withoutSubject } from './format.ts';
import type { Row } from './row.ts';
import { type Labels, rowReader, single } from './row-reader.ts';

const sectorLabels: Labels<Sector> = Object.fromEntries(sectors.map((sector) => [sector.toLowerCase(), sector]));
const answers: Labels<'yes' | 'no'> = { yes: 'yes', no: 'no' };

const map = (row: Row, source: string): Mapped => {
  const reader = rowReader(row);
  const name = reader.text('Organization');
  if (name === null) return withoutSubject('Organization', row);
  const reason = reader.text('Reason') ?? 'no reason given';
  const research = reader.choice('Public research', answers);
  const fields = {
    ...single('sector', reader.choice('Sector', sectorLabels), { methodDetail: reason }),
    ...single('publicResearch', research === null ? null : research === 'yes', { methodDetail: reason }),
  };
  return {
    record: statementOf(row, source, { noun: 'Institution', keys: [`epoch:${name}`], fields }),
    problems: reader.problems,
  };
};

/** The published table of sectors that are not as the sheets say, and of public research institutes. */
export const sectorOverrides: TableFormat = {
  form: 'table',
  headers: {},
  required: ['Organization', 'Sector', 'Public research', 'Reason'],
  read: ['Organization', 'Sector', 'Public research', 'Reason'],
  unread: [],
  map,
};
