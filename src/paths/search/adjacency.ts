/**
 * Who stands on which paper, as compressed sparse rows. Nodes 0 to `entities` - 1 are entities, in ascending order of
 * their ids; node `entities` + p is paper p. Every edge joins an entity and a paper, so that a paper of n authors costs
 * n edges, never n². The neighbours of a node are `targets[offsets[node]]` to `targets[offsets[node + 1] - 1]`, distinct and ascending.
 */
export interface Adjacency {
  readonly entities: number;
  readonly papers: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** The number at a place that is known to be inside. */
export const at = (numbers: Int32Array, place: number): number => numbers[place] ?? 0;

/** Entities of each paper, in any order: those of paper p are `entities[starts[p]]` to `entities[starts[p + 1] - 1]`, distinct. */
export interface PaperRows {
  readonly starts: Int32Array;
  readonly entities: Int32Array;
}

/** Sums of what comes before: turns degrees into offsets, in place. */
const accumulate = (degrees: Int32Array): Int32Array => {
  let sum = 0;
  for (let node = 0; node < degrees.length; node += 1) {
    const degree = at(degrees, node);
    degrees[node] = sum;
    sum += degree;
  }
  return degrees;
};

/**
 * Builds the rows in time linear in the edges, without sorting: papers are visited in ascending order, so that the
 * rows of the entities come out ascending; then entities are, so that those of the papers do.
 */
export const buildAdjacency = (entities: number, { starts, entities: members }: PaperRows): Adjacency => {
  const papers = starts.length - 1;
  const nodes = entities + papers;
  const offsets = new Int32Array(nodes + 1);
  for (const entity of members) offsets[entity] = at(offsets, entity) + 1;
  for (let paper = 0; paper < papers; paper += 1) {
    offsets[entities + paper] = at(starts, paper + 1) - at(starts, paper);
  }
  accumulate(offsets);

  const targets = new Int32Array(members.length * 2);
  const next = offsets.slice();
  const append = (node: number, target: number): void => {
    const place = at(next, node);
    targets[place] = target;
    next[node] = place + 1;
  };
  for (let paper = 0; paper < papers; paper += 1) {
    for (let place = at(starts, paper); place < at(starts, paper + 1); place += 1) {
      append(at(members, place), entities + paper);
    }
  }
  for (let entity = 0; entity < entities; entity += 1) {
    for (let place = at(offsets, entity); place < at(offsets, entity + 1); place += 1) {
      append(at(targets, place), entity);
    }
  }
  return { entities, papers, offsets, targets };
};

export const degreeOf = ({ offsets }: Adjacency, node: number): number => at(offsets, node + 1) - at(offsets, node);

/** Papers (as nodes) that both entities stand on, ascending. */
export const jointPapers = ({ offsets, targets }: Adjacency, one: number, other: number): number[] => {
  const joint: number[] = [];
  let left = at(offsets, one);
  let right = at(offsets, other);
  const leftEnd = at(offsets, one + 1);
  const rightEnd = at(offsets, other + 1);
  while (left < leftEnd && right < rightEnd) {
    const difference = at(targets, left) - at(targets, right);
    if (difference === 0) joint.push(at(targets, left));
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return joint;
};
