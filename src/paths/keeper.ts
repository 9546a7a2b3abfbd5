import { type AtVersion, atDataVersion, type ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { DomainError } from '../shared/errors.ts';
import { startThread } from '../shared/thread.ts';
import { turns } from '../shared/turns.ts';
import { type Brought, bringUp, type PathThread } from './bring-up.ts';
import type { PathAnswer, PathQuestion } from './paths.ts';
import type { IndexSize } from './search/size.ts';

/** An answer of the index, or why there is none. */
export type Asked =
  | { readonly type: 'ANSWER'; readonly answer: PathAnswer; readonly version: number }
  | { readonly type: 'TOO_LARGE'; readonly edges: number; readonly version: number };

/** How the index is. */
export interface IndexStatus {
  readonly state: 'NONE' | 'BUILDING' | 'UPDATING' | 'READY' | 'TOO_LARGE';
  /** Of the index in use; null where there is none. */
  readonly dataVersion: number | null;
  readonly size: IndexSize | null;
  /** How long it took to build it whole, with reading the graph; null where it was not. */
  readonly buildSeconds: number | null;
}

/** Something that was made of the index, for whoever keeps a log. */
export interface IndexNews {
  readonly type: 'BUILT' | 'UPDATED';
  readonly seconds: number;
  readonly size: IndexSize;
}

/** Keeps the index of the newest data version, in a thread that is started at the first question and again after a crash. */
export interface IndexKeeper {
  /** The answer, on an index that holds all that was written before the question, and its data version. Waits for the index to be built. */
  ask(question: PathQuestion): Promise<Asked>;
  status(): IndexStatus;
  close(): Promise<void>;
}

export interface KeeperDependencies {
  readonly graph: Graph;
  readonly version: ReadVersion;
  /** The compiled worker: a thread cannot be started from TypeScript. */
  readonly workerUrl: URL;
  /** Above so many edges there is no index. */
  readonly edgeLimit: number;
  /** Told why a thread fell over. */
  readonly onCrash: (error: unknown) => void;
  readonly onNews: (news: IndexNews) => void;
}

/** Two of them, that the thread always has one to go on with. Those that wait take it some seconds as a rule, also where nobody listens any more. */
const searching = { what: 'searches for paths', atOnce: 2, mostWaiting: 500 };

/** A thread, and the way to have its index up to date. */
interface Life {
  readonly thread: PathThread;
  /** In its turn. Throws UNAVAILABLE where too many wait already. */
  readonly search: (question: PathQuestion) => Promise<PathAnswer>;
  readonly upToDate: () => Promise<AtVersion<Brought>>;
  /** The index in use; undefined where there is none, or something is being made of it. */
  readonly inUse: () => AtVersion<Brought> | undefined;
  readonly status: () => IndexStatus;
}

const none: IndexStatus = { state: 'NONE', dataVersion: null, size: null, buildSeconds: null };

const beginLife = ({ graph, version, workerUrl, edgeLimit, onCrash, onNews }: KeeperDependencies): Life => {
  const thread: PathThread = startThread({ url: workerUrl, name: 'paths', work: 'The search for paths', onCrash });
  let held: AtVersion<Brought> | undefined;
  /** Up to which data version the thread holds everything; null where it holds no index. */
  let since: number | null = null;
  let status = none;

  const bring = async (): Promise<Brought> => {
    const began = performance.now();
    const before = status;
    status = { ...status, state: since === null ? 'BUILDING' : 'UPDATING' };
    try {
      const brought = await bringUp(graph, thread, edgeLimit, since);
      since = brought.type === 'TOO_LARGE' ? null : brought.version;
      const seconds = (performance.now() - began) / 1_000;
      if (brought.type === 'TOO_LARGE') status = { ...none, state: 'TOO_LARGE' };
      else {
        const buildSeconds = brought.type === 'BUILT' ? seconds : before.buildSeconds;
        status = { ...status, state: 'READY', size: brought.size, buildSeconds };
        onNews({ type: brought.type, seconds, size: brought.size });
      }
      return brought;
    } catch (error) {
      status = before;
      throw error;
    }
  };
  const upToDate = atDataVersion(version, bring);
  const inTurn = turns(searching);
  return {
    thread,
    search: (question) => inTurn(() => thread.request({ type: 'ASK', question })),
    upToDate: async () => {
      held = await upToDate();
      if (held.value.type !== 'TOO_LARGE') status = { ...status, dataVersion: held.version };
      return held;
    },
    inUse: () => (status.state === 'READY' ? held : undefined),
    status: () => status,
  };
};

/**
 * Searches on the index in use while the data version is read, which takes about as long: that answer counts where the index
 * turns out to be the newest, else the newest is asked.
 */
const askNewest = async ({ search, upToDate, inUse }: Life, question: PathQuestion): Promise<Asked> => {
  const used = inUse();
  const early = used && search(question);
  // Whether it failed matters only to who waits for it.
  early?.catch(() => undefined);
  const newest = await upToDate();
  const { value, version } = newest;
  if (value.type === 'TOO_LARGE') return { type: 'TOO_LARGE', edges: value.edges, version };
  return { type: 'ANSWER', answer: await (early && newest === used ? early : search(question)), version };
};

export const indexKeeper = (dependencies: KeeperDependencies): IndexKeeper => {
  let life: Life | undefined;
  let closed = false;

  return {
    ask: async (question) => {
      if (closed) throw new DomainError('UNAVAILABLE', 'The server is closing; try again shortly.');
      if (!life || life.thread.ended()) life = beginLife(dependencies);
      return askNewest(life, question);
    },
    status: () => (life && !life.thread.ended() ? life.status() : none),
    close: async () => {
      closed = true;
      await life?.thread.close();
    },
  };
};
