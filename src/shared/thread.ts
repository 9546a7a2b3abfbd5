import { Worker } from 'node:worker_threads';
import { DomainError } from './errors.ts';

/** What is asked of a worker and what it replies, by the type of the message. */
export type Requests<Types extends string> = Readonly<
  Record<Types, { readonly message: { readonly type: string }; readonly reply: unknown }>
>;

/** A worker's reply to the request of that number. */
export interface NumberedReply<Reply> {
  readonly request: number;
  readonly reply: Reply;
}

/** A worker thread, from its start to its end. */
export interface Thread<Feed, Types extends string, Exchange extends Requests<Types>> {
  /** True once it has ended, for whatever reason: it will answer nothing more. */
  ended(): boolean;
  /** Throws a coded error when the thread has ended. */
  feed(rows: Feed): void;
  /** The reply; a coded error where the thread ends before it has replied. */
  request<Type extends Types>(
    message: Exchange[Type]['message'] & { readonly type: Type },
  ): Promise<Exchange[Type]['reply']>;
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** The compiled worker: a thread cannot be started from TypeScript. */
  readonly url: URL;
  readonly name: string;
  /** What was interrupted when it ends, as the subject of a sentence. */
  readonly work: string;
  /** Told why it fell over. */
  readonly onCrash: (error: unknown) => void;
}

interface Waiting {
  readonly resolve: (reply: unknown) => void;
  readonly reject: (error: DomainError) => void;
}

/** Starts a thread. It keeps the process alive only while a request waits for it. */
export const startThread = <Feed, Types extends string, Exchange extends Requests<Types>>({
  url,
  name,
  work,
  onCrash,
}: ThreadOptions): Thread<Feed, Types, Exchange> => {
  const worker = new Worker(url, { name });
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  let ended = false;

  const lost = (cause?: unknown): DomainError =>
    new DomainError('UNAVAILABLE', `${work} was interrupted; try again.`, {}, { cause });
  const end = (cause?: unknown): void => {
    ended = true;
    for (const { reject } of waiting.values()) reject(lost(cause));
    waiting.clear();
  };
  const rest = (): void => {
    if (waiting.size === 0) worker.unref();
  };
  worker.on('message', ({ request, reply }: NumberedReply<unknown>) => {
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
    request: (message) => {
      if (ended) return Promise.reject(lost());
      requests += 1;
      const request = requests;
      worker.ref();
      worker.postMessage({ ...message, request });
      // The worker replies to each request in the type that the exchange names for it.
      return new Promise((resolve, reject) => {
        waiting.set(request, { resolve: resolve as Waiting['resolve'], reject });
      });
    },
    close: async () => {
      end();
      await worker.terminate();
    },
  };
};
