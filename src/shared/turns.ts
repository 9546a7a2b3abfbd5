import { DomainError } from './errors.ts';

export interface TurnOptions {
  /** What turns are for, in the plural. */
  readonly what: string;
  readonly atOnce: number;
  /** How many more may wait, in the order in which they came. */
  readonly mostWaiting: number;
}

/** Does work when its turn comes, and gives the next one a turn however it ends. */
export type TakeTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** @throws DomainError UNAVAILABLE, from what it returns, where too many wait already. */
export const turns = ({ what, atOnce, mostWaiting }: TurnOptions): TakeTurn => {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (work) => {
    if (underWay < atOnce) underWay += 1;
    else if (waiting.length >= mostWaiting) {
      throw new DomainError('UNAVAILABLE', `${mostWaiting} ${what} wait for their turn already; try again shortly.`);
    } else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else underWay -= 1;
    }
  };
};
