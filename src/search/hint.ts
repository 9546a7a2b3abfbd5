import type { NounName } from '../log/noun.ts';

/** What may tell an entity from others of its name: what its noun has not is null or empty. */
export interface Hint {
  readonly id: string;
  readonly noun: NounName;
  readonly year: number | null;
  readonly sector: string | null;
  readonly level: string | null;
  readonly category: string | null;
  readonly publisher: string | null;
  readonly region: string | null;
  /** The year in which hardware was released. */
  readonly released: string | null;
  /** Up to two: more than one is no place. */
  readonly countries: readonly string[];
  readonly parents: readonly string[];
  readonly developers: readonly string[];
  readonly authors: readonly string[];
  readonly venues: readonly string[];
  readonly owners: readonly string[];
  readonly makers: readonly string[];
  /** Where most of an author's papers are from. */
  readonly institutions: readonly string[];
  /** The years of an author's papers in their order. */
  readonly years: readonly number[];
  /** The first paper of an author. */
  readonly titles: readonly string[];
  /** Of a data set, how many models were trained on it. */
  readonly trained: number;
}

type Part = string | number | null | undefined | false;

const inWords = (value: string | null): Part => value?.toLowerCase().replaceAll('_', ' ');
const known = (sector: string | null): Part => (sector === 'UNKNOWN' ? null : inWords(sector));
const only = (names: readonly string[]): Part => names.length === 1 && names[0];

const span = (years: readonly number[]): Part => (years.length < 2 ? years[0] : `${years[0]}–${years.at(-1)}`);
const partOf = (parents: readonly string[]): Part => parents[0] && `part of ${parents[0]}`;
const models = (count: number): Part => (count === 1 ? 'of 1 model' : `of ${count} models`);

/** What a noun is told apart by, the most telling first. */
const partsOf: Readonly<Record<NounName, (hint: Hint) => readonly Part[]>> = {
  Model: ({ developers, year }) => [developers[0], year],
  Paper: ({ venues, authors, year }) => [authors[0], venues[0], year],
  Author: ({ institutions, titles, years }) => [institutions[0] ?? titles[0], span(years)],
  Institution: ({ countries, sector, parents }) => [only(countries), known(sector), partOf(parents)],
  Topic: ({ level, parents }) => [inWords(level), partOf(parents)],
  HardwareType: ({ makers, category, released }) => [makers[0], category, released],
  Cluster: ({ owners, countries }) => [owners[0], only(countries)],
  Dataset: ({ trained }) => [models(trained)],
  Venue: ({ category, publisher }) => [category, publisher],
  Country: ({ region }) => [region],
};

const nounInWords: Readonly<Record<NounName, string>> = {
  Model: 'model',
  Paper: 'paper',
  Author: 'author',
  Institution: 'institution',
  Topic: 'topic',
  HardwareType: 'hardware',
  Cluster: 'cluster',
  Dataset: 'data set',
  Venue: 'venue',
  Country: 'country',
};

/** What tells the entity from others of its name, beginning with what it is: `institution, Canada, academia`. */
export const hintText = (hint: Hint): string =>
  [nounInWords[hint.noun], ...partsOf[hint.noun](hint)]
    .filter((part) => part !== null && part !== undefined && part !== false && part !== '')
    .join(', ');
