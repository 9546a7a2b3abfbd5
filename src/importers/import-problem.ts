import type { CellProblem } from './format.ts';
import { mendOf } from './mend.ts';
import type { Place } from './row.ts';

/** What was not taken over from a file as it stands there, and where. Row and line are 0 where the whole file is meant. */
export interface ImportProblem extends CellProblem {
  readonly row: number;
  readonly line: number;
  /** What would mend it. */
  readonly mend: string;
}

/** What is wrong with a row. */
export const rowProblem = (problem: CellProblem, { number, line }: Place): ImportProblem => {
  const { severity, code, column, value, reason } = problem;
  return { severity, code, column, value, reason, row: number, line, mend: mendOf(code) };
};

/** What is wrong with a file as a whole. */
export const fileProblem = (
  severity: ImportProblem['severity'],
  code: string,
  column: string,
  reason: string,
): ImportProblem => rowProblem({ severity, code, column, value: '', reason }, { number: 0, line: 0 });
