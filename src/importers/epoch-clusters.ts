import type { Certainty, ClusterSector, OperationalStatus } from '../entities/cluster/cluster.ts';
import { canonicalJson } from '../log/canonical.ts';
import { shortHash } from '../log/id.ts';
import type { Claim, Reference } from '../log/record.ts';
import { countriesIn } from './country-list.ts';
import type { Mapped, TableFormat } from './format.ts';
import { statementOf, withoutSubject } from './format.ts';
import type { Row } from './row.ts';
import { type Fields, type Labels, type RowReader, rowReader, several, single } from './row-reader.ts';

const statusLabels: Labels<OperationalStatus> = {
  existing: 'EXISTING',
  planned: 'PLANNED',
  decommissioned: 'DECOMMISSIONED',
};
const certaintyLabels: Labels<Certainty> = { confirmed: 'CONFIRMED', likely: 'LIKELY', unlikely: 'UNLIKELY' };
const sectorLabels: Labels<ClusterSector> = {
  private: 'PRIVATE',
  public: 'PUBLIC',
  'public/private': 'PUBLIC_PRIVATE',
};
const yes: Labels<'yes'> = { true: 'yes', yes: 'yes' };

/** Field → column; the sheet does not say how its figures came about. */
const performances: Readonly<Record<string, string>> = {
  maxPerformance: 'Max OP/s',
  performance8Bit: '8-bit OP/s',
  performance16Bit: '16-bit OP/s',
  performance32Bit: '32-bit OP/s',
};

/** Another list gives anonymous clusters other keys. */
const read: readonly string[] = [
  'Name',
  'Status',
  'Certainty',
  'Sector',
  'First Operational Date',
  'Decommissioned Date (if applicable)',
  ...Object.values(performances),
  'H100 equivalents',
  'Total number of AI chips',
  'Power Capacity (MW)',
  'Reported Power Capacity (MW)',
  'Hardware Cost',
  'Reported Cost (Inflation adjusted)',
  'Location',
  'Possible Duplicate',
  'Include in Standard Analysis',
  'Owner',
  'Chip type (primary)',
  'Chip quantity (primary)',
  'Chip type (secondary)',
  'Chip quantity (secondary)',
  'Country',
];

/** The sheet fills `column` with what was reported, else with what it calculates from the chips. */
const amount = (reader: RowReader, column: string, reported: string): readonly [number | null, Claim] => {
  const value = reader.amount(column);
  const isReported = value !== null && reader.amount(reported) === value;
  return [
    value,
    { method: isReported ? 'REPORTED' : 'DERIVED', ...(!isReported && { methodDetail: 'from the chips' }) },
  ];
};

const figures = (reader: RowReader): Fields => {
  const [megawatts, powerMethod] = amount(reader, 'Power Capacity (MW)', 'Reported Power Capacity (MW)');
  const [cost, costMethod] = amount(reader, 'Hardware Cost', 'Reported Cost (Inflation adjusted)');
  const chips = reader.amount('Total number of AI chips');
  return {
    ...Object.assign(
      {},
      ...Object.entries(performances).map(([field, column]) =>
        single(field, reader.amount(column), { method: 'UNKNOWN' }),
      ),
    ),
    ...single('h100Equivalents', reader.amount('H100 equivalents')),
    // Sums of the sheet's end in …003.
    ...single('chips', chips === null ? null : Math.round(chips)),
    ...single('powerCapacity', megawatts === null ? null : Number((megawatts * 1e6).toPrecision(15)), powerMethod),
    ...single('hardwareCost', cost, costMethod),
  };
};

/** A quantity of a chip that is not named has no place; it counts among all chips. */
const hardware = (reader: RowReader): Fields => {
  const references = ['primary', 'secondary'].flatMap((place): readonly Reference[] => {
    const name = reader.text(`Chip type (${place})`);
    const quantity = reader.amount(`Chip quantity (${place})`);
    if (name === null) return [];
    return [{ key: `epoch:${name}`, name, ...(quantity !== null && { properties: { quantity } }) }];
  });
  return several('hardware', references);
};

const fieldsOf = (reader: RowReader, name: string): Fields => ({
  ...single('name', name),
  ...single('operationalStatus', reader.choice('Status', statusLabels)),
  ...single('certainty', reader.choice('Certainty', certaintyLabels)),
  ...single('sector', reader.choice('Sector', sectorLabels)),
  ...single('firstOperationalDate', reader.date('First Operational Date')),
  ...single('decommissionedDate', reader.date('Decommissioned Date (if applicable)')),
  ...figures(reader),
  ...single('location', reader.text('Location')),
  ...single('possibleDuplicate', reader.choice('Possible Duplicate', yes) && true),
  ...single('standardAnalysis', reader.choice('Include in Standard Analysis', yes) && true),
  ...several(
    'owners',
    reader.list('Owner').map((owner, position) => ({ key: `epoch:${owner}`, name: owner, properties: { position } })),
  ),
  ...hardware(reader),
  ...countriesIn(reader, 'Country'),
});

/** A name that stands for many: its rows are told apart by what they say, and numbered where they say the same. */
const isAnonymous = (name: string): boolean => /^anonymi[sz]ed\b/iu.test(name);

const keyOf = (reader: RowReader, name: string): string => {
  if (!isAnonymous(name)) return `epoch:${name}`;
  const cells = read.map((column) => reader.text(column));
  return `name:${name}|${reader.text('First Operational Date') ?? ''}|${shortHash(canonicalJson(cells))}`;
};

/** Names with a comma stand in quotation marks of their own. */
const nameIn = (reader: RowReader): string | null => reader.text('Name')?.replace(/^"(.+)"$/u, '$1') ?? null;

const map = (row: Row, source: string): Mapped => {
  const reader = rowReader(row);
  const name = nameIn(reader);
  if (name === null) return withoutSubject('Name', row);
  const fields = fieldsOf(reader, name);
  const statement = statementOf(row, source, { noun: 'Cluster', keys: [keyOf(reader, name)], fields });
  return { record: statement, problems: reader.problems };
};

/** Epoch's sheet of clusters: one row per machine, existing or planned. */
export const epochClusters: TableFormat = {
  form: 'table',
  repeats: 'NUMBERED',
  headers: {
    Cluster: 'Name',
    'Cluster name': 'Name',
    Owners: 'Owner',
    'First operational': 'First Operational Date',
    'Date operational': 'First Operational Date',
    'Decommissioned Date': 'Decommissioned Date (if applicable)',
    'H100-equivalents': 'H100 equivalents',
    'Total number of chips': 'Total number of AI chips',
    'Chip type': 'Chip type (primary)',
    'Chip quantity': 'Chip quantity (primary)',
    'Power (MW)': 'Power Capacity (MW)',
    'Hardware Cost (USD)': 'Hardware Cost',
  },
  required: ['Name', 'Status', 'Owner', 'Country'],
  read,
  unread: [
    '% of largest cluster when first operational',
    '16-bit OP/s (log)',
    'Builds Upon',
    'Calculated Cost',
    'Calculated Power Capacity (MW)',
    'Certainty Note',
    'Cost Quote',
    'Energy Efficiency',
    'Energy Efficiency (log)',
    'Exclude',
    'First Operational Date Note',
    'GPU Supplier (primary)',
    'GPU supplier (secondary)',
    'Hardware note',
    'Largest existing cluster when first operational',
    'Max OP/s (log)',
    'Note',
    'Noteworthy',
    'Possible Duplicate Of',
    'Quote',
    'Rank when first operational',
    'Reported Cost',
    'Single cluster?',
    'Source 1',
    'Source 2',
    'Source 3',
    'Source 4',
    'Source 5',
    'Superseded by',
    'Users',
  ],
  map,
};
