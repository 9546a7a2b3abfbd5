import { setImmediate } from 'node:timers/promises';
import { type TeamClass, teamClasses } from '../../shared/sector.ts';
import { type Keyword, keywordLists } from './keyword.ts';
import type { MatchTerms } from './term-matcher.ts';

/** A paper as keywords are counted in it. */
export interface TitleRow {
  readonly title: string | null;
  /** null where the date is not known. */
  readonly year: number | null;
  readonly teamClass: TeamClass;
  /** How precisely it is dated: 4, 7 or 10 letters. */
  readonly precision: number;
}

/** Papers of one class and year: how many, and how many with each keyword and with any of each list. */
export interface ClassCount {
  papers: number;
  yearOnly: number;
  monthOnly: number;
  readonly byTerm: Uint32Array;
  readonly byList: Uint32Array;
}

/** Counts of papers by year and class. Their size depends on years and keywords, not on papers. */
export interface KeywordCounts {
  readonly years: ReadonlyMap<number, ReadonlyMap<TeamClass, ClassCount>>;
  readonly withoutDate: number;
}

/** So many titles are matched before others get their turn: some 10 ms. */
const slice = 1_000;

/**
 * Counts titles as they stream by, in slices, so that the process goes on answering meanwhile; no title is kept.
 * A paper with several terms of a list counts once for the list.
 */
export const countKeywords = async (
  rows: AsyncIterable<TitleRow>,
  keywords: readonly Keyword[],
  match: MatchTerms,
): Promise<KeywordCounts> => {
  const years = new Map<number, Map<TeamClass, ClassCount>>();
  const listOf = keywords.map(({ list }) => keywordLists.indexOf(list));
  const countOf = (year: number, teamClass: TeamClass): ClassCount => {
    const classes = years.get(year) ?? new Map<TeamClass, ClassCount>();
    years.set(year, classes);
    const count = classes.get(teamClass) ?? noPapers(keywords.length);
    classes.set(teamClass, count);
    return count;
  };
  let [withoutDate, read] = [0, 0];
  for await (const { title, year, teamClass, precision } of rows) {
    read += 1;
    if (read % slice === 0) await setImmediate();
    if (year === null) {
      withoutDate += 1;
      continue;
    }
    const count = countOf(year, teamClass);
    count.papers += 1;
    if (precision === 4) count.yearOnly += 1;
    if (precision === 7) count.monthOnly += 1;
    const places = match(title ?? '');
    for (const place of places) increase(count.byTerm, place);
    for (const list of new Set(places.map((place) => listOf[place] ?? 0))) increase(count.byList, list);
  }
  return { years, withoutDate };
};

const increase = (counts: Uint32Array, place: number): void => {
  counts[place] = (counts[place] ?? 0) + 1;
};

const noPapers = (terms: number): ClassCount => ({
  papers: 0,
  yearOnly: 0,
  monthOnly: 0,
  byTerm: new Uint32Array(terms),
  byList: new Uint32Array(keywordLists.length),
});

const add = (total: ClassCount, { papers, yearOnly, monthOnly, byTerm, byList }: ClassCount): void => {
  total.papers += papers;
  total.yearOnly += yearOnly;
  total.monthOnly += monthOnly;
  for (const [place, count] of byTerm.entries()) total.byTerm[place] = (total.byTerm[place] ?? 0) + count;
  for (const [place, count] of byList.entries()) total.byList[place] = (total.byList[place] ?? 0) + count;
};

/** The counts of each class over years, both ends included; each class is there even where nothing is. */
export const sumYears = (
  { years }: KeywordCounts,
  terms: number,
  from: number,
  to: number,
): ReadonlyMap<TeamClass, ClassCount> => {
  const sums = new Map(teamClasses.map((teamClass) => [teamClass, noPapers(terms)]));
  for (const [year, classes] of years) {
    if (year < from || year > to) continue;
    for (const [teamClass, count] of classes) {
      const total = sums.get(teamClass);
      if (total) add(total, count);
    }
  }
  return sums;
};
