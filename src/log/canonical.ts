import { createHash } from 'node:crypto';

const sorted = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const members = value as Readonly<Record<string, unknown>>;
  const inOrder: Record<string, unknown> = Object.create(null);
  for (const name of Object.keys(members).sort()) {
    if (members[name] !== undefined) inOrder[name] = sorted(members[name]);
  }
  return inOrder;
};

/** JSON with the keys of every object in order and absent members left out: equal values have equal texts. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** The first 128 bits of the SHA-256 of a text, in hexadecimal. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Whether two values have the same canonical text. */
export const sameValue = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
