import type { Census } from './census.ts';
import { type Agreement, agreement, type PersonName } from './person-name.ts';
import type { Profile, ProfileWork } from './profile.ts';

/** What speaks for two profiles being one person. */
export interface Evidence {
  readonly agreement: Agreement;
  /** A work that both sign, each the only one whose name can be the other's. */
  readonly paper: string | null;
  /** Co-authors of both, each with a weight: 2 for a name that at most two people of the graph bear, 1 for others. */
  readonly coAuthors: readonly { readonly name: string; readonly weight: number }[];
  /** Institutions of both. */
  readonly institutions: readonly string[];
}

const agreements: readonly Agreement[] = ['EQUAL', 'SHORTER', 'INITIALS'];

/** The best that any of their names agree. */
export const bestAgreement = (a: Profile, b: Profile): Agreement | null => {
  const found = a.people.flatMap((one) => b.people.map((other) => agreement(one, other)));
  return agreements.find((each) => found.includes(each)) ?? null;
};

const isOnlyOne = ({ namesakes }: ProfileWork, people: readonly PersonName[]): boolean =>
  namesakes.filter((each) => people.some((person) => agreement(each, person) !== null)).length === 1;

const sharedPaper = (a: Profile, b: Profile): string | null => {
  const works = new Map(a.works.map((work) => [work.paper, work]));
  const shared = b.works.find((work) => {
    const other = works.get(work.paper);
    return other && other !== work && isOnlyOne(other, b.people) && isOnlyOne(work, a.people);
  });
  return shared?.paper ?? null;
};

const rare = 2;
const uncommon = 10;

/** Two lists of one tag share a person: 2 for a rare name, 1 for one that is spelled out alike or uncommon, 0 for neither. */
const weightOf = (census: Census, tag: string, ones: readonly PersonName[], others: readonly PersonName[]): number => {
  const found = ones.flatMap((one) => others.map((other) => agreement(one, other)));
  if (found.every((each) => each === null)) return 0;
  const bearers = census.bearers(tag);
  if (bearers <= rare) return 2;
  return bearers <= uncommon || found.includes('EQUAL') ? 1 : 0;
};

/** The people that two works, or profiles, have in common beside those of the tags `own`. */
export const sharedPeople = (
  census: Census,
  own: ReadonlySet<string>,
  a: readonly ProfileWork[],
  b: readonly ProfileWork[],
): Evidence['coAuthors'] => {
  const known = new Map<string, PersonName[]>();
  for (const { others } of new Set(a)) {
    for (const [tag, people] of others) {
      const list = known.get(tag) ?? [];
      known.set(tag, list);
      list.push(...people);
    }
  }
  const shared = new Map<string, number>();
  for (const { others } of b) {
    for (const [tag, people] of others) {
      const ones = own.has(tag) ? undefined : known.get(tag);
      const weight = ones ? weightOf(census, tag, ones, people) : 0;
      if (weight > 0) shared.set(tag, Math.max(weight, shared.get(tag) ?? 0));
    }
  }
  return [...shared].map(([name, weight]) => ({ name, weight }));
};

/** What speaks for two profiles being one; null where their names cannot be one. */
export const evidenceFor = (census: Census, a: Profile, b: Profile): Evidence | null => {
  const agreed = bestAgreement(a, b);
  if (agreed === null) return null;
  const own = new Set([...a.people, ...b.people].map(({ tag }) => tag));
  const places = new Set(a.works.flatMap(({ institutions }) => institutions));
  return {
    agreement: agreed,
    paper: sharedPaper(a, b),
    coAuthors: sharedPeople(census, own, a.works, b.works),
    institutions: [...new Set(b.works.flatMap(({ institutions }) => institutions.filter((one) => places.has(one))))],
  };
};

export type Rule = 'SAME_PAPER' | 'CO_AUTHORS' | 'INSTITUTION' | 'CO_AUTHORS_OF_CO_AUTHORS';

/** The rule by which the evidence suffices; null where it does not. `bearers` is how many may share the name. */
export const ruleFor = (evidence: Evidence, bearers: number): Rule | null => {
  if (evidence.paper !== null) return 'SAME_PAPER';
  const points = evidence.coAuthors.reduce((sum, { weight }) => sum + weight, 0);
  const places = evidence.institutions.length > 0;
  if (evidence.agreement === 'INITIALS') {
    const people = points >= 3 || (points >= 2 && bearers <= uncommon) || (points >= 1 && bearers <= rare);
    return people ? 'CO_AUTHORS' : places && bearers <= 1 ? 'INSTITUTION' : null;
  }
  if (points >= 2 || (points >= 1 && (places || bearers <= uncommon))) return 'CO_AUTHORS';
  return places && bearers <= uncommon ? 'INSTITUTION' : null;
};

/** Every work of `a` is tied to `b`, by itself or through another of them: a common name may be several people's. */
export const isWholePerson = (census: Census, a: Profile, b: Profile): boolean => {
  const own = new Set([...a.people, ...b.people].map(({ tag }) => tag));
  const tied = (work: ProfileWork, to: readonly ProfileWork[]): boolean =>
    to.some(
      ({ paper, institutions }) => paper === work.paper || institutions.some((one) => work.institutions.includes(one)),
    ) || sharedPeople(census, own, to, [work]).length > 0;
  let [reached, left]: [readonly ProfileWork[], readonly ProfileWork[]] = [b.works, a.works];
  for (;;) {
    const next = left.filter((work) => tied(work, reached));
    if (next.length === 0) return left.length === 0;
    left = left.filter((work) => !next.includes(work));
    reached = next;
  }
};

/** Names that so many people bear are looked at more closely. */
export const isCommon = (bearers: number): boolean => bearers > uncommon;
/** A name that is spelled out, with a family name that few bear: co-authors who know each other are enough. */
export const isTelling = (agreed: Agreement, relatives: number): boolean => agreed !== 'INITIALS' && relatives <= 5;
