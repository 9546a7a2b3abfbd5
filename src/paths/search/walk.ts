import { type Adjacency, at } from './adjacency.ts';
import { reach, type Scratch } from './meet.ts';

/**
 * Gives the nodes between the first end and the middle their distance to the other end, where they lie on a shortest path:
 * back from the nodes where the sides met, level by level. After this, a neighbour one level lower on the backward side
 * always continues a shortest path.
 */
const levelToTheEnd = ({ offsets, targets }: Adjacency, { forward, backward }: Scratch): void => {
  const isMeeting = (node: number): boolean => at(backward.levels, node) === backward.level;
  let layer: readonly number[] = [...forward.reached.subarray(forward.frontier, forward.count)].filter(isMeeting);
  for (let level = forward.level - 1; level >= 0; level -= 1) {
    const before: number[] = [];
    const distance = backward.level + forward.level - level;
    for (const node of layer) {
      for (let edge = at(offsets, node); edge < at(offsets, node + 1); edge += 1) {
        const target = at(targets, edge);
        if (at(forward.levels, target) !== level || at(backward.levels, target) >= 0) continue;
        reach(backward, target, distance);
        before.push(target);
      }
    }
    layer = before;
  }
};

/** The neighbours of a node that are `level` edges from the other end. */
const neighboursAt = (
  { offsets, targets }: Adjacency,
  { backward }: Scratch,
  node: number,
  level: number,
): number[] => {
  const found: number[] = [];
  for (let edge = at(offsets, node); edge < at(offsets, node + 1); edge += 1) {
    const target = at(targets, edge);
    if (at(backward.levels, target) === level) found.push(target);
  }
  return found;
};

const smallest = (nodes: readonly number[]): number => nodes.reduce((least, node) => Math.min(least, node));

/**
 * Of all shortest paths between the ends, the entities of the one whose sequence of ids is the smallest. To be called
 * after `meet` answered MET, on the same scratch. Exact: whatever entity is chosen first, the rest can be completed.
 */
export const smallestShortestPath = (
  adjacency: Adjacency,
  scratch: Scratch,
  from: readonly number[],
): readonly number[] => {
  levelToTheEnd(adjacency, scratch);
  const { levels, level } = scratch.backward;
  const length = level + scratch.forward.level;
  let current = smallest(from.filter((end) => at(levels, end) === length));
  const path = [current];
  for (let left = length - 2; left >= 0; left -= 2) {
    const papers = neighboursAt(adjacency, scratch, current, left + 1);
    // Neighbours ascend, so that the first of a paper is its smallest.
    current = smallest(papers.flatMap((paper) => neighboursAt(adjacency, scratch, paper, left).slice(0, 1)));
    path.push(current);
  }
  return path;
};
