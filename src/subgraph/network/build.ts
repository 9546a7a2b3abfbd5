import { type Fold, fold, type PairLimits, type Work } from './fold.ts';
import type { NodesOf } from './level.ts';
import { type NetworkQuestion, networkLimits, type WorkRow } from './network.ts';
import { type NodeBook, nodeBook } from './node-book.ts';
import { pace } from './pace.ts';
import { type PairTable, pairTable } from './pair-table.ts';

/** A paper and what it cites, by ids. */
export interface CitationRow {
  readonly id: string;
  readonly cited: readonly string[];
}

/** Rows of the graph that a network is made of. */
export interface NetworkRows {
  readonly works: AsyncIterable<WorkRow>;
  /** Read after the works; null where edges are made of joint works. */
  readonly citations: AsyncIterable<CitationRow> | null;
  readonly nodesOf: NodesOf;
}

/** All nodes and edges of a network, before any is left out. Nobody adds to it once it is built. */
export interface Network {
  readonly book: Omit<NodeBook, 'numberOf' | 'countWork'>;
  readonly pairs: Omit<PairTable, 'add'>;
}

const workOf = ({ day, members }: WorkRow, book: NodeBook, nodesOf: NodesOf): Work => ({
  year: Math.floor(day / 10_000),
  nodes: [...new Set(members.flatMap((member) => nodesOf(member, day)).map(book.numberOf))],
});

const addCitations = async (
  citations: AsyncIterable<CitationRow>,
  works: ReadonlyMap<string, Work>,
  { addCitation }: Fold,
): Promise<void> => {
  const pause = pace();
  for await (const { id, cited } of citations) {
    const citing = works.get(id);
    if (!citing) continue;
    for (const other of cited) {
      const work = works.get(other);
      if (work && other !== id) await addCitation(citing, work);
    }
    await pause();
  }
};

/**
 * The network of these works: works by joining their nodes or, with citations, papers by leading to those that they cite
 * and that are among the works too. Memory grows with nodes, edges and, with citations, with works.
 * @throws DomainError LIMIT_EXCEEDED where they make too many pairs.
 */
export const buildNetwork = async (
  question: NetworkQuestion,
  { works, citations, nodesOf }: NetworkRows,
  most: PairLimits = networkLimits,
): Promise<Network> => {
  const book = nodeBook();
  const pairs = pairTable();
  const into = fold(question, pairs, most);
  const kept = new Map<string, Work>();
  const pause = pace();
  for await (const row of works) {
    const work = workOf(row, book, nodesOf);
    book.countWork(work.nodes);
    if (citations) kept.set(row.id, work);
    else await into.addWork(work);
    await pause();
  }
  if (citations) await addCitations(citations, kept, into);
  return { book, pairs };
};
