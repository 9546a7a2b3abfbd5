/** One institution is part of another. */
export interface PartOf {
  readonly part: string;
  readonly whole: string;
  /** It is so no longer. */
  readonly ended: boolean;
}

/**
 * The institution at the top of the one given, itself where it is part of none. Of several wholes the one with the
 * smallest id is followed, never one that it has left. In a circle every member has the same top: the smallest id.
 */
export const topParentOf = (id: string, ancestry: readonly PartOf[]): string => {
  const wholeOf = new Map<string, string>();
  for (const { part, whole, ended } of ancestry) {
    const known = wholeOf.get(part);
    if (!ended && (known === undefined || whole < known)) wholeOf.set(part, whole);
  }
  const trail = [id];
  for (;;) {
    const here = trail[trail.length - 1] ?? id;
    const next = wholeOf.get(here);
    if (next === undefined) return here;
    const circle = trail.indexOf(next);
    if (circle >= 0) return trail.slice(circle).sort()[0] ?? next;
    trail.push(next);
  }
};
