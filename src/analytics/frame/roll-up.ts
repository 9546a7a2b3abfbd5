import type { FrameInstitution, ParentLink } from './frame.ts';

/** Whether institutions count as what they are part of, and when. */
export type RollUp = 'NONE' | 'AT_PUBLICATION' | 'CURRENT';

const holds = (link: ParentLink, rollUp: RollUp, day: number): boolean =>
  rollUp === 'CURRENT' ? !link.ended : link.from <= day && day <= link.to;

/** Everything that can be reached from an institution by the links that hold; itself first. */
const reached = (
  institutions: readonly FrameInstitution[],
  start: number,
  parentsOf: (institution: number) => readonly number[],
): ReadonlySet<number> => {
  const seen = new Set([start]);
  for (const institution of seen) {
    if (institutions[institution]) for (const parent of parentsOf(institution)) seen.add(parent);
  }
  return seen;
};

/**
 * Indexes of the institutions that stand for an institution on a day: the topmost of those it is part of, itself
 * where there are none. AT_PUBLICATION takes the memberships that hold on the day, their first and last day included
 * (a year stands for all its days); CURRENT those without an end. With several parents there can be several.
 * Where institutions are part of each other in a circle, the one with the smallest id stands for all.
 */
export const topParents = (
  institutions: readonly FrameInstitution[],
  institution: number,
  rollUp: RollUp,
  day: number,
): readonly number[] => {
  if (rollUp === 'NONE') return [institution];
  const parentsOf = (child: number): readonly number[] =>
    (institutions[child]?.parents ?? []).filter((link) => holds(link, rollUp, day)).map(({ parent }) => parent);
  const above = reached(institutions, institution, parentsOf);
  if (above.size === 1) return [institution];
  const tops = [...above].filter((candidate) => parentsOf(candidate).length === 0);
  return tops.length > 0 ? tops.sort((a, b) => a - b) : [Math.min(...inCircle(institutions, above, parentsOf))];
};

/** Those that are part of themselves by way of others. */
const inCircle = (
  institutions: readonly FrameInstitution[],
  candidates: ReadonlySet<number>,
  parentsOf: (institution: number) => readonly number[],
): readonly number[] =>
  [...candidates].filter((candidate) =>
    parentsOf(candidate).some((parent) => reached(institutions, parent, parentsOf).has(candidate)),
  );
