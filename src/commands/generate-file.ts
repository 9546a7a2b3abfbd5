import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { epochModels } from '../generate/epoch-models.ts';
import { openalexWorks } from '../generate/openalex-works.ts';
import { badInput } from '../shared/errors.ts';

const generators = { 'epoch-models': epochModels, 'openalex-works': openalexWorks } as const;

export type GeneratedFormat = keyof typeof generators;

/** Formats in which data can be generated; the importers of the same names read them. */
export const generatedFormats = Object.keys(generators) as readonly GeneratedFormat[];

export interface GenerateOptions {
  readonly format: GeneratedFormat;
  readonly count: number;
  readonly seed: number;
  /** Packed by gzip where it ends in `.gz`. */
  readonly out: string;
}

const [mostRows, pieceLength] = [1_000_000_000, 1 << 18];

/** A whole number of an option. Throws BAD_INPUT for anything else. */
export const wholeNumber = (option: string, text: string, least: number, most: number): number => {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (number >= least && number <= most) return number;
  throw badInput(option, text, `a whole number from ${least} to ${most}`);
};

export const countOption = (text: string): number => wholeNumber('--count', text, 1, mostRows);
export const seedOption = (text: string): number => wholeNumber('--seed', text, 0, 2 ** 32 - 1);

function* pieces(lines: Iterable<string>, tell: (rows: number) => void): Generator<string> {
  let piece = '';
  let rows = 0;
  for (const line of lines) {
    piece += line;
    rows += 1;
    if (piece.length < pieceLength) continue;
    yield piece;
    tell(rows);
    piece = '';
  }
  yield piece;
}

/** Writes generated data beside the file, which is replaced at the end. Its text depends on format, count and seed alone. */
export const generateFile = async (
  { format, count, seed, out }: GenerateOptions,
  tell: (rows: number) => void,
): Promise<void> => {
  const beside = `${out}.part`;
  const text = Readable.from(pieces(generators[format](count, seed), tell));
  const file = createWriteStream(beside);
  try {
    if (out.endsWith('.gz')) await pipeline(text, createGzip({ level: 4 }), file);
    else await pipeline(text, file);
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
