import { DomainError } from '../shared/errors.ts';

/** Milliseconds without any answer after which the database is asked for a sign of life. */
const patience = 3_000;
/** Milliseconds that it has for one. */
const signWithin = 1_500;

const silent = (): DomainError =>
  new DomainError('DATABASE_UNAVAILABLE', 'The database does not answer at the moment; try again shortly.');

const after = (milliseconds: number): { readonly passed: Promise<false>; readonly cancel: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  return { passed, cancel: () => clearTimeout(timer) };
};

const isWithin = async (milliseconds: number, sign: Promise<boolean>): Promise<boolean> => {
  const limit = after(milliseconds);
  try {
    return await Promise.race([sign, limit.passed]);
  } finally {
    limit.cancel();
  }
};

/** True when it has an outcome, whatever that is. */
const settled = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => true,
  );

/** Whether it comes to a good end: a driver that is closed refuses the probe, and never settles what it has begun. */
const succeeded = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/**
 * Gives up on answers that will not come: the driver notices a connection that breaks, but not a database that keeps it
 * open and says nothing. A statement may take its time as long as the database shows signs of life: an answer to any
 * other, or to `probe`.
 */
export const watchdog = (probe: () => Promise<unknown>) => {
  let answeredAt = performance.now();
  let probing: Promise<boolean> | undefined;

  const isAlive = (): Promise<boolean> => {
    if (performance.now() - answeredAt < patience) return Promise.resolve(true);
    probing ??= isWithin(signWithin, succeeded(probe())).finally(() => {
      probing = undefined;
    });
    return probing;
  };

  return async <Result>(work: Promise<Result>): Promise<Result> => {
    while (!(await isWithin(patience, settled(work)))) {
      if (await isAlive()) continue;
      // Whatever becomes of it, nobody waits for it any more.
      work.catch(() => undefined);
      throw silent();
    }
    answeredAt = performance.now();
    return work;
  };
};
