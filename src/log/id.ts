import { createHash } from 'node:crypto';
import type { Noun } from './noun.ts';

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/** 40 bits as 8 characters. */
const inBase32 = (bits: number): string => {
  let text = '';
  for (let rest = bits, digit = 0; digit < 8; digit += 1, rest = Math.floor(rest / 32)) {
    text = (crockford[rest % 32] ?? '') + text;
  }
  return text;
};

/** 16 characters of Crockford's base32: the first 80 bits of the SHA-256 of a text. */
export const shortHash = (text: string): string => {
  const digest = createHash('sha256').update(text).digest();
  return inBase32(digest.readUIntBE(0, 5)) + inBase32(digest.readUIntBE(5, 5));
};

/** The id that an entity made from this key (`scheme:normalised value`) has, on every machine. */
export const idOf = (noun: Pick<Noun, 'name' | 'prefix'>, key: string): string =>
  `${noun.prefix}_${shortHash(`${noun.name}|${key}`)}`;

export const sourceIdOf = (key: string): string => `src_${shortHash(`Source|${key}`)}`;
export const recordIdOf = (seq: number): string => `rec_${seq}`;
