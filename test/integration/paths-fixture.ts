import { nouns } from '../../src/entities/nouns.ts';
import { idOf } from '../../src/log/id.ts';
import { normalKey } from '../../src/log/key.ts';
import type { NounName } from '../../src/log/noun.ts';
import type { RecordInput, Reference } from '../../src/log/record.ts';
import { seedSource } from '../support/seed.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** The id that a key makes. */
export const idFor = (noun: NounName, key: string): string => idOf(nouns[noun], normalKey(key) ?? key);

type Signer = Pick<Reference, 'key' | 'name'>;

export const keyedAuthor = (number: number): Signer => ({
  key: `openalex:A${10_000 + number}`,
  name: `Keyed Author ${number}`,
});
/** One author for all papers of a data set that are signed with this name. */
const namedAuthor = (number: number, dataset = 'test'): Signer => ({
  key: `name:Solitary Name ${number}|${dataset}`,
  name: `Solitary Name ${number}`,
});
/** A bare initial is somebody else on each paper. */
const initialOnly = (number: number, paper: string): Signer => ({
  key: `name:J. Initial${number}|${paper}`,
  name: `J. Initial${number}`,
});
export const institutionOf = (number: number): Signer => ({
  key: `epoch:Institute ${number}`,
  name: `Institute ${number}`,
});
export const paperKey = (number: number): string => `doi:10.5555/paper.${number}`;

const positioned = (signers: readonly Signer[]): readonly Reference[] => {
  const distinct = [...new Map(signers.map((signer) => [signer.key, signer])).values()];
  return distinct.map((signer, index) => ({ ...signer, properties: { position: index + 1 } }));
};

const paperRecord = (
  number: number,
  year: number | null,
  authors: readonly Signer[],
  institutions: readonly Signer[],
): RecordInput => ({
  type: 'STATEMENT',
  noun: 'Paper',
  keys: [paperKey(number)],
  source: seedSource.key,
  origin: 'IMPORT',
  fields: {
    name: { value: `Paper ${number}` },
    ...(year !== null && { publicationDate: { value: String(year) } }),
    authors: { value: positioned(authors) },
    institutions: { value: positioned(institutions) },
  },
});

/** People and places of one field: few of them work outside of it. */
const fieldSize = 20;

/**
 * 160 papers in eight fields with few bridges: keyed authors, names that one author bears, names that two bear (one of
 * them keyed, or in another data set), bare initials, papers without a year, and one paper of 300 authors.
 */
export const collaborations = (seed = 11): readonly RecordInput[] => {
  const random = randomNumbers(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const signer = (paper: string, field: number): Signer => {
    const number = field * fieldSize + below(fieldSize);
    const draw = random();
    if (draw < 0.66) return keyedAuthor(number);
    if (draw < 0.9) return namedAuthor(number % 60, draw < 0.86 ? 'test' : 'other');
    if (draw < 0.96) return { key: `name:Keyed Author ${number}|test`, name: `Keyed Author ${number}` };
    return initialOnly(number % 5, paper);
  };
  const papers = Array.from({ length: 160 }, (_, number) => {
    const field = below(8);
    const bridge = random() < 0.08 ? below(6) : field;
    const paper = normalKey(paperKey(number)) ?? '';
    const authors = Array.from({ length: 1 + below(4) }, (_one, place) => signer(paper, place === 0 ? bridge : field));
    const institutions = Array.from({ length: below(4) }, () =>
      institutionOf((random() < 0.1 ? below(6) : field) * 5 + below(5)),
    );
    return paperRecord(number, random() < 0.15 ? null : 2012 + below(13), authors, institutions);
  });
  const crowd = Array.from({ length: 300 }, (_, number) => keyedAuthor(1_000 + number));
  return [...papers, paperRecord(900, 2021, [...crowd, keyedAuthor(0), keyedAuthor(50)], [institutionOf(0)])];
};
