import type { Filter } from '../../entities/list/filter-limits.ts';
import { canonicalJson } from '../../log/canonical.ts';
import type { Definition } from '../../reports/report.ts';
import { badInput } from '../../shared/errors.ts';
import { inRange } from '../../shared/in-range.ts';
import { nearest } from '../../shared/nearest.ts';
import { checkConfidenceLevel, levelWords } from '../confidence-level.ts';
import { checkYears, type Years, yearsWords } from '../years.ts';
import type { KeywordEdition, KeywordListName } from './keyword.ts';

/** Every argument of a report on keywords, checked, with its default where it was not given. */
export interface KeywordArguments extends Years {
  readonly edition: string;
  /** null for both. */
  readonly list: KeywordListName | null;
  /** Each window reaches back over so many years. */
  readonly rollingYears: number;
  /** How many papers the prior of the contrast weighs. */
  readonly priorPapers: number;
  readonly paperFilter: Filter | null;
  readonly confidenceLevel: number;
}

type Given<Value> = Value | null | undefined;
export type KeywordInput = { readonly [Name in keyof KeywordArguments]?: Given<KeywordArguments[Name]> };

const resolveEdition = (editions: readonly KeywordEdition[], given: Given<string>): string => {
  const names = editions.map(({ edition }) => edition);
  const edition = given ?? names.at(-1) ?? '';
  if (names.includes(edition)) return edition;
  const likely = nearest(edition, names);
  throw badInput('edition', edition, `${likely ? `${likely}, or another` : 'one'} of ${names.join(', ')}`);
};

/** @throws DomainError BAD_INPUT that names the argument, the value and what is allowed. */
export const resolveKeywordArguments = (
  editions: readonly KeywordEdition[],
  given: KeywordInput,
): KeywordArguments => ({
  ...checkYears(given),
  edition: resolveEdition(editions, given.edition),
  list: given.list ?? null,
  rollingYears: inRange('rollingYears', given.rollingYears ?? 2, {
    holds: (value) => Number.isInteger(value) && value >= 1 && value <= 20,
    allowed: 'a whole number from 1 to 20',
  }),
  priorPapers: inRange('priorPapers', given.priorPapers ?? 100, {
    holds: (value) => value > 0 && value <= 1e6,
    allowed: 'a number above 0 and at most 1000000',
  }),
  paperFilter: given.paperFilter ?? null,
  confidenceLevel: checkConfidenceLevel(given.confidenceLevel),
});

export const keywordDefinition = (given: KeywordArguments): Definition => {
  const lists = given.list ? `the keyword list ${given.list}` : 'the keyword lists COMPUTE_HEAVY and COMPUTE_LIGHT';
  const windows = given.rollingYears > 1 ? `windows of ${given.rollingYears} years` : 'single years';
  return {
    sentence: `${[
      `Share of papers${given.paperFilter ? ' that the filter lets through' : ''} whose titles contain a term of ${lists} (edition ${given.edition}, matched by lemma), by team class in ${windows} ending ${yearsWords(given)}`,
      'a team has the class of the set of its institutions’ sectors, public research institutes counting as academia',
      `industry-only against academia-only teams by log-odds with an informative Dirichlet prior (all papers of the window, weighing ${given.priorPapers}) and by Fisher’s exact test`,
      `intervals are at ${levelWords(given.confidenceLevel)}`,
    ].join('; ')}.`,
    arguments: canonicalJson(given),
  };
};
