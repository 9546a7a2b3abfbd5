import { type AtVersion, atDataVersion, type ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { DomainError } from '../shared/errors.ts';
import { startThread, type Thread } from '../shared/thread.ts';
import type { Feed, Requests, RequestType } from './messages.ts';
import type { PathAnswer, PathQuestion } from './paths.ts';
import { streamAuthors, streamInstitutions, streamPapers } from './repository.ts';
import type { IndexSize } from './search/size.ts';

/** Keeps the index of the newest data version, in a thread that is started at the first question and again after a crash. */
export interface IndexKeeper {
  /** The answer, on an index that holds all that was written before the question, and its data version. */
  ask(question: PathQuestion): Promise<{ readonly answer: PathAnswer; readonly version: number }>;
  close(): Promise<void>;
}

type PathThread = Thread<Feed, RequestType, Requests>;

const batchSize = 1_000;

async function* inBatches<Row>(rows: AsyncIterable<Row>): AsyncIterable<readonly Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Feeds the whole graph to the thread, a batch at a time, and has the index built there. */
const buildIndex = async (graph: Graph, thread: PathThread): Promise<IndexSize> => {
  const feed = (rows: Feed): void => thread.feed(rows);
  feed({ type: 'BEGIN' });
  for await (const rows of inBatches(streamAuthors(graph))) feed({ type: 'AUTHORS', rows });
  for await (const rows of inBatches(streamInstitutions(graph))) {
    feed({ type: 'INSTITUTIONS', ids: rows.map(({ id }) => id) });
  }
  for await (const rows of inBatches(streamPapers(graph))) feed({ type: 'PAPERS', rows });
  return thread.request({ type: 'BUILD' });
};

/** A thread, and the way to have its index up to date. */
interface Life {
  readonly thread: PathThread;
  readonly upToDate: () => Promise<AtVersion<IndexSize>>;
}

export interface KeeperDependencies {
  readonly graph: Graph;
  readonly version: ReadVersion;
  /** The compiled worker: a thread cannot be started from TypeScript. */
  readonly workerUrl: URL;
  /** Told why a thread fell over. */
  readonly onCrash: (error: unknown) => void;
}

export const indexKeeper = ({ graph, version, workerUrl, onCrash }: KeeperDependencies): IndexKeeper => {
  let life: Life | undefined;
  let closed = false;

  const begin = (): Life => {
    const thread = startThread<Feed, RequestType, Requests>({
      url: workerUrl,
      name: 'paths',
      work: 'The search for paths',
      onCrash,
    });
    return { thread, upToDate: atDataVersion(version, () => buildIndex(graph, thread)) };
  };

  return {
    ask: async (question) => {
      if (closed) throw new DomainError('UNAVAILABLE', 'The server is closing; try again shortly.');
      if (!life || life.thread.ended()) life = begin();
      const { thread, upToDate } = life;
      const built = await upToDate();
      return { answer: await thread.request({ type: 'ASK', question }), version: built.version };
    },
    close: async () => {
      closed = true;
      await life?.thread.close();
    },
  };
};
