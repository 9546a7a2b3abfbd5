/** A batch that was applied. */
export interface Measured {
  readonly weight: number;
  readonly milliseconds: number;
}

/** How long a batch shall take. A curator’s edit waits behind the part under the lock, which is about half of it. */
const wanted = 400;
/** Of these last batches the rate is taken. */
const remembered = 3;
/** What every batch costs, whatever it holds, is not to outweigh the rest. */
const bounds = { least: 1_000, first: 2_000, most: 20_000 };

/**
 * The weight of the next batch, from the last ones: what they achieved in the time wanted, but at most twice and at least
 * half of the last weight, and within bounds. Pure.
 */
export const nextWeight = (weight: number, last: readonly Measured[]): number => {
  const some = last.slice(-remembered);
  const achieved = some.reduce((sum, one) => sum + one.weight, 0);
  const taken = some.reduce((sum, one) => sum + one.milliseconds, 0);
  if (achieved === 0) return weight;
  const next = Math.min(Math.max((achieved / Math.max(taken, 1)) * wanted, weight / 2), weight * 2);
  return Math.round(Math.min(Math.max(next, bounds.least), bounds.most));
};

export interface Pace {
  /** The weight of the next batch. */
  weight(): number;
  measure(batch: Measured): void;
}

/** Batches of one weight. */
export const steadyPace = (weight: number): Pace => ({ weight: () => weight, measure: () => undefined });

/** Batches that follow the time that the last ones took. */
export const adaptivePace = (): Pace => {
  let weight = bounds.first;
  let last: readonly Measured[] = [];
  return {
    weight: () => weight,
    measure: (batch) => {
      last = [...last, batch].slice(-remembered);
      weight = nextWeight(weight, last);
    },
  };
};
