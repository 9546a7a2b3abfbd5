/** Runs one step of the start, and prints a line before and a line with the seconds after it. */
export const step = async <Result>(doing: string, done: string, work: () => Promise<Result>): Promise<Result> => {
  const start = performance.now();
  process.stdout.write(`  ${doing} …\n`);
  const result = await work();
  process.stdout.write(`  ${done} (${((performance.now() - start) / 1_000).toFixed(1)} s)\n`);
  return result;
};
