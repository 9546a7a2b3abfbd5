import type { Graph } from '../graph/graph.ts';

/** The last turn at the write lock that a process has had. */
export interface LastTurn {
  /** null before the first. */
  current(): number | null;
  /** To be told once its transaction is committed. */
  committed(turn: number): void;
}

/**
 * What is read after one's own turn and before the next one is exact where no other turn came between, so that it need not be
 * read again under the lock. A number read without the lock would not do: the database shows a transaction that is being
 * committed bit by bit.
 */
export const lastTurn = (): LastTurn => {
  let last: number | null = null;
  return {
    current: () => last,
    committed: (turn) => {
      last = turn;
    },
  };
};

/** The graph, and the last turn that this process has had in it. */
export interface LogAccess {
  readonly graph: Graph;
  readonly turns: LastTurn;
}
