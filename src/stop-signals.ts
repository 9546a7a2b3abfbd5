/** Stops work by a signal to the process, and tells the exit status that says so. */
export interface StopSignals {
  readonly signal: AbortSignal;
  /** 128 and the number of the signal that came; 0 where none did. */
  status(): number;
  /** Leaves signals to the system again. */
  end(): void;
}

const numbers = { SIGINT: 2, SIGTERM: 15 } as const;

/** The first Ctrl-C asks the work to stop; the second ends the process. */
export const stopSignals = (): StopSignals => {
  const controller = new AbortController();
  let status = 0;
  const stop = (name: NodeJS.Signals): void => {
    status = 128 + (name === 'SIGTERM' ? numbers.SIGTERM : numbers.SIGINT);
    controller.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return {
    signal: controller.signal,
    status: () => status,
    end: () => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
    },
  };
};
