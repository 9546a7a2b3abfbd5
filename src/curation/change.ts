import type { Entry, StatementBody } from '../log/entry.ts';
import type { LinkBook, NounKey } from './link-book.ts';

/** An entry that differs from what its slot holds. */
export interface SlotChange {
  readonly entry: Entry;
  /** What the slot held; null where nothing, or where it was withdrawn. */
  readonly before: unknown;
  /** Whether there is a record in the slot, a withdrawal too: it becomes part of history. */
  readonly held: boolean;
}

const claimedKeys = (body: unknown, subject: string): readonly string[] =>
  body ? (body as StatementBody).keys.filter((key) => key !== subject) : [];

/** Every key whose link a change can alter, and those that it names. */
export const keysOfChange = ({ entry, before }: SlotChange): readonly NounKey[] => {
  const { noun, subject } = entry;
  const named = (body: unknown): readonly string[] => {
    if (!body) return [];
    return entry.type === 'STATEMENT'
      ? (body as StatementBody).keys
      : 'target' in Object(body)
        ? [(body as { target: string }).target]
        : [];
  };
  return [...new Set([subject, ...named(before), ...named(entry.body)])].map((key) => ({ noun, key }));
};

/** Enters into the book what a change says of keys. */
export const enterChange = (book: Pick<LinkBook, 'change'>, { entry, before }: SlotChange): void => {
  const { noun, subject, slot } = entry;
  if (entry.type === 'REDIRECT') {
    book.change({ noun, key: subject }, (link) => ({ ...link, redirect: entry.body?.target ?? null }));
  }
  if (entry.type !== 'STATEMENT') return;
  for (const key of claimedKeys(before, subject)) {
    book.change({ noun, key }, (link) => ({ ...link, claims: link.claims.filter((claim) => claim !== slot) }));
  }
  for (const key of claimedKeys(entry.body, subject)) {
    book.change({ noun, key }, (link) => ({ ...link, claims: [...new Set([...link.claims, slot])].sort() }));
  }
};
