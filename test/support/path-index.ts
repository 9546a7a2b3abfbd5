import { indexedNouns, type PathIndex } from '../../src/paths/search/path-index.ts';

/** Everything that a path index holds, with ids as texts, to be compared. */
export const contentsOf = (index: PathIndex | undefined) => {
  if (!index) return undefined;
  const { facts, ...derived } = index;
  const idsOf = (noun: (typeof indexedNouns)[number]): readonly string[] =>
    Array.from({ length: facts.ids[noun].size }, (_, place) => facts.ids[noun].idAt(place));
  return { ...derived, facts: { ...facts, ids: Object.fromEntries(indexedNouns.map((noun) => [noun, idsOf(noun)])) } };
};
