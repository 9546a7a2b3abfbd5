import type { Ground } from './meet.ts';
import { levelOf, type Side } from './side.ts';

export const smallest = (nodes: Iterable<number>): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) least = Math.min(least, node);
  return least;
};

/** Entities of a level that are one hop away from some entities. The works on the way are only looked at: none counts as passed after it. */
export const oneHopFrom = (
  side: Side,
  { hops, effort }: Ground,
  entities: Iterable<number>,
  level: number,
): ReadonlySet<number> => {
  const found = new Set<number>();
  side.marks.renew();
  for (const entity of entities) {
    effort.spend(
      hops.each(entity, side.marks, (other) => {
        if (levelOf(side, other) === level) found.add(other);
      }),
    );
  }
  side.marks.renew();
  return found;
};

/**
 * Of the shortest ways from the beginnings of a side to some entities of its newest level, the one whose sequence is the
 * smallest: back level by level to know what leads there, then forward by the smallest. From a single beginning everything on the
 * first level is one hop away.
 */
export const smallestWay = (
  side: Side,
  ground: Ground,
  beginnings: readonly number[],
  ends: readonly number[],
): readonly number[] => {
  const isSingle = beginnings.length === 1;
  const layers: ReadonlySet<number>[] = [new Set(ends)];
  for (let level = side.level - 1; level >= (isSingle ? 1 : 0); level -= 1) {
    layers.push(oneHopFrom(side, ground, layers.at(-1) ?? [], level));
  }
  if (isSingle && side.level > 0) layers.push(new Set(beginnings));
  layers.reverse();
  let current = smallest(layers[0] ?? []);
  const way = [current];
  layers.slice(1).forEach((layer, before) => {
    const isFirst = isSingle && before === 0;
    const next = isFirst ? [...layer] : [...oneHopFrom(side, ground, [current], before + 1)];
    current = smallest(next.filter((node) => layer.has(node)));
    way.push(current);
  });
  return way;
};
