import type { NounName } from '../log/noun.ts';
import type { KeyBook } from './key-book.ts';

/** What is known of an entity without a description. */
export type Mark = 'REFERENCED' | 'REDIRECTED' | 'RETIRED' | 'NEEDED';

const bits: Readonly<Record<Mark, number>> = { REFERENCED: 1, REDIRECTED: 2, RETIRED: 4, NEEDED: 8 };

/** By the numbers of keys: how many statements describe an entity, what else is known of it, and how references print it. */
export interface Census {
  describe(number: number): void;
  statements(number: number): number;
  mark(number: number, mark: Mark): void;
  has(number: number, mark: Mark): boolean;
  print(number: number, name: string): void;
  /** The smallest name that references print, in the order of the database. */
  printed(number: number): string | null;
  /** Keys that were redirected to an entity, directly or through others. */
  redirectedTo(number: number): readonly string[];
  /** Once every entry was read: what was said of keys counts for the entities that they stand for. */
  settle(book: KeyBook, retired: Iterable<{ readonly noun: NounName; readonly key: string }>): void;
}

const isBefore = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

export const census = (): Census => {
  const counts: number[] = [];
  const marks: number[] = [];
  const names = new Map<number, string>();
  const redirected = new Map<number, string[]>();
  const mark = (number: number, one: Mark): void => {
    marks[number] = (marks[number] ?? 0) | bits[one];
  };
  const statements = (number: number): number => counts[number] ?? 0;

  const settleKey = (book: KeyBook, noun: NounName, key: string, isRedirect: boolean): void => {
    const [own, root] = [book.numberOf(noun, key), book.numberOf(noun, book.rootOf(noun, key))];
    mark(root, 'NEEDED');
    if (isRedirect) {
      mark(root, 'REDIRECTED');
      redirected.set(root, [...(redirected.get(root) ?? []), key]);
    }
    if (own === root || statements(own) === 0) return;
    counts[root] = statements(root) + statements(own);
    counts[own] = 0;
  };

  return {
    describe: (number) => {
      counts[number] = statements(number) + 1;
    },
    statements,
    mark,
    has: (number, one) => ((marks[number] ?? 0) & bits[one]) !== 0,
    print: (number, name) => {
      const known = names.get(number);
      if (known === undefined || (known !== name && isBefore(name, known))) names.set(number, name);
    },
    printed: (number) => names.get(number) ?? null,
    redirectedTo: (number) => redirected.get(number) ?? [],
    settle: (book, retired) => {
      for (const { noun, key, link } of book.linked()) settleKey(book, noun, key, link.redirect !== null);
      for (const { noun, key } of retired) {
        if (!book.link(noun, key)?.redirect) mark(book.numberOf(noun, book.rootOf(noun, key)), 'RETIRED');
      }
    },
  };
};
