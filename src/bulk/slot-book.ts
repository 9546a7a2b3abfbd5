import type { Entry } from '../log/entry.ts';
import { DomainError } from '../shared/errors.ts';
import type { KeyBook } from './key-book.ts';

/**
 * What slots hold, by the start of its hash. Almost every subject has one statement, which is kept by the subject's number.
 */
export const slotBook = (book: KeyBook) => {
  const firstSource: number[] = [];
  const firstHash: number[] = [];
  const others = new Map<string, number>();
  const sources: string[] = [];
  const placeOf = (source: string): number => {
    const place = sources.indexOf(source);
    return place >= 0 ? place : sources.push(source) - 1;
  };

  /** The hash that the slot has, or undefined; then it has the given one from now on. */
  const enter = ({ type, noun, subject, source, slot }: Entry, hash: number): number | undefined => {
    if (type === 'STATEMENT') {
      const number = book.numberOf(noun, subject);
      const place = placeOf(source);
      if (firstHash[number] === undefined) {
        firstSource[number] = place;
        firstHash[number] = hash;
        return undefined;
      }
      if (firstSource[number] === place) return firstHash[number];
    }
    const known = others.get(slot);
    if (known === undefined) others.set(slot, hash);
    return known;
  };

  return {
    /** Whether nothing was said in the entry's slot before. Throws where something else was: bulk loads have no history. */
    isNew: (entry: Entry, hash: string): boolean => {
      const start = Number.parseInt(hash.slice(0, 12), 16);
      const known = enter(entry, start);
      if (known === undefined) return true;
      if (known === start) return false;
      const { source, subject } = entry;
      throw new DomainError(
        'CONFLICT',
        `${source} says two different things about ${subject}, and a bulk load keeps no history; load the second file afterwards, without --bulk.`,
      );
    },
  };
};
