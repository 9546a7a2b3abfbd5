/** Work that is done one piece after another, in the order in which it came. */
export interface Turns {
  /** Pieces under way or waiting. */
  readonly length: () => number;
  /** Does a piece when its turn comes. */
  readonly add: (id: string, work: () => Promise<void>) => void;
  /** Takes a piece that waits out of the line; false where it does not wait. */
  readonly withdraw: (id: string) => boolean;
  /** Settles when nothing is under way and nothing waits. */
  readonly idle: () => Promise<void>;
}

/** An empty line. `onFault` is told of pieces that throw, which do not keep the next from their turn. */
export const turns = (onFault: (error: unknown) => void): Turns => {
  const waiting: { readonly id: string; readonly work: () => Promise<void> }[] = [];
  let isRunning = false;
  let running: Promise<void> = Promise.resolve();

  const run = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next.work().catch(onFault);
    isRunning = false;
  };

  return {
    length: () => waiting.length + (isRunning ? 1 : 0),
    add: (id, work) => {
      waiting.push({ id, work });
      if (isRunning) return;
      isRunning = true;
      running = run();
    },
    withdraw: (id) => {
      const place = waiting.findIndex((piece) => piece.id === id);
      if (place >= 0) waiting.splice(place, 1);
      return place >= 0;
    },
    idle: () => running,
  };
};
