import type { Value } from './column.ts';

/** A value of an answer as it stands in JSON. */
export const leafOf = (value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? value.toISOString() : String(value);
};
