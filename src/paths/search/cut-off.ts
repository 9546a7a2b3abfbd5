import type { Branch } from './branch.ts';
import type { Search } from './meet.ts';

/** Of so many entities around the other end it is worth knowing that nothing else leads to them: more are rarely cut off. */
const mostInPocket = 100;

/**
 * Whether the prefix of a branch stands in every way to the other end: then the branch holds no path, and searching it would flood
 * the graph for nothing. Goes back from the other end, off the prefix, as long as it meets few entities. False where it meets more, or the
 * end of the prefix. `around` tells the entities one hop away.
 */
export const isCutOff = (
  { from, to, ground }: Search,
  { prefix, banned }: Branch,
  around: (entity: number) => readonly number[],
): boolean => {
  const last = prefix.at(-1);
  if (last === undefined) return false;
  const off = new Set([...from, ...prefix]);
  const pocket = new Set(to);
  for (const entity of pocket) {
    if (ground.effort.isSpent()) return false;
    for (const other of around(entity)) {
      if (other === last && !banned.has(entity)) return false;
      if (!off.has(other) && ground.admits(other)) pocket.add(other);
      if (pocket.size > to.length + mostInPocket) return false;
    }
  }
  return true;
};
