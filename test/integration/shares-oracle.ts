import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

// A second reading of the seed files, for checking cells of reports: plain tables, nothing of src.

type Row = Readonly<Record<string, string>>;

export const table = (file: string): readonly Row[] =>
  parse(readFileSync(new URL(`../../seeds/${file}`, import.meta.url)), { columns: true, bom: true });

const named = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Names in one cell: parted by commas, those with a comma of their own in quotes. */
export const names = (cell: string): readonly string[] =>
  cell.trim() === '' ? [] : (parse(cell.replaceAll('\n', ' '), { relax_quotes: true, trim: true })[0] ?? []);

export interface OracleModel {
  readonly name: string;
  /** ISO day; a first of January is a year alone, and counts on 1 July. */
  readonly day: string;
  readonly compute: number | null;
  /** Canonical names, in lower case. */
  readonly organizations: readonly string[];
  readonly criteria: readonly string[];
  /** As the sheets word them; empty where they say nothing. */
  readonly accessibility: string;
  readonly bases: readonly string[];
}

const sheets = ['models-notable.csv', 'models-large-scale.csv', 'models-frontier.csv'];

export const canonical = (): ((name: string) => string) => {
  const same = new Map(
    table('institution-aliases.csv')
      .filter(({ Relation }) => Relation === 'same')
      .map(({ Institution = '', Of = '' }) => [named(Institution), named(Of)]),
  );
  return (name) => same.get(named(name)) ?? named(name);
};

/** Every model of the three sheets once: by name and year, the first sheet that fills a cell counts. */
export const oracleModels = (): readonly OracleModel[] => {
  const nameOf = canonical();
  const rows = new Map<string, Row>();
  for (const row of sheets.flatMap(table)) {
    const key = `${named(row.Model ?? '')}|${(row['Publication date'] ?? '').slice(0, 4)}`;
    const filled = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell.trim() !== ''));
    rows.set(key, { ...filled, ...rows.get(key) });
  }
  return [...rows.values()].map((row) => ({
    name: row.Model ?? '',
    day: (row['Publication date'] ?? '').replace(/-01-01$/, '-07-01'),
    compute: row['Training compute (FLOP)'] ? Number(row['Training compute (FLOP)']) : null,
    organizations: [...new Set(names(row.Organization ?? '').map(nameOf))],
    criteria: names(row['Notability criteria'] ?? ''),
    accessibility: row['Model accessibility'] ?? '',
    bases: names(row['Base model'] ?? ''),
  }));
};

/** The largest peak for training among the accelerators released by a day, in FLOP/s. */
export const oraclePeak = (day: string): number =>
  table('hardware.csv').reduce((largest, row) => {
    const released = row['Release date'] ?? '';
    const peak =
      row['Tensor-FP16/BF16 performance (FLOP/s)'] ||
      row['FP16 (half precision) performance (FLOP/s)'] ||
      row['FP32 (single precision) performance (FLOP/s)'];
    return released !== '' && released <= day ? Math.max(largest, Number(peak || 0)) : largest;
  }, 0);

const categories: Readonly<Record<string, string>> = {
  academia: 'ACADEMIA',
  industry: 'INDUSTRY',
  government: 'GOVERNMENT',
  'research collective': 'NONPROFIT',
};

/** ACADEMIA (public research institutes among them), INDUSTRY, another, or UNKNOWN, by an organisation's name. */
export const oracleSectors = (): ((organization: string) => string) => {
  const nameOf = canonical();
  const overrides = new Map(table('sector-overrides.csv').map((row) => [nameOf(row.Organization ?? ''), row]));
  const organizations = new Map(table('organizations.csv').map((row) => [nameOf(row.Organization ?? ''), row]));
  const registry = new Map(table('registry.csv').map((row) => [row.ROR ?? '', row.Types ?? '']));
  return (organization) => {
    const stated = overrides.get(organization);
    const row = organizations.get(organization);
    const types = registry.get(row?.ROR ?? '') ?? '';
    const listed = names(row?.['Organization categorization'] ?? '').map((name) => categories[named(name)] ?? '');
    const byEpoch = ['INDUSTRY', 'GOVERNMENT', 'ACADEMIA', 'NONPROFIT'].find((sector) => listed.includes(sector));
    const byRegistry = { education: 'ACADEMIA', company: 'INDUSTRY', government: 'GOVERNMENT', nonprofit: 'NONPROFIT' }[
      types.split('; ')[0] ?? ''
    ];
    const sector = stated?.Sector || byEpoch || byRegistry || 'UNKNOWN';
    const research = { yes: true, no: false }[stated?.['Public research'] ?? ''];
    const isResearch = research ?? (sector === 'GOVERNMENT' || types.includes('facility'));
    return isResearch && sector !== 'INDUSTRY' && sector !== 'UNKNOWN' ? 'ACADEMIA' : sector;
  };
};

export const oracleCountries = (): ((organization: string) => readonly string[]) => {
  const nameOf = canonical();
  const organizations = new Map(table('organizations.csv').map((row) => [nameOf(row.Organization ?? ''), row]));
  return (organization) => names(organizations.get(organization)?.Country ?? '');
};
