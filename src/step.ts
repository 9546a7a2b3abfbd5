const { stdout } = process;

/** Shows how far a step is: in place, and on a terminal only. */
const showProgress = (doing: string, progress: string): void => {
  if (stdout.isTTY) stdout.write(`\r\u001b[K  ${doing} … ${progress}`.slice(0, stdout.columns));
};

/**
 * Runs one step of the start: prints a line before it, and one with what was done and the seconds it took after it.
 * `work` may tell how far it is.
 */
export const step = async <Result>(
  doing: string,
  work: (tell: (progress: string) => void) => Promise<Result>,
  done: (result: Result) => string,
): Promise<Result> => {
  const start = performance.now();
  stdout.write(`  ${doing} …${stdout.isTTY ? '' : '\n'}`);
  const result = await work((progress) => showProgress(doing, progress));
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  stdout.write(`${stdout.isTTY ? '\r\u001b[K' : ''}  ${done(result)} (${seconds} s)\n`);
  return result;
};
