import { duplicateMember } from './duplicate-member.ts';
import { isObject } from './json.ts';
import { elementsOf, linesOf, longestPiece } from './json-pieces.ts';
import type { BadLine, JsonRow } from './row.ts';

type Read = Pick<JsonRow, 'object' | 'duplicate'> | Pick<BadLine, 'text' | 'reason'>;

const example = 'expected one object, {"…": …}';

const read = (text: string): Read => {
  if (text.length > longestPiece) return { text, reason: `longer than ${longestPiece} characters; ${example}` };
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return { text, reason: `not a JSON object; ${example}` };
    const duplicate = duplicateMember(text, value);
    return { object: value, ...(duplicate !== null && { duplicate }) };
  } catch {
    return { text, reason: `not JSON; ${example}` };
  }
};

/** The same chunks, and whether they begin with an array: it may be cut anywhere. */
const beginning = async (
  chunks: AsyncIterable<string>,
): Promise<{ readonly isArray: boolean; readonly text: AsyncIterable<string> }> => {
  const rest = chunks[Symbol.asyncIterator]();
  const seen: string[] = [];
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    seen.push(next.value);
    if (next.value.trim() !== '') break;
  }
  async function* text(): AsyncGenerator<string> {
    try {
      yield* seen;
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
    } finally {
      await rest.return?.();
    }
  }
  return { isArray: seen.at(-1)?.trimStart().startsWith('[') === true, text: text() };
};

/**
 * The objects of JSON Lines, one a line, or of one JSON array, and what stands in their places and is none. Blank lines do
 * not count. Throws BAD_INPUT, naming the file so, where an array is not whole.
 */
export async function* readJson(chunks: AsyncIterable<string>, file = 'text'): AsyncGenerator<JsonRow | BadLine> {
  const { isArray, text } = await beginning(chunks);
  let number = 0;
  for await (const piece of isArray ? elementsOf(text, file) : linesOf(text)) {
    if (piece.text.trim() === '') continue;
    number += 1;
    yield { number, line: piece.line, ...read(piece.text) };
  }
}
