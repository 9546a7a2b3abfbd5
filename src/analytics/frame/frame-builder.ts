import type { ParentLink } from '../../entities/institution/roll-up.ts';
import type { Source } from '../../entities/source/source.ts';
import { partialDate } from '../../shared/partial-date.ts';
import type { Sector } from '../../shared/sector.ts';
import { countedDay, dayOfIso } from './day.ts';
import {
  type AmountName,
  amountNames,
  type Frame,
  type FrameCountry,
  type FrameHardware,
  type FrameInstitution,
  type FrameUse,
  type ModelColumns,
} from './frame.ts';
import type { HardwareUse, ModelRow } from './model-row.ts';

export interface ParentRow {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface InstitutionRow {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly publicResearch: boolean;
  readonly countries: readonly FrameCountry[];
  readonly parents: readonly ParentRow[];
  readonly sources: readonly string[];
}

export interface HardwareRow {
  readonly id: string;
  readonly name: string;
  readonly released: string | null;
  readonly tensorFp16: number | null;
  readonly fp16: number | null;
  readonly fp32: number | null;
  readonly price: number | null;
}

export interface FrameRows {
  readonly models: readonly ModelRow[];
  readonly institutions: readonly InstitutionRow[];
  readonly hardware: readonly HardwareRow[];
  readonly sources: readonly Source[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);
const dateOf = (text: string | null) => (text === null ? null : partialDate(text));

const column = (rows: readonly ModelRow[], value: (row: ModelRow) => number | null | undefined): Float64Array =>
  Float64Array.from(rows, (row) => value(row) ?? Number.NaN);

/** Training compute is a known amount only above 0: it is compared by its logarithm. */
const amount = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

const known = (ids: readonly string[], indexes: ReadonlyMap<string, number>): readonly number[] =>
  ids.flatMap((id) => indexes.get(id) ?? []);

const amountsOf = (rows: readonly ModelRow[]): Readonly<Record<AmountName, Float64Array>> =>
  Object.fromEntries(amountNames.map((name) => [name, column(rows, ({ amounts }) => amounts[name])])) as Record<
    AmountName,
    Float64Array
  >;

const usesOf = (uses: readonly HardwareUse[], places: ReadonlyMap<string, number>): readonly FrameUse[] =>
  uses.flatMap(({ id, quantity }) => {
    const hardware = places.get(id);
    return hardware === undefined ? [] : [{ hardware, quantity: quantity ?? Number.NaN }];
  });

/** Places of what models lead to, by id. */
interface Places {
  readonly institutions: ReadonlyMap<string, number>;
  readonly hardware: ReadonlyMap<string, number>;
}

const placesOf = (ordered: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(ordered.map(({ id }, index) => [id, index]));

const textColumns = (rows: readonly ModelRow[]) => ({
  ids: rows.map(({ id }) => id),
  names: rows.map(({ name }) => name),
  versions: rows.map(({ version }) => version),
  keys: rows.map(({ keys }) => keys),
  confidence: rows.map(({ confidence }) => confidence),
  frontier: rows.map(({ frontier }) => frontier),
  access: rows.map(({ access }) => access),
  codeAccess: rows.map(({ codeAccess }) => codeAccess),
  domains: rows.map(({ domains }) => domains),
  tasks: rows.map(({ tasks }) => tasks),
  approaches: rows.map(({ approaches }) => approaches),
  notability: rows.map(({ notability }) => notability),
  authorShareClass: rows.map(({ authorShareClass }) => authorShareClass),
  sources: rows.map(({ sources }) => sources),
});

const modelColumns = (rows: readonly ModelRow[], places: Places): ModelColumns => {
  const models = placesOf(rows);
  const dates = rows.map(({ date }) => dateOf(date));
  const developers = rows.map((row) => known(row.developers, places.institutions));
  const developersFrom = new Uint32Array(rows.length + 1);
  for (const [index, own] of developers.entries()) {
    developersFrom[index + 1] = (developersFrom[index] ?? 0) + own.length;
  }
  return {
    count: rows.length,
    ...textColumns(rows),
    day: Float64Array.from(dates, (date) => (date ? countedDay(date) : Number.NaN)),
    firstDay: Float64Array.from(dates, (date) => (date ? dayOfIso(date.from) : Number.NaN)),
    precision: dates.map((date) => date?.precision ?? null),
    compute: column(rows, ({ compute }) => amount(compute)),
    computeLow: column(rows, ({ computeLow }) => amount(computeLow)),
    computeHigh: column(rows, ({ computeHigh }) => amount(computeHigh)),
    amounts: amountsOf(rows),
    developersFrom,
    developers: Uint32Array.from(developers.flat()),
    baseModels: rows.map(({ baseModels }) => baseModels.toSorted().map((id) => models.get(id) ?? -1)),
    hardware: rows.map(({ hardware }) => usesOf(hardware.toSorted(byId), places.hardware)),
  };
};

const hardwareOf = ({ id, name, released, tensorFp16, fp16, fp32, price }: HardwareRow): FrameHardware => {
  const date = dateOf(released);
  return {
    id,
    name,
    releaseDay: date ? dayOfIso(date.from) : Number.NaN,
    peak: amount(tensorFp16) ?? amount(fp16) ?? amount(fp32) ?? Number.NaN,
    price: amount(price) ?? Number.NaN,
  };
};

const parentLink = ({ id, from, to }: ParentRow, indexes: ReadonlyMap<string, number>): readonly ParentLink[] => {
  const parent = indexes.get(id);
  if (parent === undefined) return [];
  const [start, end] = [dateOf(from), dateOf(to)];
  return [
    {
      parent,
      from: start ? dayOfIso(start.from) : Number.NEGATIVE_INFINITY,
      to: end ? dayOfIso(end.to) : Number.POSITIVE_INFINITY,
      ended: end !== null,
    },
  ];
};

const institutionOf = (row: InstitutionRow, places: ReadonlyMap<string, number>): FrameInstitution => ({
  ...row,
  countries: row.countries.toSorted((a, b) => byText(a.code, b.code)),
  parents: row.parents.toSorted(byId).flatMap((parent) => parentLink(parent, places)),
});

/** The frame of these rows, whatever their order. References to institutions that are not among them are left out. */
export const buildFrame = (rows: FrameRows): Frame => {
  const [models, institutions, hardware] = [
    rows.models.toSorted(byId),
    rows.institutions.toSorted(byId),
    rows.hardware.toSorted(byId),
  ];
  const places = { institutions: placesOf(institutions), hardware: placesOf(hardware) };
  return {
    models: modelColumns(models, places),
    institutions: institutions.map((row) => institutionOf(row, places.institutions)),
    hardware: hardware.map(hardwareOf),
    institutionAt: places.institutions,
    modelAt: placesOf(models),
    sources: new Map(rows.sources.toSorted((a, b) => byText(a.key, b.key)).map((source) => [source.key, source])),
  };
};
