/** Where an institution belongs to another, and between which days; infinite where no day is stated. */
export interface ParentLink {
  /** Index of the parent among the institutions. */
  readonly parent: number;
  readonly from: number;
  readonly to: number;
  /** Whether an end is stated. */
  readonly ended: boolean;
}

/** Whether institutions count as what they are part of, and when. */
export type RollUp = 'NONE' | 'AT_PUBLICATION' | 'CURRENT';

const holds = (link: ParentLink, rollUp: RollUp, day: number): boolean =>
  rollUp === 'CURRENT' ? !link.ended : link.from <= day && day <= link.to;

/**
 * The institution that stands for an institution on a day (indexes among institutions, days as numbers in their order): the topmost that
 * it is part of, itself where there is none. AT_PUBLICATION takes the memberships that hold on the day, their first
 * and last day included (a year stands for all its days); CURRENT those without an end, so that it finds what
 * `Institution.topParent` shows. Of several parents the one with the smallest id is followed, and in a circle the
 * member with the smallest id is the top: institutions are ordered by id.
 */
export const topParent = (
  institutions: readonly { readonly parents: readonly ParentLink[] }[],
  institution: number,
  rollUp: RollUp,
  day: number,
): number => {
  if (rollUp === 'NONE') return institution;
  const trail = [institution];
  let here = institution;
  for (;;) {
    const link = institutions[here]?.parents.find((one) => holds(one, rollUp, day));
    if (!link) return here;
    const circle = trail.indexOf(link.parent);
    if (circle >= 0) return Math.min(...trail.slice(circle));
    here = link.parent;
    trail.push(here);
  }
};
