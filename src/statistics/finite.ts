/** Whether every value is a number that can be computed with: neither NaN nor infinite. */
export const allFinite = (values: readonly number[]): boolean => values.every(Number.isFinite);

/** The value; null where it is NaN or infinite, as after an overflow. */
export const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Whether all values are the same one; true of none. */
export const allEqual = (values: readonly number[]): boolean => values.every((value) => value === values[0]);
