import { closeSync, openSync, writeFileSync } from 'node:fs';

/** A file that values are added to, one line of JSON each. */
export interface LinesFile {
  add(value: unknown): void;
  /** Writes what is still held. */
  flush(): void;
  close(): void;
}

const heldBytes = 64 * 1024;

/** Makes an empty file of JSON Lines. It and `add` throw the system's error where the disk does not take it. */
export const linesFile = (path: string): LinesFile => {
  const handle = openSync(path, 'w', 0o600);
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
    close: () => closeSync(handle),
  };
};
