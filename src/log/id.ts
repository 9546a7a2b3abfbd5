import { createHash } from 'node:crypto';
import type { Noun } from './noun.ts';

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/** 16 characters of Crockford's base32: the first 80 bits of the SHA-256 of a text. */
export const shortHash = (text: string): string => {
  const bits = BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 20)}`);
  return Array.from({ length: 16 }, (_, index) => crockford[Number((bits >> BigInt(75 - 5 * index)) & 31n)]).join('');
};

/** The id that an entity made from this key (`scheme:normalised value`) has, on every machine. */
export const idOf = (noun: Pick<Noun, 'name' | 'prefix'>, key: string): string =>
  `${noun.prefix}_${shortHash(`${noun.name}|${key}`)}`;

export const sourceIdOf = (key: string): string => `src_${shortHash(`Source|${key}`)}`;
export const recordIdOf = (seq: number): string => `rec_${seq}`;
