import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs';
import type { EntryContent } from '../log/entry.ts';
import type { NounName } from '../log/noun.ts';

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

/** The entry of a line, where it is of a noun that is asked for; bodies of others are not looked at. */
const read = (line: string, isAsked: (noun: NounName) => boolean): SpooledEntry | null => {
  const tab = line.indexOf('\t');
  const [seq, type, noun, subject, source] = JSON.parse(line.slice(0, tab));
  if (!isAsked(noun)) return null;
  return { seq, type, noun, subject, source, body: JSON.parse(line.slice(tab + 1)) } as SpooledEntry;
};

/** Entries that wait on disk, in order, until every file was read. */
export const spool = (path: string) => {
  const handle = openSync(path, 'wx');
  let piece = '';
  let closed = false;
  return {
    /** `body` is canonical JSON. */
    add: ({ seq, type, noun, subject, source }: Omit<SpooledEntry, 'body'>, body: string): void => {
      piece += `${JSON.stringify([seq, type, noun, subject, source])}\t${body}\n`;
      if (piece.length < pieceLength) return;
      writeSync(handle, piece);
      piece = '';
    },
    /** Those of the nouns that are asked for. After the first reading nothing is added any more. */
    read: async function* (isAsked: (noun: NounName) => boolean): AsyncGenerator<SpooledEntry> {
      if (!closed) {
        writeSync(handle, piece);
        closeSync(handle);
        closed = true;
      }
      for await (const lines of linesOf(path)) {
        for (const line of lines) {
          const entry = read(line, isAsked);
          if (entry) yield entry;
        }
      }
    },
    /** The file is gone afterwards. */
    remove: (): void => rmSync(path),
  };
};
export type Spool = ReturnType<typeof spool>;
