import type { PathQuestion } from '../paths.ts';
import { ruleNumber } from './identity.ts';
import { type IndexedNoun, indexedNouns, noYear, type PathIndex } from './path-index.ts';
import { degreeOf } from './rows.ts';

/** What a question leaves of an index. Entities are numbered with the authors first, then the institutions, as their ids ascend. */
export interface Admission {
  readonly entity: (entity: number) => boolean;
  readonly paper: (paper: number) => boolean;
  readonly model: (model: number) => boolean;
  /** True where only the identity rule keeps anything out: then it can be known beforehand what hangs together. */
  readonly ruleOnly: boolean;
}

/** The number of an author or institution among all entities; -1 for what is neither. */
export const entityOf = ({ facts: { ids } }: PathIndex, id: string): number => {
  const author = ids.Author.find(id);
  if (author >= 0) return author;
  const institution = ids.Institution.find(id);
  return institution < 0 ? -1 : ids.Author.size + institution;
};

export const idOfEntity = ({ facts: { ids } }: PathIndex, entity: number): string =>
  entity < ids.Author.size ? ids.Author.idAt(entity) : ids.Institution.idAt(entity - ids.Author.size);

export const entitiesIn = ({ facts: { ids } }: PathIndex): number => ids.Author.size + ids.Institution.size;

/** Whether the index knows an id at all. */
export const knows = ({ facts: { ids } }: PathIndex, id: string): boolean =>
  indexedNouns.some((noun) => ids[noun].find(id) >= 0);

const placesOf = ({ facts: { ids } }: PathIndex, noun: IndexedNoun, some: readonly string[]): ReadonlySet<number> =>
  new Set(some.map(ids[noun].find).filter((place) => place >= 0));

/** Whether a work is of the years asked for. */
const datedIn = (years: Int16Array, span: PathQuestion['years']): ((work: number) => boolean) => {
  if (span === null) return () => true;
  const from = Math.max(span.from ?? noYear, noYear + 1);
  const to = span.to ?? Number.POSITIVE_INFINITY;
  return (work) => {
    const year = years[work] ?? noYear;
    return year >= from && year <= to;
  };
};

export const admissionOf = (index: PathIndex, question: PathQuestion): Admission => {
  const { identities, facts } = index;
  const { excluding, years, maxAuthors } = question;
  const excluded = new Set(excluding.map((id) => entityOf(index, id)));
  const papers = placesOf(index, 'Paper', excluding);
  const models = placesOf(index, 'Model', excluding);
  const rule = ruleNumber(question.identities);
  const paperDated = datedIn(facts.years.Paper, years);
  const modelDated = datedIn(facts.years.Model, years);
  const most = maxAuthors ?? Number.POSITIVE_INFINITY;
  const isBroad = maxAuthors !== null;
  return {
    entity: (entity) => (identities[entity] ?? 0) <= rule && (excluded.size === 0 || !excluded.has(entity)),
    paper: (paper) =>
      paperDated(paper) &&
      (papers.size === 0 || !papers.has(paper)) &&
      (!isBroad || degreeOf(facts.authors, paper) <= most),
    model: (model) => modelDated(model) && !models.has(model),
    ruleOnly: years === null && excluding.length === 0 && !isBroad,
  };
};

/** Entities that only the identity rule is asked about. */
export const admittedBy =
  ({ identities }: PathIndex, rule: number): ((entity: number) => boolean) =>
  (entity) =>
    (identities[entity] ?? 0) <= rule;

/** The year of a work; null where none is known. */
export const yearAt = (years: Int16Array, work: number): number | null => {
  const year = years[work] ?? noYear;
  return year === noYear ? null : year;
};
