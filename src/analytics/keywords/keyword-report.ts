import type { Source } from '../../entities/source/source.ts';
import { type Coverage, type Report, reportOf } from '../../reports/report.ts';
import type { TeamClass } from '../../shared/sector.ts';
import { type Reading, type Warning, warnWhen } from '../../shared/warning.ts';
import { type Proportion, proportionOf } from '../proportion.ts';
import { yearsOf } from '../years.ts';
import { type Contrast, contrastOf } from './contrast.ts';
import { type Keyword, type KeywordEdition, type KeywordListName, keywordLists } from './keyword.ts';
import { type KeywordArguments, keywordDefinition } from './keyword-arguments.ts';
import { type ClassCount, type KeywordCounts, sumYears } from './keyword-counts.ts';

export interface KeywordClass {
  readonly teamClass: TeamClass;
  readonly prevalence: Proportion;
}

export interface KeywordWindow {
  readonly label: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly classes: readonly KeywordClass[];
  readonly contrast: Contrast;
}

/** A list, or a term of it. */
export interface KeywordTrend {
  readonly list: KeywordListName;
  /** null for the whole list. */
  readonly term: string | null;
  readonly forms: readonly string[];
  readonly except: readonly string[];
  readonly note: string | null;
  readonly windows: readonly KeywordWindow[];
}

export interface KeywordReport extends Report {
  readonly edition: string;
  readonly lists: readonly KeywordTrend[];
  readonly terms: readonly KeywordTrend[];
}

/** What a report on keywords is made of beside its arguments. */
export interface KeywordReportInput {
  readonly edition: KeywordEdition;
  readonly counts: KeywordCounts;
  readonly reading: Reading;
  /** Those that describe the papers. */
  readonly sources: readonly Source[];
}

/** The classes that are compared; papers of the others count in the prior alone. */
const compared = ['INDUSTRY', 'ACADEMIA', 'COLLABORATION'] as const;

interface Window {
  readonly from: number;
  readonly to: number;
  readonly classes: ReadonlyMap<TeamClass, ClassCount>;
}

const windowOf = (
  { from, to, classes }: Window,
  given: KeywordArguments,
  found: (count: ClassCount) => number,
): KeywordWindow => {
  const of = (teamClass: TeamClass) => {
    const count = classes.get(teamClass);
    return { papers: count?.papers ?? 0, withTerm: count ? found(count) : 0 };
  };
  const all = [...classes.keys()].map(of).reduce((total, one) => ({
    papers: total.papers + one.papers,
    withTerm: total.withTerm + one.withTerm,
  }));
  return {
    label: from === to ? String(to) : `${from}–${to}`,
    firstYear: from,
    lastYear: to,
    classes: compared.map((teamClass) => {
      const { papers, withTerm } = of(teamClass);
      return { teamClass, prevalence: proportionOf(withTerm, papers, given.confidenceLevel) };
    }),
    contrast: contrastOf(of('INDUSTRY'), of('ACADEMIA'), all, given),
  };
};

const trendsOf = (keywords: readonly Keyword[], windows: readonly Window[], given: KeywordArguments) => {
  const asked = (list: KeywordListName): boolean => given.list === null || given.list === list;
  const lists = keywordLists.filter(asked).map(
    (list): KeywordTrend => ({
      list,
      term: null,
      forms: [],
      except: [],
      note: null,
      windows: windows.map((one) => windowOf(one, given, ({ byList }) => byList[keywordLists.indexOf(list)] ?? 0)),
    }),
  );
  const terms = keywords.flatMap((keyword, place): readonly KeywordTrend[] =>
    asked(keyword.list)
      ? [{ ...keyword, windows: windows.map((one) => windowOf(one, given, ({ byTerm }) => byTerm[place] ?? 0)) }]
      : [],
  );
  return { lists, terms };
};

const coverageOf = ({ withoutDate }: KeywordCounts, classes: ReadonlyMap<TeamClass, ClassCount>): Coverage => {
  const sum = (amount: (count: ClassCount) => number): number =>
    [...classes.values()].reduce((total, count) => total + amount(count), 0);
  const counted = sum(({ papers }) => papers);
  return {
    considered: counted + withoutDate,
    counted,
    withoutValue: 0,
    withoutKey: classes.get('UNKNOWN')?.papers ?? 0,
    withoutDate,
    yearOnly: sum(({ yearOnly }) => yearOnly),
    monthOnly: sum(({ monthOnly }) => monthOnly),
  };
};

const warningsOf = (coverage: Coverage): readonly Warning[] => [
  ...warnWhen(coverage.counted === 0, 'NOTHING_COUNTED', 'No paper fits the question.'),
  {
    code: 'TITLES_ONLY',
    text: 'Terms are looked for in titles alone: of titles without any, a quarter was found to be about a topic of a list. Prevalence is a lower bound; classes are comparable as far as they word titles alike.',
  },
  ...warnWhen(
    coverage.withoutKey > 0,
    'CLASS_UNKNOWN',
    `${coverage.withoutKey} of ${coverage.counted} papers are by teams of unknown class: they count in the prior alone.`,
  ),
  ...warnWhen(coverage.withoutDate > 0, 'WITHOUT_DATE', `${coverage.withoutDate} papers without a date: in no window.`),
];

/**
 * How common keywords are in the titles of papers by industry, by academia and by both, over the years.
 * The first window is the one that ends with the first year asked for; it reaches back over earlier papers too.
 */
export const keywordReport = (input: KeywordReportInput, given: KeywordArguments): KeywordReport => {
  const { counts, edition } = input;
  const { keywords } = edition;
  const years = yearsOf(given, counts.years.keys());
  const windows = years.map((to): Window => {
    const from = to - given.rollingYears + 1;
    return { from, to, classes: sumYears(counts, keywords.length, from, to) };
  });
  const [first, last] = [windows[0]?.from ?? 0, windows.at(-1)?.to ?? -1];
  const coverage = coverageOf(counts, sumYears(counts, keywords.length, first, last));
  const envelope = reportOf(input.reading, {
    definition: keywordDefinition(given),
    coverage,
    sources: input.sources,
    warnings: warningsOf(coverage),
  });
  return { ...envelope, edition: edition.edition, ...trendsOf(keywords, windows, given) };
};
