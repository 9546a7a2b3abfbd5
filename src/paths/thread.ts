import { Worker } from 'node:worker_threads';
import { DomainError } from '../shared/errors.ts';
import type { Feed, FromWorker, Requests, RequestType } from './messages.ts';

/** A worker thread of paths, from its start to its end. */
export interface Thread {
  /** True once it has ended, for whatever reason: it will answer nothing more. */
  ended(): boolean;
  /** Throws a coded error when the thread has ended. */
  feed(rows: Feed): void;
  /** The reply; a coded error where the thread ends before it has replied. */
  request<Type extends RequestType>(
    message: Requests[Type]['message'] & { type: Type },
  ): Promise<Requests[Type]['reply']>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (reply: FromWorker['reply']) => void;
  readonly reject: (error: DomainError) => void;
}

const lost = (cause?: unknown): DomainError =>
  new DomainError('UNAVAILABLE', 'The search for paths was interrupted; try again.', {}, { cause });

/** Starts a thread. It keeps the process alive only while a request waits for it. `onCrash` is told why it fell over. */
export const startThread = (url: URL, onCrash: (error: unknown) => void): Thread => {
  const worker = new Worker(url, { name: 'paths' });
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  let ended = false;

  const end = (cause?: unknown): void => {
    ended = true;
    for (const { reject } of waiting.values()) reject(lost(cause));
    waiting.clear();
  };
  const rest = (): void => {
    if (waiting.size === 0) worker.unref();
  };
  worker.on('message', ({ request, reply }: FromWorker) => {
    waiting.get(request)?.resolve(reply);
    waiting.delete(request);
    rest();
  });
  worker.on('error', (error) => {
    end(error);
    onCrash(error);
  });
  worker.on('exit', () => end());
  rest();

  return {
    ended: () => ended,
    feed: (rows) => {
      if (ended) throw lost();
      worker.postMessage(rows);
    },
    request: <Type extends RequestType>(message: Requests[Type]['message']) => {
      if (ended) return Promise.reject(lost());
      requests += 1;
      const request = requests;
      worker.ref();
      worker.postMessage({ ...message, request });
      return new Promise<Requests[Type]['reply']>((resolve, reject) => {
        // The worker replies to each request in the type that `Requests` names for it.
        waiting.set(request, { resolve: resolve as Waiting['resolve'], reject });
      });
    },
    close: async () => {
      end();
      await worker.terminate();
    },
  };
};
