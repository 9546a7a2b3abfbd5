/** COMPLETE: a line has all of one outcome on one side. QUASI_COMPLETE: likewise, with some of both on the line itself. */
export type Separation = 'COMPLETE' | 'QUASI_COMPLETE';

/** Parts of the largest distance below this one count as rounding. */
const rounding = 1e-6;

/**
 * Whether a direction of coefficients tells the outcomes apart: along it no row moves away from its own outcome.
 * @param movements what each row's log odds gain along the direction
 * @returns null where a row moves away from its outcome, or none moves
 * Source: A. Albert, J. A. Anderson, "On the existence of maximum likelihood estimates in logistic regression models",
 * Biometrika 71 (1984) 1–10.
 */
export const separationBy = (movements: readonly number[], outcomes: readonly boolean[]): Separation | null => {
  const largest = movements.reduce((most, movement) => Math.max(most, Math.abs(movement)), 0);
  const towards = movements.map((movement, row) => ((outcomes[row] ? 1 : -1) * movement) / largest);
  if (towards.every((movement) => movement > rounding)) return 'COMPLETE';
  return towards.every((movement) => movement >= -rounding) ? 'QUASI_COMPLETE' : null;
};
