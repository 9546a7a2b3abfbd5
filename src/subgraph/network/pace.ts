import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which other requests get their turn. */
const longest = 15;

/** To be awaited between pieces of long work: lets others have their turn where it has gone on for a while. */
export const pace = (): (() => Promise<void> | undefined) => {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
};
