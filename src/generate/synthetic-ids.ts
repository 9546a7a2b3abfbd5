/**
 * Numbers of generated things begin here: OpenAlex's have at most 10 digits. DOIs have a prefix of nine nines, which no
 * registration agency gives out, and addresses end in `.example` (RFC 2606).
 */
const reserved = 9_000_000_000_000;

/** `https://openalex.org/W9000000000017` */
export const openalexId = (letter: 'W' | 'A' | 'I' | 'S' | 'T', number: number): string =>
  `https://openalex.org/${letter}${reserved + number}`;

export const doiOf = (number: number): string => `https://doi.org/10.999999999/synthetic.${number}`;
