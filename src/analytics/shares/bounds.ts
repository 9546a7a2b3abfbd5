import type { Range } from '../../statistics/wilson.ts';

/** What of a bucket decides how far a cell's share could move if everything were known. */
export interface Missing {
  readonly total: number;
  /** Of the total: what is in the cell, and what is in UNKNOWN. */
  readonly cell: number;
  readonly unknown: number;
  /** Beside the total, of works that may belong to it (their scale is not known): all, in the cell, in UNKNOWN. */
  readonly absent: number;
  readonly absentInCell: number;
  readonly absentUnknown: number;
}

/** The lowest and highest share of a cell when every unknown is kept from it, or given to it; null where nothing is counted. */
export const missingBounds = (missing: Missing): Range | null => {
  if (missing.total === 0) return null;
  const elsewhere = missing.absent - missing.absentInCell;
  const given = missing.absentInCell + missing.absentUnknown;
  return {
    low: missing.cell / (missing.total + Math.max(0, elsewhere)),
    high: Math.min(1, (missing.cell + missing.unknown + given) / (missing.total + given)),
  };
};

/** A quantity between bounds, and how much of it goes to the cell and to the whole. */
export interface BoundedQuantity {
  readonly low: number;
  readonly high: number;
  readonly best: number;
  readonly toCell: number;
  readonly toAll: number;
}

const shareOf = (quantities: readonly BoundedQuantity[], choose: (quantity: BoundedQuantity) => number): number => {
  let [cell, all] = [0, 0];
  for (const quantity of quantities) {
    const amount = choose(quantity);
    cell += amount * quantity.toCell;
    all += amount * quantity.toAll;
  }
  return cell / all;
};

/**
 * The largest (direction 1) or smallest (direction −1) share that quantities within their bounds allow. Raising a
 * quantity raises the share exactly where more than that share of it goes to the cell, so each step puts every
 * quantity at the bound that suits the last share, until nothing changes.
 * Source: W. Dinkelbach, "On nonlinear fractional programming", Management Science 13 (1967) 492–498.
 */
const extremeShare = (quantities: readonly BoundedQuantity[], direction: 1 | -1): number => {
  let share = shareOf(quantities, ({ best }) => best);
  for (let step = 0; step < 100; step += 1) {
    const last = share;
    const next = shareOf(quantities, ({ low, high, toCell, toAll }) =>
      direction * (toCell - last * toAll) > 0 ? high : low,
    );
    if (direction * (next - last) <= 0) return last;
    share = next;
  }
  return share;
};

/**
 * The smallest and largest share of a cell with every quantity (above 0) anywhere between its bounds.
 * null where no quantity has bounds, or there is none.
 */
export const quantityBounds = (quantities: readonly BoundedQuantity[]): Range | null =>
  quantities.some(({ low, high }) => low < high)
    ? { low: extremeShare(quantities, -1), high: extremeShare(quantities, 1) }
    : null;
