import type { Readable } from 'node:stream';

/** Settles when a stream has let go of what it reads, which takes longer than its end: a generator may be waiting for something. */
export const closed = (stream: Readable): Promise<void> =>
  new Promise((resolve) => {
    if (stream.closed) resolve();
    else stream.once('close', resolve);
  });
