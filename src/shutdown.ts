/** What has been started and has to be closed again, in the opposite order. */
export interface Shutdown {
  /** Aborted when the end begins, so that whatever is still being started gives up. */
  readonly signal: AbortSignal;
  /** Remembers how to close what was just started; closes it at once when the end has begun. */
  push(close: () => Promise<void>): void;
  /** Closes everything, once; a close that fails does not keep the others from closing. */
  run(): Promise<void>;
}

export const openShutdown = (): Shutdown => {
  const controller = new AbortController();
  const closes: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    controller.abort();
    for (let close = closes.pop(); close !== undefined; close = closes.pop()) {
      await close().catch((error: unknown) => console.error(error));
    }
  };
  let running = Promise.resolve();
  return {
    signal: controller.signal,
    push: (close) => {
      closes.push(close);
      if (controller.signal.aborted) running = running.then(closeAll);
    },
    run: () => {
      running = running.then(closeAll);
      return running;
    },
  };
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const impatience = 2_000;

/**
 * Calls `stop` at the first signal. A later one ends the process at once, unless it comes within two seconds: Ctrl-C
 * reaches us from the terminal and again from npm.
 */
export const onStopSignal = (stop: () => void): void => {
  let first: number | undefined;
  const handle = (): void => {
    if (first === undefined) {
      first = performance.now();
      stop();
    } else if (performance.now() - first > impatience) process.exit(1);
  };
  for (const signal of signals) process.on(signal, handle);
};
