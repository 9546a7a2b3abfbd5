import { closeSync, openSync, writeFileSync } from 'node:fs';

/** A file of JSON Lines: values are added to it, one line each. */
export interface LinesFile {
  add(value: unknown): void;
  /** Writes what is still held. */
  flush(): void;
  /** Writes what is still held, and lets the file go even where that fails. */
  close(): void;
}

const heldBytes = 64 * 1024;

/** Makes an empty file; none where no path is given. It and what writes throw the system's error where the disk does not take it. */
export const linesFile = (path: string | undefined, mode = 0o666): LinesFile => {
  if (path === undefined) return { add: () => undefined, flush: () => undefined, close: () => undefined };
  const handle = openSync(path, 'w', mode);
  let held = '';
  const flush = (): void => {
    const text = held;
    held = '';
    if (text !== '') writeFileSync(handle, text);
  };
  return {
    add: (value) => {
      held += `${JSON.stringify(value)}\n`;
      if (held.length >= heldBytes) flush();
    },
    flush,
    close: () => {
      try {
        flush();
      } finally {
        closeSync(handle);
      }
    },
  };
};
