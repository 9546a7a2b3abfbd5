import { DomainError } from '../shared/errors.ts';

/** A line of JSON Lines, or an element of an array. */
export interface Piece {
  readonly text: string;
  /** Line on which it ends, from 1. */
  readonly line: number;
}

/** The most characters of a piece: ten times the largest work. What is longer is read over, and not kept whole. */
export const longestPiece = 2 ** 24;

/** Lines as they come, with any line ends. Linear in the text; a line that is too long is cut somewhere after the limit. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  let line = 0;
  let begun = '';
  let held = '';
  for await (const chunk of chunks) {
    const text = held + chunk;
    // A line feed may follow.
    held = text.endsWith('\r') ? '\r' : '';
    const parts = text.slice(0, text.length - held.length).split(/\r\n|\r|\n/u);
    const last = parts.pop() ?? '';
    for (const part of parts) {
      line += 1;
      yield { text: begun + part, line };
      begun = '';
    }
    if (begun.length <= longestPiece) begun += last;
  }
  yield { text: begun, line: line + 1 };
}

interface Scanner {
  /** The elements that end in a chunk. */
  scan(chunk: string): readonly Piece[];
  /** Throws BAD_INPUT where the array is not closed. */
  end(): void;
}

const refusal = (file: string, line: number, what: string): DomainError => {
  const message = `${file}: line ${line}: ${what}; expected one whole JSON array of objects, or JSON Lines.`;
  return new DomainError('BAD_INPUT', message, { argument: 'file' });
};

const [quote, backslash, comma, lineFeed] = [0x22, 0x5c, 0x2c, 0x0a];
const opens = (code: number): boolean => code === 0x7b || code === 0x5b;
const closes = (code: number): boolean => code === 0x7d || code === 0x5d;

/** Finds the elements of an array without reading what is in them. */
const elementScanner = (file: string): Scanner => {
  let [line, depth, from] = [1, 0, 1];
  let [inText, escaped, ended] = [false, false, false];
  let begun = '';

  const keep = (part: string): void => {
    begun += part;
    if (begun.length > longestPiece) {
      throw refusal(file, from, `the element that begins here is longer than ${longestPiece} characters`);
    }
  };
  const taken = (): readonly Piece[] => {
    const piece = { text: begun.trim(), line };
    begun = '';
    from = line;
    return piece.text === '' ? [] : [piece];
  };
  const inside = (code: number): void => {
    if (escaped) escaped = false;
    else if (code === backslash) escaped = true;
    else if (code === quote) inText = false;
  };
  /** Whether an element ends before this character. */
  const between = (code: number): boolean => {
    if (code === quote) inText = true;
    else if (opens(code)) depth += 1;
    else if (closes(code)) depth -= 1;
    ended = depth === 0;
    return ended || (depth === 1 && code === comma);
  };
  return {
    scan: (chunk) => {
      const pieces: Piece[] = [];
      let start = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        const code = chunk.charCodeAt(at);
        if (code === lineFeed) line += 1;
        if (ended) {
          if (chunk.slice(at).trim() !== '') throw refusal(file, line, 'there is more after the end of the array');
          return pieces;
        }
        if (inText) inside(code);
        else if (depth === 0) {
          if (opens(code)) depth = 1;
          start = at + 1;
        } else if (between(code)) {
          keep(chunk.slice(start, at));
          pieces.push(...taken());
          start = at + 1;
        }
      }
      if (!ended) keep(chunk.slice(start));
      return pieces;
    },
    end: () => {
      if (!ended) throw refusal(file, line, 'the array is not closed where the file ends');
    },
  };
};

/**
 * The elements of one JSON array as they come. The first character that is no white space must open it. Throws BAD_INPUT,
 * naming the file so, where it is not closed, goes on behind its end, or has an element that is too long.
 */
export async function* elementsOf(chunks: AsyncIterable<string>, file: string): AsyncGenerator<Piece> {
  const scanner = elementScanner(file);
  for await (const chunk of chunks) yield* scanner.scan(chunk);
  scanner.end();
}
