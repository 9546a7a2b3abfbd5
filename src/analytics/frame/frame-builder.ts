import type { NotabilityCriterion } from '../../entities/model/model.ts';
import type { Source } from '../../entities/source/source.ts';
import { partialDate } from '../../shared/partial-date.ts';
import type { Sector, TeamClass } from '../../shared/sector.ts';
import { countedDay, dayOfIso } from './day.ts';
import type { Frame, FrameCountry, FrameInstitution, ModelColumns, ParentLink } from './frame.ts';

export interface ModelRow {
  readonly id: string;
  /** As precise as it is known: `2021`, `2021-06`, `2021-06-30`. */
  readonly date: string | null;
  readonly compute: number | null;
  readonly computeLow: number | null;
  readonly computeHigh: number | null;
  readonly notability: readonly NotabilityCriterion[];
  readonly authorShareClass: TeamClass | null;
  /** Ids, in the order of the source. */
  readonly developers: readonly string[];
  readonly sources: readonly string[];
}

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

export interface FrameRows {
  readonly models: readonly ModelRow[];
  readonly institutions: readonly InstitutionRow[];
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

const modelColumns = (unordered: readonly ModelRow[], indexes: ReadonlyMap<string, number>): ModelColumns => {
  const rows = unordered.toSorted(byId);
  const dates = rows.map(({ date }) => dateOf(date));
  const developers = rows.map((row) => known(row.developers, indexes));
  const developersFrom = new Uint32Array(rows.length + 1);
  for (const [index, own] of developers.entries()) {
    developersFrom[index + 1] = (developersFrom[index] ?? 0) + own.length;
  }
  return {
    count: rows.length,
    ids: rows.map(({ id }) => id),
    day: Float64Array.from(dates, (date) => (date ? countedDay(date) : Number.NaN)),
    firstDay: Float64Array.from(dates, (date) => (date ? dayOfIso(date.from) : Number.NaN)),
    precision: dates.map((date) => date?.precision ?? null),
    compute: column(rows, ({ compute }) => amount(compute)),
    computeLow: column(rows, ({ computeLow }) => amount(computeLow)),
    computeHigh: column(rows, ({ computeHigh }) => amount(computeHigh)),
    notability: rows.map(({ notability }) => notability),
    authorShareClass: rows.map(({ authorShareClass }) => authorShareClass),
    developersFrom,
    developers: Uint32Array.from(developers.flat()),
    sources: rows.map(({ sources }) => sources),
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

/** The frame of these rows, whatever their order. References to institutions that are not among them are left out. */
export const buildFrame = ({ models, institutions, sources }: FrameRows): Frame => {
  const ordered = institutions.toSorted(byId);
  const indexes = new Map(ordered.map(({ id }, index) => [id, index]));
  const columns = modelColumns(models, indexes);
  return {
    models: columns,
    institutions: ordered.map(
      (row): FrameInstitution => ({
        ...row,
        countries: row.countries.toSorted((a, b) => byText(a.code, b.code)),
        parents: row.parents.toSorted(byId).flatMap((parent) => parentLink(parent, indexes)),
      }),
    ),
    institutionAt: indexes,
    modelAt: new Map(columns.ids.map((id, index) => [id, index])),
    sources: new Map(sources.toSorted((a, b) => byText(a.key, b.key)).map((source) => [source.key, source])),
  };
};
