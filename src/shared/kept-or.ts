import type { LRUCache } from 'lru-cache';

/** What was made under a key, or what `make` makes: callers share it while it is being made, and a failure is not kept. */
export const keptOr = <Value>(
  kept: LRUCache<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> => {
  const before = kept.get(key);
  if (before) return before;
  const making = make();
  kept.set(key, making);
  making.catch(() => kept.delete(key));
  return making;
};
