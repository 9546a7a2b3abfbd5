import type { BadLine, JsonRow } from './row.ts';

interface Line {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Lines as they come; a carriage return before the line end is left to the reader. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let line = 0;
  let begun = '';
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      line += 1;
      yield { text: begun + part, line };
      begun = '';
    }
    begun += last;
  }
  yield { text: begun, line: line + 1 };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (text: string): Pick<JsonRow, 'object'> | Pick<BadLine, 'text' | 'reason'> => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { object: value } : { text, reason: 'not a JSON object' };
  } catch {
    return { text, reason: 'not JSON' };
  }
};

/** The objects of JSON Lines, one a line, and the lines that are none; blank lines do not count. */
export async function* readJsonLines(chunks: AsyncIterable<string>): AsyncGenerator<JsonRow | BadLine> {
  let number = 0;
  for await (const { text, line } of linesOf(chunks)) {
    if (text.trim() === '') continue;
    number += 1;
    yield { number, line, ...parsed(text) };
  }
}
