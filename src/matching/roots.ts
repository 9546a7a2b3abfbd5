import { type LinkBook, linkBook } from '../curation/link-book.ts';
import { readerOf } from '../curation/prepare.ts';
import type { Graph } from '../graph/graph.ts';
import type { NounName, Nouns } from '../log/noun.ts';
import type { OwnDecision } from './own-decisions.ts';

/** Which key stands for the entity of a key, for keys that were loaded. */
export interface Roots {
  load(keys: Iterable<string>): Promise<void>;
  of(key: string): string;
}

const together = 5_000;

/** Loads links in parts, so that no statement grows with the graph. */
const loadInParts = async (book: LinkBook, noun: NounName, keys: Iterable<string>): Promise<void> => {
  const all = [...new Set(keys)];
  for (let start = 0; start < all.length; start += together) {
    await book.load(all.slice(start, start + together).map((key) => ({ noun, key })));
  }
};

/** The roots of a noun's keys as they were without the given decisions. */
export const rootsWithout = async (
  graph: Graph,
  nouns: Nouns,
  noun: NounName,
  own: readonly OwnDecision[],
): Promise<Roots> => {
  const book = linkBook(readerOf(graph), nouns);
  await loadInParts(
    book,
    noun,
    own.map(({ key }) => key),
  );
  for (const { key } of own) book.change({ noun, key }, (link) => ({ ...link, redirect: null }));
  return {
    load: (keys) => loadInParts(book, noun, keys),
    of: (key) => book.after({ noun, key }).root,
  };
};
