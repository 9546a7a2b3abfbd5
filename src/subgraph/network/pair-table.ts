/** What joins two nodes. */
export interface Pair {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  /** 0 where no work has a year. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly evidence: number;
}

/**
 * Sums over pairs of numbers, in typed arrays: 24 bytes for each place, of which at least a quarter is taken. A place
 * without evidence is empty.
 */
export interface PairTable {
  /** One more work that joins two nodes, in this order; a year of 0 is none. */
  add(source: number, target: number, weight: number, year: number): void;
  /** Places, taken or not. */
  places(): number;
  /** Pairs, which is places taken. */
  count(): number;
  /** The pair at a place; null where it is empty. */
  at(place: number): Pair | null;
}

interface Columns {
  readonly mask: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  readonly evidence: Uint32Array;
  readonly firstYears: Int16Array;
  readonly lastYears: Int16Array;
}

const columnsOf = (places: number): Columns => ({
  mask: places - 1,
  sources: new Uint32Array(places),
  targets: new Uint32Array(places),
  weights: new Float64Array(places),
  evidence: new Uint32Array(places),
  firstYears: new Int16Array(places),
  lastYears: new Int16Array(places),
});

/** Where a pair is or belongs: from a place that follows from its numbers on, the first that is its own or empty. */
const placeIn = ({ mask, sources, targets, evidence }: Columns, source: number, target: number): number => {
  // Multipliers of the golden ratio and of MurmurHash3's finalizer scatter neighbouring numbers.
  const mixed = Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b);
  let place = (mixed ^ (mixed >>> 15)) & mask;
  while (evidence[place] !== 0 && (sources[place] !== source || targets[place] !== target)) place = (place + 1) & mask;
  return place;
};

const grown = (before: Columns): Columns => {
  const after = columnsOf((before.mask + 1) * 2);
  before.evidence.forEach((evidence, from) => {
    if (evidence === 0) return;
    const to = placeIn(after, before.sources[from] ?? 0, before.targets[from] ?? 0);
    for (const name of ['sources', 'targets', 'weights', 'evidence', 'firstYears', 'lastYears'] as const) {
      after[name][to] = before[name][from] ?? 0;
    }
  });
  return after;
};

/** Sums of fractions depend in their last digits on the order of the works, which nobody promises. */
const rounded = (weight: number): number => Math.round(weight * 1e9) / 1e9;

export const pairTable = (places = 1_024): PairTable => {
  let columns = columnsOf(places);
  let taken = 0;
  return {
    add: (source, target, weight, year) => {
      if (taken * 2 > columns.mask) columns = grown(columns);
      const { sources, targets, weights, evidence, firstYears, lastYears } = columns;
      const place = placeIn(columns, source, target);
      if (evidence[place] === 0) taken += 1;
      sources[place] = source;
      targets[place] = target;
      weights[place] = (weights[place] ?? 0) + weight;
      evidence[place] = (evidence[place] ?? 0) + 1;
      if (year === 0) return;
      const first = firstYears[place] ?? 0;
      firstYears[place] = first === 0 ? year : Math.min(first, year);
      lastYears[place] = Math.max(lastYears[place] ?? 0, year);
    },
    places: () => columns.mask + 1,
    count: () => taken,
    at: (place) =>
      columns.evidence[place] === 0
        ? null
        : {
            source: columns.sources[place] ?? 0,
            target: columns.targets[place] ?? 0,
            weight: rounded(columns.weights[place] ?? 0),
            firstYear: columns.firstYears[place] ?? 0,
            lastYear: columns.lastYears[place] ?? 0,
            evidence: columns.evidence[place] ?? 0,
          },
  };
};
