import { type Sector, sectors, type TeamClass, type TeamClassRule, teamClasses } from './sector.ts';
import { authorShareClassOf, type TeamMember, teamClassOf } from './team-class.ts';

/**
 * What a paper's team is, in one short text, so that papers of equal teams are grouped by one property: the first
 * institution, the class by authors (public research within academia, and without), and how many institutions there
 * are of each kind. `A CA A2 g1`: an academic one first; two academic ones and a government's for public research.
 * A kind is the initial of a sector; a small one stands for public research that only the wide sense of academia
 * includes. `- UU` is a paper without institutions.
 */
export type TeamText = string;

/** An institution on a paper; without a position it comes last. */
export interface PlacedMember extends TeamMember {
  readonly position: number | null;
}

/** Institutions of one kind. */
export interface MemberCount {
  readonly member: TeamMember;
  readonly count: number;
}

/** A team as its text tells it. */
export interface PaperTeam {
  /** null where there is no institution. */
  readonly first: TeamMember | null;
  readonly members: readonly MemberCount[];
  readonly teamClass: (rule: TeamClassRule, publicResearchAsAcademia: boolean) => TeamClass;
}

const none = '-';

/** Academia includes its own anyway, and a company is never academic: of these public research makes no difference. */
const isSmall = ({ sector, publicResearch }: TeamMember): boolean =>
  publicResearch && sector !== 'ACADEMIA' && sector !== 'INDUSTRY';

/** The letter that a team's text has for an institution: equal letters count alike under every rule. */
export const kindOf = (member: TeamMember): string => {
  const initial = member.sector.charAt(0);
  return isSmall(member) ? initial.toLowerCase() : initial;
};

const byInitial = <Name extends string>(names: readonly Name[]): ReadonlyMap<string, Name> =>
  new Map(names.map((name) => [name.charAt(0), name]));
const sectorOf: ReadonlyMap<string, Sector> = byInitial(sectors);
const classOf: ReadonlyMap<string, TeamClass> = byInitial(teamClasses);

const memberOf = (kind: string): TeamMember => {
  const initial = kind.toUpperCase();
  return { sector: sectorOf.get(initial) ?? 'UNKNOWN', publicResearch: kind !== initial };
};

/** Where two stand at one place, or at none, the kinds decide, so that the text follows from what is known alone. */
const inOrder = (members: readonly PlacedMember[]): readonly PlacedMember[] =>
  members.toSorted(
    (a, b) =>
      (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY) ||
      (kindOf(a) < kindOf(b) ? -1 : 1),
  );

const countsOf = (members: readonly TeamMember[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(kindOf(member), (counts.get(kindOf(member)) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind}${count}`).sort();
};

/** The text of a team. `authors` holds for each author the positions of the author's institutions. */
export const teamText = (unordered: readonly PlacedMember[], authors: readonly (readonly number[])[]): TeamText => {
  const members = inOrder(unordered);
  const [first] = members;
  const memberAt = new Map(members.map((member) => [member.position, member]));
  const placed = authors.map((at) => at.flatMap((position) => memberAt.get(position) ?? []));
  const classes = [true, false].map((wide) => authorShareClassOf(placed, wide).charAt(0));
  return [first ? kindOf(first) : none, classes.join(''), ...countsOf(members)].join(' ');
};

/** The team that a text tells of. */
export const readTeam = (text: TeamText): PaperTeam => {
  const [first = none, classes = '', ...counts] = text.split(' ');
  const members = counts.map((count) => ({ member: memberOf(count.charAt(0)), count: Number(count.slice(1)) }));
  return {
    first: first === none ? null : memberOf(first),
    members,
    teamClass: (rule, wide) =>
      rule === 'AUTHOR_SHARE'
        ? (classOf.get(classes.charAt(wide ? 0 : 1)) ?? 'UNKNOWN')
        : teamClassOf(
            rule,
            members.map(({ member }) => member),
            wide,
          ),
  };
};

/** The text of a paper of which nothing is known. */
export const unknownTeam: TeamText = teamText([], []);
