import type { Hops } from './hops.ts';
import { at } from './rows.ts';
import type { Marks } from './side.ts';

/** Which entities hang together at all. */
export interface Components {
  /** Number of each entity's component; -1 for one that was not admitted. */
  readonly labels: Int32Array;
  /** Entities in each component. */
  readonly sizes: Int32Array;
}

/** The most that components take: each entity may be one of its own. */
export const componentsBytes = (entities: number): number => 2 * 4 * entities;

/** Floods from every entity admitted, in time linear in what there is. */
export const componentsOf = (
  entities: number,
  hops: Hops,
  marks: Marks,
  admits: (entity: number) => boolean,
): Components => {
  const labels = new Int32Array(entities).fill(-1);
  const flood = new Int32Array(entities);
  const sizes: number[] = [];
  let end = 0;
  marks.renew();
  for (let seed = 0; seed < entities; seed += 1) {
    if (at(labels, seed) >= 0 || !admits(seed)) continue;
    const label = sizes.length;
    const begin = end;
    const take = (entity: number): void => {
      if (at(labels, entity) >= 0 || !admits(entity)) return;
      labels[entity] = label;
      flood[end] = entity;
      end += 1;
    };
    take(seed);
    for (let next = begin; next < end; next += 1) hops.each(at(flood, next), marks, take);
    sizes.push(end - begin);
  }
  return { labels, sizes: Int32Array.from(sizes) };
};

/** How many entities can be reached from either end where no component holds ends of both sides; null where one does. */
export const reachApart = (
  { labels, sizes }: Components,
  from: readonly number[],
  to: readonly number[],
): readonly [number, number] | null => {
  const here = new Set(from.map((end) => at(labels, end)));
  const there = new Set(to.map((end) => at(labels, end)));
  const reach = (found: ReadonlySet<number>): number => [...found].reduce((sum, label) => sum + (sizes[label] ?? 0), 0);
  return [...here].some((label) => there.has(label)) ? null : [reach(here), reach(there)];
};
