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

/** A part of a table, in typed arrays: 24 bytes for each place, of which at most three quarters are taken. */
export interface PairPart {
  /** One more work that joins two nodes, whose pair has this hash; whether it is the first one. */
  add(hash: number, source: number, target: number, weight: number, year: number): boolean;
  /** Places, taken or not. */
  places(): number;
  /** The pair at a place; null where it is empty. */
  at(place: number): Pair | null;
}

interface Columns {
  readonly mask: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  /** 0 where the place is empty. */
  readonly evidence: Uint32Array;
  readonly firstYears: Int16Array;
  readonly lastYears: Int16Array;
}

/** A power of two. */
const fewestPlaces = 16;
const bytesPerPlace = 24;

/** In one buffer, since a table of few pairs has many parts. */
const columnsOf = (places: number): Columns => {
  const buffer = new ArrayBuffer(places * bytesPerPlace);
  return {
    mask: places - 1,
    weights: new Float64Array(buffer, 0, places),
    sources: new Uint32Array(buffer, places * 8, places),
    targets: new Uint32Array(buffer, places * 12, places),
    evidence: new Uint32Array(buffer, places * 16, places),
    firstYears: new Int16Array(buffer, places * 20, places),
    lastYears: new Int16Array(buffer, places * 22, places),
  };
};

/** Where a pair is or belongs: from a place that follows from its hash on, the first that is its own or empty. */
const placeIn = (
  { mask, sources, targets, evidence }: Columns,
  hash: number,
  source: number,
  target: number,
): number => {
  let place = hash & mask;
  while (evidence[place] !== 0 && (sources[place] !== source || targets[place] !== target)) place = (place + 1) & mask;
  return place;
};

type HashOf = (source: number, target: number) => number;

const grown = (before: Columns, hashOf: HashOf): Columns => {
  const after = columnsOf((before.mask + 1) * 2);
  before.evidence.forEach((evidence, from) => {
    if (evidence === 0) return;
    const [source, target] = [before.sources[from] ?? 0, before.targets[from] ?? 0];
    const to = placeIn(after, hashOf(source, target), source, target);
    for (const name of ['sources', 'targets', 'weights', 'evidence', 'firstYears', 'lastYears'] as const) {
      after[name][to] = before[name][from] ?? 0;
    }
  });
  return after;
};

/** Sums of fractions depend in their last digits on the order of the works, which nobody promises. */
const rounded = (weight: number): number => Math.round(weight * 1e9) / 1e9;

const pairAt = (columns: Columns, place: number): Pair | null =>
  columns.evidence[place] === 0
    ? null
    : {
        source: columns.sources[place] ?? 0,
        target: columns.targets[place] ?? 0,
        weight: rounded(columns.weights[place] ?? 0),
        firstYear: columns.firstYears[place] ?? 0,
        lastYear: columns.lastYears[place] ?? 0,
        evidence: columns.evidence[place] ?? 0,
      };

export const pairPart = (hashOf: HashOf): PairPart => {
  let columns = columnsOf(fewestPlaces);
  let taken = 0;
  return {
    add: (hash, source, target, weight, year) => {
      if (taken * 4 > columns.mask * 3) columns = grown(columns, hashOf);
      const { sources, targets, weights, evidence, firstYears, lastYears } = columns;
      const place = placeIn(columns, hash, source, target);
      const isFirst = evidence[place] === 0;
      if (isFirst) taken += 1;
      sources[place] = source;
      targets[place] = target;
      weights[place] = (weights[place] ?? 0) + weight;
      evidence[place] = (evidence[place] ?? 0) + 1;
      if (year !== 0) {
        const first = firstYears[place] ?? 0;
        firstYears[place] = first === 0 ? year : Math.min(first, year);
        lastYears[place] = Math.max(lastYears[place] ?? 0, year);
      }
      return isFirst;
    },
    places: () => columns.mask + 1,
    at: (place) => pairAt(columns, place),
  };
};
