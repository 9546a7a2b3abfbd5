import { compareKeys, schemeOf } from '../../log/key.ts';
import type { Noun } from '../../log/noun.ts';
import { groupBy } from '../../shared/group-by.ts';
import { familyName } from '../authors/person-name.ts';
import type { Decision, Matched } from '../decision.ts';
import { componentsOf, type Edge } from '../union.ts';
import { type ComparedTitle, comparedTitle } from './title.ts';

/** What one source, or a reference, says of a paper. */
export interface PaperFacts {
  /** The key that stands for the paper without any decision of the matcher. */
  readonly root: string;
  readonly keys: readonly string[];
  readonly title: string;
  readonly year: number | null;
  /** Names in order; empty where nobody says. */
  readonly authors: readonly string[];
}

interface Titled {
  readonly facts: PaperFacts;
  readonly title: ComparedTitle;
}
interface Compared extends Titled {
  readonly families: readonly string[];
}

type Rule = 'TITLE_YEAR_AUTHOR' | 'TITLE_AUTHORS' | 'TITLE_YEAR_IDENTIFIER' | 'LONG_TITLE' | 'MAIN_TITLE_YEAR_AUTHORS';

/** How many of the first authors are the same, in order. */
const sharedAuthors = (a: Compared, b: Compared): number =>
  a.families.filter((family, place) => family !== '' && family === b.families[place]).length;

const arxivOf = ({ facts }: Compared): string | undefined => facts.keys.find((key) => schemeOf(key) === 'arxiv');
const isIdentified = ({ facts }: Compared): boolean =>
  facts.keys.some((key) => ['doi', 'arxiv'].includes(schemeOf(key)));

const near = (a: Compared, b: Compared): boolean =>
  a.facts.year !== null && b.facts.year !== null && Math.abs(a.facts.year - b.facts.year) <= 1;

/** A title without authors must be long, and of a publication with a number: announcements repeat their titles. */
const wordsWithoutAuthors = 5;
/** So long a title is enough where one side has no date to contradict. */
const wordsAlone = 10;

const ruleWithoutAuthors = (a: Compared, b: Compared): Rule | null => {
  const { words } = a.title;
  if (words >= wordsWithoutAuthors && near(a, b) && (isIdentified(a) || isIdentified(b)))
    return 'TITLE_YEAR_IDENTIFIER';
  const undated = a.facts.year === null || b.facts.year === null;
  return words >= wordsAlone && undated ? 'LONG_TITLE' : null;
};

const ruleOf = (a: Compared, b: Compared): Rule | null => {
  const [one, other] = [arxivOf(a), arxivOf(b)];
  if (one !== undefined && other !== undefined && one !== other) return null;
  const shared = sharedAuthors(a, b);
  const shortest = Math.min(a.families.length, b.families.length);
  if (a.title.whole !== b.title.whole) {
    const short = a.title.words < b.title.words ? a : b;
    const isMain =
      short.title.whole === short.title.main && a.title.main === b.title.main && short.title.mainWords >= 3;
    return isMain && near(a, b) && shared === shortest && shared >= 2 ? 'MAIN_TITLE_YEAR_AUTHORS' : null;
  }
  if (shortest === 0) return ruleWithoutAuthors(a, b);
  if (near(a, b) && a.families[0] === b.families[0]) return 'TITLE_YEAR_AUTHOR';
  return shared >= 2 && shared === shortest && a.families.length === b.families.length ? 'TITLE_AUTHORS' : null;
};

const evidenceOf = (a: Compared, b: Compared): string =>
  `${a.facts.title} (${[a, b].map(({ facts }) => `${facts.year ?? 'no year'}, ${facts.authors[0] ?? 'no authors'}`).join('; ')})`;

/**
 * Papers that are one: of equal titles, within a year, with the same first author; of equal titles with all the same
 * authors, whatever the year (a reprint); of a title with and without its subtitle, with all the same authors. Each paper that is
 * another is told by the best key of all. Pure, and the order of the facts makes no difference.
 */
export const matchPapers = (noun: Noun, facts: readonly PaperFacts[]): Matched => {
  const compared = facts.flatMap((one): Titled[] => {
    const title = comparedTitle(one.title);
    return title ? [{ facts: one, title }] : [];
  });
  const edges = [...groupBy(compared, ({ title }) => title.main).values()].flatMap((group) => edgesIn(group));
  const decisions = componentsOf(edges).flatMap(({ members, edges: own }): readonly Decision[] => {
    const [best = '', ...others] = [...members].sort((x, y) => compareKeys(noun, x, y));
    return others.map((key) => {
      const edge = own.find(({ a, b }) => a === key || b === key);
      return { noun: noun.name, key, target: best, rule: edge?.rule ?? '', evidence: edge?.evidence ?? '' };
    });
  });
  return { decisions, open: [] };
};

/** The most works of one title that are compared with each other: more are a title that tells nothing. */
const mostOfOneTitle = 50;

const edgesIn = (group: readonly Titled[]): readonly Edge[] => {
  const byRoot = groupBy(group, ({ facts }) => facts.root);
  if (byRoot.size < 2 || byRoot.size > mostOfOneTitle) return [];
  const ordered = [...group]
    .sort((x, y) => (x.facts.root < y.facts.root ? -1 : x.facts.root > y.facts.root ? 1 : 0))
    .map((one): Compared => ({ ...one, families: one.facts.authors.map(familyName) }));
  return ordered.flatMap((a, index) =>
    ordered.slice(index + 1).flatMap((b) => {
      const rule = a.facts.root === b.facts.root ? null : ruleOf(a, b);
      return rule === null ? [] : [{ a: a.facts.root, b: b.facts.root, rule, evidence: evidenceOf(a, b) }];
    }),
  );
};
