import { type Adjacency, at } from './adjacency.ts';

/** Which entities hang together at all. */
export interface Components {
  /** Number of each entity's component; -1 for one that was not admitted. */
  readonly labels: Int32Array;
  /** Entities in each component. */
  readonly sizes: readonly number[];
}

/** Floods the adjacency from every entity admitted, in time linear in its edges. */
export const componentsOf = (
  { entities, papers, offsets, targets }: Adjacency,
  admitsEntity: (entity: number) => boolean,
): Components => {
  const labels = new Int32Array(entities + papers).fill(-1);
  const flood = new Int32Array(entities + papers);
  const sizes: number[] = [];
  for (let seed = 0; seed < entities; seed += 1) {
    if (at(labels, seed) >= 0 || !admitsEntity(seed)) continue;
    const label = sizes.length;
    let size = 0;
    let end = 1;
    labels[seed] = label;
    flood[0] = seed;
    for (let next = 0; next < end; next += 1) {
      const node = at(flood, next);
      if (node < entities) size += 1;
      for (let edge = at(offsets, node); edge < at(offsets, node + 1); edge += 1) {
        const target = at(targets, edge);
        if (at(labels, target) >= 0 || (target < entities && !admitsEntity(target))) continue;
        labels[target] = label;
        flood[end] = target;
        end += 1;
      }
    }
    sizes.push(size);
  }
  return { labels: labels.slice(0, entities), sizes };
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
