import { closeSync, openSync, writeSync } from 'node:fs';

/** A file of JSON Lines that is written as they come: what is there after a failure is whole. */
export interface LinesFile {
  add(line: unknown): void;
  close(): void;
}

/** Opens it; none where no path is given. Throws the system’s error where it cannot. */
export const linesFile = (path: string | undefined): LinesFile => {
  if (path === undefined) return { add: () => undefined, close: () => undefined };
  const handle = openSync(path, 'w');
  return {
    add: (line) => {
      writeSync(handle, `${JSON.stringify(line)}\n`);
    },
    close: () => closeSync(handle),
  };
};
