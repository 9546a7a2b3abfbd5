import { type Coefficient, leastSquares } from './least-squares.ts';

/** Points by x and y, of the same length. */
export interface Points {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/**
 * How much steeper the first points' line is than the second's: the interaction in one regression of both, with HC3
 * errors and Student's t of n − 4 degrees of freedom, so that neither scatter nor numbers need be alike.
 * @param level confidence level, between 0 and 1
 * @returns null where a sample has no line of its own (`trendOf`); without error and interval where one has 2 points
 */
export const slopeDifference = (first: Points, second: Points, level: number): Coefficient | null => {
  const xs = [...first.xs, ...second.xs];
  const origin = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const rowsOf = (points: Points, own: number): number[][] =>
    points.xs.map((x) => [1, x - origin, own, own * (x - origin)]);
  const fit = leastSquares([...rowsOf(first, 1), ...rowsOf(second, 0)], [...first.ys, ...second.ys], {
    level,
    errors: 'HC3',
  });
  return fit?.coefficients[3] ?? null;
};
