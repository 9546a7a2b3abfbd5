import type { Reader } from '../graph/graph.ts';
import type { LinkBook, NounKey, Root } from './link-book.ts';
import { findNodes, type NodeRow } from './reading.ts';

/** A key that will stand for another entity than before. */
export interface Move extends NounKey {
  readonly from: Root;
  readonly to: Root;
}

/**
 * The keys that change their entity. A key's own link decides for every key that leads through it, and those are
 * the keys of the entity it led to.
 */
export const findMoves = async (transaction: Reader, book: LinkBook): Promise<readonly Move[]> => {
  const changed = book.changed();
  if (changed.length === 0) return [];
  const nodes = await findNodes(transaction, [...new Set(changed.map((key) => book.before(key).id))]);
  const through = nodes.flatMap(({ noun, keys }: NodeRow) => keys.map((key) => ({ noun, key })));
  const candidates = new Map([...changed, ...through].map((key) => [`${key.noun}|${key.key}`, key]));
  await book.load(candidates.values());
  return [...candidates.values()].flatMap((key) => {
    const [from, to] = [book.before(key), book.after(key)];
    return from.id === to.id ? [] : [{ ...key, from, to }];
  });
};
