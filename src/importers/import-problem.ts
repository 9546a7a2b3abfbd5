import type { CellProblem } from './format.ts';

/** What was not taken over from a file as it stands there, and where. Row and line are 0 where the whole file is meant. */
export interface ImportProblem extends CellProblem {
  readonly row: number;
  readonly line: number;
}

/** What is wrong with a file as a whole. */
export const fileProblem = (
  severity: ImportProblem['severity'],
  code: string,
  column: string,
  reason: string,
): ImportProblem => ({ severity, code, column, value: '', reason, row: 0, line: 0 });
