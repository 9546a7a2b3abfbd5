import { closeSync, openSync, writeSync } from 'node:fs';
import type { ImportProblem } from '../importers/import-problem.ts';

export interface ProblemFile {
  add(file: string, problem: ImportProblem): void;
  close(): void;
}

/** Writes problems as they come, as JSON Lines; none where no path is given. Throws the system's error where it cannot. */
export const problemFile = (path: string | undefined): ProblemFile => {
  if (path === undefined) return { add: () => undefined, close: () => undefined };
  const handle = openSync(path, 'w');
  return {
    add: (file, problem) => {
      writeSync(handle, `${JSON.stringify({ file, ...problem })}\n`);
    },
    close: () => closeSync(handle),
  };
};
