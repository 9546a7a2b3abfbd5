import { LRUCache } from 'lru-cache';
import { type AtVersion, atDataVersion, type ReadVersion } from './data-version.ts';

/** How much is kept: what was not asked for longest goes first. */
export interface Room<Made> {
  readonly values: number;
  /** What the values may weigh together; one that is heavier by itself is not kept. */
  readonly weight?: number;
  /** 1 where it is left out. */
  readonly weightOf?: (made: Made) => number;
}

/**
 * Keeps what is made under a key until the data version moves, with all that `atDataVersion` promises: callers of a key
 * share what is under way, each gets what holds all that was written before it asked, and failures are not kept. What is
 * of an older version is never given; it takes its room until the key is asked for again or others need the room.
 */
export const keptAtVersion = <Made extends object>(
  version: ReadVersion,
  { values, weight = values, weightOf = () => 1 }: Room<Made>,
) => {
  const kept = new LRUCache<string, { readonly read: () => Promise<AtVersion<Made>> }>({
    max: values,
    maxSize: weight,
  });
  return async (key: string, make: () => Promise<Made>): Promise<AtVersion<Made>> => {
    const known = kept.get(key);
    const read = known?.read ?? atDataVersion(version, make);
    if (!known) kept.set(key, { read }, { size: 1 });
    const made = await read();
    // Its weight is known now. Another object, since the cache leaves the weight of the same one as it was.
    kept.set(key, { read }, { size: Math.max(1, weightOf(made.value)) });
    return made;
  };
};
