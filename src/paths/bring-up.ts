import { nounOfId } from '../entities/entity-id.ts';
import { nouns } from '../entities/nouns.ts';
import type { Graph } from '../graph/graph.ts';
import { idOf } from '../log/id.ts';
import type { Thread } from '../shared/thread.ts';
import type { Feed, Requests, RequestType } from './messages.ts';
import {
  type Census,
  type ChangedRow,
  findChanged,
  findFormerIds,
  findGone,
  findSubjects,
  streamAuthors,
  streamInstitutions,
  streamModels,
  streamPapers,
  takeCensus,
} from './repository.ts';
import { type IndexedNoun, indexedNouns } from './search/path-index.ts';
import type { IndexSize } from './search/size.ts';

/** What became of an attempt to have an index of the graph as it is now. */
export type Brought =
  /** With a data version up to which everything is in the index; something newer may be too. */
  | { readonly type: 'BUILT' | 'UPDATED'; readonly size: IndexSize; readonly version: number }
  /** The graph has more edges than an index may have. */
  | { readonly type: 'TOO_LARGE'; readonly edges: number };

/** The thread that holds the index. */
export type PathThread = Thread<Feed, RequestType, Requests>;

type IndexThread = Pick<PathThread, 'feed' | 'request'>;

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

/** Reads entities and feeds them to the thread, a batch at a time: all of some nouns, or those written after a data version. */
const feed = async (
  graph: Graph,
  thread: IndexThread,
  some: ReadonlySet<IndexedNoun>,
  since: number | null,
): Promise<void> => {
  if (some.has('Author')) {
    for await (const rows of inBatches(streamAuthors(graph, since))) thread.feed({ type: 'AUTHORS', rows });
  }
  if (some.has('Institution')) {
    for await (const rows of inBatches(streamInstitutions(graph, since))) {
      thread.feed({ type: 'INSTITUTIONS', ids: rows.map(({ id }) => id) });
    }
  }
  if (some.has('Paper')) {
    for await (const rows of inBatches(streamPapers(graph, since))) thread.feed({ type: 'PAPERS', rows });
  }
  if (some.has('Model')) {
    for await (const rows of inBatches(streamModels(graph, since))) thread.feed({ type: 'MODELS', rows });
  }
};

const build = async (graph: Graph, thread: IndexThread, { version }: Census): Promise<Brought> => {
  thread.feed({ type: 'BEGIN', with: 'NOTHING' });
  await feed(graph, thread, new Set(indexedNouns), null);
  return { type: 'BUILT', size: await thread.request({ type: 'BUILD' }), version };
};

const feedGone = (thread: IndexThread, gone: readonly string[]): void => {
  for (const noun of indexedNouns) {
    const ids = gone.filter((id) => nounOfId(id)?.name === noun);
    if (ids.length > 0) thread.feed({ type: 'GONE', noun, ids });
  }
};

const update = async (
  graph: Graph,
  thread: IndexThread,
  since: number,
  changed: readonly ChangedRow[],
): Promise<IndexSize> => {
  thread.feed({ type: 'BEGIN', with: 'CHANGES' });
  await feed(graph, thread, new Set(changed.flatMap(({ noun, shown }) => (shown ? [noun] : []))), since);
  feedGone(
    thread,
    changed.flatMap(({ id, shown }) => (shown ? [] : [id])),
  );
  return thread.request({ type: 'BUILD' });
};

const agrees = ({ authors, institutions, papers, models }: IndexSize, census: Census): boolean =>
  authors === census.Author &&
  institutions === census.Institution &&
  papers === census.Paper &&
  models === census.Model;

/** Whoever may have gone without a trace: named by works that changed, spoken of by the log, or merged into what changed. */
const suspects = async (graph: Graph, thread: IndexThread, since: number, most: number): Promise<readonly string[]> => {
  const subjects = await findSubjects(graph, since, most);
  const former = await findFormerIds(graph, since, most);
  const named = await thread.request({ type: 'NAMED_BEFORE' });
  const told = subjects.map(({ noun, subject }) => idOf(nouns[noun], subject));
  return [...new Set([...named, ...told, ...former.map(({ id }) => id)])];
};

/**
 * Brings the index of a data version up to now by what was written since: entities carry the version of their last change. Those
 * that were dropped carry none; but as all others are in the index then, equal counts prove that none was dropped. Where the counts
 * differ, those who may have gone are looked up. null where that does not explain it: then only building anew is sure.
 */
const updated = async (graph: Graph, thread: IndexThread, since: number, before: Census): Promise<Brought | null> => {
  const most = Math.max(
    2 * batchSize,
    Math.round((before.Author + before.Institution + before.Paper + before.Model) / 4),
  );
  const changed = await findChanged(graph, since, most);
  if (changed.length === most) return null;
  const { version } = before;
  const size = await update(graph, thread, since, changed);
  const census = await takeCensus(graph);
  // Where the graph moved meanwhile, counts tell nothing; the keeper sees that it moved, and comes again.
  if (agrees(size, census) || census.version !== version) return { type: 'UPDATED', size, version };
  const gone = await findGone(graph, await suspects(graph, thread, since, most));
  thread.feed({ type: 'BEGIN', with: 'CHANGES' });
  feedGone(
    thread,
    gone.map(({ id }) => id),
  );
  const less = await thread.request({ type: 'BUILD' });
  return agrees(less, census) ? { type: 'UPDATED', size: less, version } : null;
};

/**
 * Has the thread hold an index of the graph: builds it, or brings up the one that it holds of data version `since`. Above `limit`
 * edges there is none.
 */
export const bringUp = async (
  graph: Graph,
  thread: IndexThread,
  limit: number,
  since: number | null,
): Promise<Brought> => {
  const census = await takeCensus(graph);
  if (census.edges > limit) {
    thread.feed({ type: 'FORGET' });
    return { type: 'TOO_LARGE', edges: census.edges };
  }
  return (since === null ? null : await updated(graph, thread, since, census)) ?? build(graph, thread, census);
};
