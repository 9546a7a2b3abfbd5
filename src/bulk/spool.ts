import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs';
import type { EntryContent } from '../log/entry.ts';

/** What is needed of an entry once all keys are known. */
export type SpooledEntry = EntryContent & { readonly seq: number; readonly source: string };

const pieceLength = 1 << 20;

/** The lines of a file; readline would also break at line ends that only some count as such. */
async function* linesOf(path: string): AsyncGenerator<readonly string[]> {
  let begun = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: pieceLength })) {
    const lines = `${begun}${chunk}`.split('\n');
    begun = lines.pop() ?? '';
    yield lines;
  }
}

const read = (line: string): SpooledEntry => {
  const tab = line.indexOf('\t');
  const [seq, type, noun, subject, source] = JSON.parse(line.slice(0, tab));
  return { seq, type, noun, subject, source, body: JSON.parse(line.slice(tab + 1)) } as SpooledEntry;
};

/** Entries that wait on disk, in order, until every file was read. */
export const spool = (path: string) => {
  const handle = openSync(path, 'wx');
  let piece = '';
  return {
    /** `body` is canonical JSON. */
    add: ({ seq, type, noun, subject, source }: Omit<SpooledEntry, 'body'>, body: string): void => {
      piece += `${JSON.stringify([seq, type, noun, subject, source])}\t${body}\n`;
      if (piece.length < pieceLength) return;
      writeSync(handle, piece);
      piece = '';
    },
    /** All of them; the file is gone afterwards. Only once. */
    drain: async function* (): AsyncGenerator<SpooledEntry> {
      writeSync(handle, piece);
      closeSync(handle);
      for await (const lines of linesOf(path)) for (const line of lines) yield read(line);
      rmSync(path);
    },
  };
};
export type Spool = ReturnType<typeof spool>;
