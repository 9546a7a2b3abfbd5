import type { NounName } from '../log/noun.ts';
import type { Projection } from '../log/project.ts';

/** Years to be added to and taken from the derived edge between an author and an institution; 0 is a year not known. */
export interface AffiliationChange {
  readonly author: string;
  readonly institution: string;
  readonly add: readonly number[];
  readonly remove: readonly number[];
}

interface Contribution {
  readonly author: string;
  readonly institution: string;
  readonly year: number;
}

/** What one paper tells of its authors' affiliations: each author's institutions, by their places on the paper. Hidden edges tell nothing. */
export const contributionsOf = (paper: Projection): readonly Contribution[] => {
  const year = typeof paper.properties.year === 'number' ? paper.properties.year : 0;
  const shown = paper.edges.filter(({ hidden }) => !hidden);
  const places = new Map(
    shown.flatMap(({ type, to, properties }) =>
      type === 'AFFILIATED_WITH' ? [[properties.position, to] as const] : [],
    ),
  );
  return shown.flatMap(({ type, to, properties }) => {
    if (type !== 'AUTHORED_BY' || !Array.isArray(properties.at)) return [];
    return properties.at.flatMap((place) => {
      const institution = places.get(place);
      return institution ? [{ author: to, institution, year }] : [];
    });
  });
};

interface Changed {
  readonly actor: {
    readonly noun: NounName;
    readonly retiredAfter: boolean;
    readonly node: { readonly retired: boolean } | null;
  };
  readonly before: Projection;
  readonly after: Projection;
}

/** The difference that changed papers make, pair by pair. */
export const affiliationChanges = (changed: readonly Changed[]): readonly AffiliationChange[] => {
  const balance = new Map<string, Contribution & { count: number }>();
  const count = (contributions: readonly Contribution[], by: number): void => {
    for (const one of contributions) {
      const key = `${one.author}|${one.institution}|${one.year}`;
      balance.set(key, { ...one, count: (balance.get(key)?.count ?? 0) + by });
    }
  };
  for (const { actor, before, after } of changed) {
    if (actor.noun !== 'Paper') continue;
    count(contributionsOf(before), -1);
    count(contributionsOf(after), 1);
  }
  const pairs = new Map<string, { author: string; institution: string; add: number[]; remove: number[] }>();
  for (const { author, institution, year, count: net } of balance.values()) {
    if (net === 0) continue;
    const key = `${author}|${institution}`;
    const pair = pairs.get(key) ?? { author, institution, add: [], remove: [] };
    pairs.set(key, pair);
    (net > 0 ? pair.add : pair.remove).push(...Array.from({ length: Math.abs(net) }, () => year));
  }
  return [...pairs.values()];
};
