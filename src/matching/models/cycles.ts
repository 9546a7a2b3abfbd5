import { componentsOf, type Edge } from '../union.ts';

/** Who stands on whom, by keys. */
export type Bases = ReadonlyMap<string, ReadonlySet<string>>;

/** Takes away, again and again, what has no base left; what is left stands, in the end, on a cycle. */
const withoutEnds = (bases: Bases): Bases => {
  let left = bases;
  for (;;) {
    const kept = new Map(
      [...left].flatMap(([key, own]) => {
        const inside = new Set([...own].filter((base) => left.has(base)));
        return inside.size > 0 ? [[key, inside] as const] : [];
      }),
    );
    if (kept.size === left.size) return kept;
    left = kept;
  }
};

const reversed = (bases: Bases): Bases => {
  const users = new Map<string, Set<string>>();
  for (const [key, own] of bases) {
    for (const base of own) users.set(base, (users.get(base) ?? new Set<string>()).add(key));
  }
  return users;
};

/** What stands on itself, directly or round a cycle: each with all that hang together, sorted. */
export const cyclesOf = (bases: Bases): readonly (readonly string[])[] => {
  const round = reversed(withoutEnds(reversed(withoutEnds(bases))));
  const edges = [...round].flatMap(([a, own]) => [...own].map((b): Edge => ({ a, b, rule: '', evidence: '' })));
  return componentsOf(edges)
    .map(({ members }) => [...members].sort())
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
};
