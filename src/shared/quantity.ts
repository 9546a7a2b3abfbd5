export const quantityMethods = ['REPORTED', 'ESTIMATED', 'DERIVED', 'UNKNOWN'] as const;
export type QuantityMethod = (typeof quantityMethods)[number];

export const confidences = ['CONFIDENT', 'LIKELY', 'SPECULATIVE', 'UNKNOWN'] as const;
export type Confidence = (typeof confidences)[number];

/** A measured or estimated amount: the best value, its bounds where a source states them, and how it came about. */
export interface Quantity {
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** The year whose prices an amount of money is in; null for everything else. */
  readonly priceYear: number | null;
  readonly method: QuantityMethod;
  readonly methodDetail: string | null;
  readonly confidence: Confidence;
}
