import { compareKeys } from '../../log/key.ts';
import type { Noun } from '../../log/noun.ts';
import type { Decision, Matched, Unlinked } from '../decision.ts';
import { componentsOf, type Edge } from '../union.ts';
import { type Acquaintance, acquaintance } from './acquaintance.ts';
import type { Census } from './census.ts';
import { type Evidence, evidenceFor, isCommon, isTelling, isWholePerson, type Rule, ruleFor } from './evidence.ts';
import { lookUp } from './look-up.ts';
import type { Agreement } from './person-name.ts';
import { type Profile, united } from './profile.ts';

interface Candidate {
  readonly other: Profile;
  readonly evidence: Evidence;
  readonly rule: Rule;
  /** Whom co-authors of both know. */
  readonly via?: string;
}

/** How many people of the graph may bear the name that two profiles share. */
const bearersOf = (census: Census, a: Profile, b: Profile, agreed: Agreement): number => {
  const people = [...a.people, ...b.people];
  if (agreed === 'INITIALS') return Math.max(0, ...people.map(({ tag }) => census.bearers(tag)));
  return Math.max(0, ...people.filter(({ full }) => full).map(census.sharers));
};

interface Knowledge {
  readonly noun: Noun;
  readonly census: Census;
  readonly meet: Acquaintance;
}

const atSecondHand = ({ meet }: Knowledge, own: Profile, other: Profile, evidence: Evidence): Candidate | null => {
  const via = meet(own, other);
  return via === null ? null : { other, rule: 'CO_AUTHORS_OF_CO_AUTHORS', evidence, via };
};

const candidateOf = (knowledge: Knowledge, own: Profile, other: Profile): Candidate | null => {
  const { census } = knowledge;
  const evidence = evidenceFor(census, own, other);
  if (evidence === null) return null;
  const bearers = bearersOf(census, own, other, evidence.agreement);
  const rule = ruleFor(evidence, bearers);
  if (own.registries.size + other.registries.size === 0 && rule !== 'SAME_PAPER') return null;
  if (rule === null)
    return isTelling(evidence.agreement, Math.max(0, ...own.people.map(census.relatives)))
      ? atSecondHand(knowledge, own, other, evidence)
      : null;
  if (own.registries.size === 0 && isCommon(bearers) && !isWholePerson(census, own, other)) return null;
  return { other, evidence, rule };
};

/** Of several in one registry the one that signs the same paper; none where that does not tell. */
const onlyOne = (candidates: readonly Candidate[]): Candidate | undefined => {
  if (candidates.length < 2) return candidates[0];
  const same = candidates.filter(({ rule }) => rule === 'SAME_PAPER');
  return same.length === 1 ? same[0] : undefined;
};

const isChosen = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  [...candidate.other.registries].every(
    (registry) => onlyOne(all.filter(({ other }) => other.registries.has(registry))) === candidate,
  );

const told = ({ evidence: { agreement, paper, coAuthors, institutions }, via }: Candidate): string =>
  [
    `names agree: ${agreement.toLowerCase()}`,
    ...(via === undefined ? [] : [`co-authors sign together: ${via}`]),
    ...(paper === null ? [] : [`both sign ${paper}`]),
    ...(coAuthors.length === 0
      ? []
      : [
          `co-authors: ${coAuthors
            .slice(0, 5)
            .map(({ name }) => name)
            .join(', ')}`,
        ]),
    ...(institutions.length === 0 ? [] : [`institutions: ${institutions.slice(0, 3).join(', ')}`]),
  ].join('; ');

const nameOf = ({ keys }: Profile): string => keys[0] ?? '';

const areDisjoint = (a: Profile, b: Profile): boolean =>
  [...a.registries].every((registry) => !b.registries.has(registry));

interface Judged {
  readonly edges: readonly Edge[];
  readonly open: readonly Unlinked[];
}

const judge = (knowledge: Knowledge, own: Profile, others: Iterable<Profile>): Judged => {
  const candidates = [...others]
    .filter((other) => other !== own && areDisjoint(own, other))
    .map((other) => candidateOf(knowledge, own, other))
    .filter((one) => one !== null);
  const chosen = candidates.filter((one) => isChosen(one, candidates));
  const keys = [nameOf(own), ...candidates.map(({ other }) => nameOf(other)).sort()];
  return {
    edges: chosen.map((one) => ({ a: nameOf(own), b: nameOf(one.other), rule: one.rule, evidence: told(one) })),
    open: chosen.length < candidates.length ? [{ noun: knowledge.noun.name, keys, reason: 'SEVERAL_PERSONS' }] : [],
  };
};

/** A person is known once in each registry: what would make two of one is not followed. */
const isOnePerson = (profiles: readonly Profile[]): boolean => {
  const registries = profiles.flatMap((profile) => [...profile.registries]);
  return new Set(registries).size === registries.length;
};

interface Round extends Judged {
  readonly profiles: readonly Profile[];
}

/** One look at every profile. Keyed ones are linked only where each is the other's only candidate. */
const round = (noun: Noun, census: Census, profiles: readonly Profile[]): Round => {
  const knowledge = { noun, census, meet: acquaintance(census, profiles) };
  const find = lookUp(profiles);
  const byName = new Map(profiles.map((profile) => [nameOf(profile), profile]));
  const judged = profiles.map((own) => judge(knowledge, own, find(own)));
  const found = judged.flatMap(({ edges }) => edges);
  const both = new Set(found.map(({ a, b }) => `${a}\n${b}`));
  const edges = found.filter(({ a, b }) => byName.get(a)?.registries.size === 0 || both.has(`${b}\n${a}`));
  const groups = componentsOf(edges).map(({ members, edges: own }) => ({
    edges: own,
    profiles: [...members].sort().flatMap((name) => byName.get(name) ?? []),
  }));
  const good = groups.filter((group) => isOnePerson(group.profiles));
  const linked = new Set(good.flatMap((group) => group.profiles));
  const disputed = groups.filter((group) => !isOnePerson(group.profiles));
  return {
    profiles: [...profiles.filter((one) => !linked.has(one)), ...good.map((group) => united(group.profiles))],
    edges: good.flatMap((group) => group.edges),
    open: [
      ...judged.flatMap(({ open }) => open),
      ...disputed.map((group) => ({ noun: noun.name, keys: group.profiles.map(nameOf), reason: 'SEVERAL_PERSONS' })),
    ],
  };
};

const decisionsOf = (noun: Noun, profiles: readonly Profile[], edges: readonly Edge[]): readonly Decision[] => {
  const reasons = new Map(edges.flatMap((edge) => [[edge.b, edge] as const, [edge.a, edge] as const]));
  return profiles.flatMap(({ keys }) => {
    const [target = '', ...others] = [...keys].sort((a, b) => compareKeys(noun, a, b));
    return others.map((key) => {
      const { rule, evidence } = reasons.get(key) ?? { rule: 'SPELLING', evidence: 'one name in one data set' };
      return { noun: noun.name, key, target, rule, evidence };
    });
  });
};

/**
 * Links bare names with keyed authors, and the keys of different registries, where the names agree and exactly one of a
 * registry shares evidence: a work that both sign, co-authors, an institution. Two bare names are linked only where two
 * sources print them on one work. A second look takes what the first has
 * linked for one person. Pure; the order of the profiles makes no difference.
 */
export const matchAuthors = (noun: Noun, census: Census, profiles: readonly Profile[]): Matched => {
  const first = round(noun, census, profiles);
  const second = round(noun, census, first.profiles);
  const edges = [...first.edges, ...second.edges];
  return { decisions: decisionsOf(noun, second.profiles, edges), open: second.open };
};
