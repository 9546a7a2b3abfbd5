import type { GridCell } from './finding.ts';

/** What a grid spans where nothing but one dimension is held: the last, if all cells have it. */
export interface GridRange {
  readonly label: string;
  readonly cells: number;
  readonly withValue: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

const medianOf = (sorted: readonly number[]): number => {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};

const rangeOf = (label: string, cells: readonly GridCell[]): GridRange | null => {
  const values = cells.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const [low, high] = [values[0], values.at(-1)];
  if (low === undefined || high === undefined) return null;
  return { label, cells: cells.length, withValue: values.length, low, median: medianOf(values), high };
};

/** The least, the middle and the largest value of a grid, for each value of its last dimension. */
export const gridRanges = (grid: readonly GridCell[]): readonly GridRange[] => {
  const labels = [...new Set(grid.map(({ dimensions }) => dimensions.at(-1) ?? ''))];
  return labels.flatMap(
    (label) =>
      rangeOf(
        label,
        grid.filter(({ dimensions }) => dimensions.at(-1) === label),
      ) ?? [],
  );
};
