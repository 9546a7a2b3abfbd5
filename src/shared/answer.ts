/** An object of an answer. */
export type Answer = Record<string, unknown>;

export const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at the end of the keys; null where one of them leads nowhere. */
export const at = (from: unknown, keys: readonly string[]): unknown => {
  let value = from;
  for (const key of keys) {
    if (!isAnswer(value)) return null;
    value = value[key];
  }
  return value ?? null;
};

export const listAt = (from: unknown, keys: readonly string[]): readonly unknown[] => {
  const value = at(from, keys);
  return Array.isArray(value) ? value : [];
};
