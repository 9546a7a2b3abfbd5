// A line for each step of the set-up. Plain JavaScript without dependencies.

/** Runs `work` and prints what came of it, with the seconds it took. `work` may return a text that says more. */
export const step = async (doing, done, work) => {
  const start = performance.now();
  process.stdout.write(`  ${doing} …\n`);
  const outcome = await work();
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  process.stdout.write(`  ${done} (${seconds} s)\n`);
  return outcome;
};
