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

/** What `work` gives within the time; false where that passes first. */
const isWithin = async (milliseconds: number, work: Promise<boolean>): Promise<boolean> => {
  const limit = after(milliseconds);
  try {
    return await Promise.race([work, limit.passed]);
  } finally {
    limit.cancel();
  }
};

/**
 * Gives up on answers that will not come: the driver notices a connection that breaks, but not a database that keeps it
 * open and says nothing. A statement may take its time as long as the database shows signs of life: an answer to any
 * other, or to `probe`.
 */
export const watchdog = (probe: () => Promise<unknown>) => {
  let answeredAt = performance.now();
  let probing: Promise<boolean> | undefined;

  /** Whether it answers; what fails, as where the driver is closed, is no answer. */
  const givesSign = (): Promise<boolean> => {
    const answered = probe().then(
      () => true,
      () => false,
    );
    return isWithin(signWithin, answered);
  };
  const isAlive = (): Promise<boolean> => {
    if (performance.now() - answeredAt < patience) return Promise.resolve(true);
    probing ??= givesSign().finally(() => {
      probing = undefined;
    });
    return probing;
  };

  return async <Result>(work: Promise<Result>): Promise<Result> => {
    const settled = work.then(
      () => true,
      () => true,
    );
    while (!(await isWithin(patience, settled))) {
      if (await isAlive()) continue;
      // Whatever becomes of it, nobody waits for it any more.
      work.catch(() => undefined);
      throw silent();
    }
    answeredAt = performance.now();
    return work;
  };
};
