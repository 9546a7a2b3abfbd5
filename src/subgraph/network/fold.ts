import { DomainError } from '../../shared/errors.ts';
import type { NetworkQuestion } from './network.ts';
import type { NodeBook } from './node-book.ts';
import type { PairTable } from './pair-table.ts';

/** A work by the numbers of its nodes. */
export interface Work {
  /** 0 where it has none. */
  readonly year: number;
  /** Each once. */
  readonly nodes: readonly number[];
}

/** Makes edges of works, one work after another. */
export interface Fold {
  /** A work joins all its nodes with each other, whichever comes first. */
  addWork(work: Work): void;
  /** A work leads from its nodes to those of one that it cites, in the year of the one that cites. */
  addCitation(citing: Work, cited: Work): void;
}

const tooManyPairs = ({ papers, models }: NetworkQuestion, most: number): DomainError => {
  const argument = papers ? 'paperFilter' : 'filter';
  const allowed = `works that make at most ${most} pairs`;
  return new DomainError(
    'LIMIT_EXCEEDED',
    `${argument}: the works that it lets through make more than ${most} pairs; narrow it${papers && models ? ' or "filter"' : ''}, or lower "maxAuthors".`,
    { argument, value: papers ?? models, allowed },
  );
};

/** 1 for each pair, or 1 divided among all pairs of the work. */
const weightOf = ({ weighting }: NetworkQuestion, pairs: number): number => (weighting === 'FULL' ? 1 : 1 / pairs);

/** @throws DomainError LIMIT_EXCEEDED, from `addWork` and `addCitation`, where works make more pairs than `mostPairs`. */
export const fold = (question: NetworkQuestion, pairs: PairTable, mostPairs: number): Fold => {
  let made = 0;
  const spend = (count: number): void => {
    made += count;
    if (made > mostPairs) throw tooManyPairs(question, mostPairs);
  };
  return {
    addWork: ({ nodes, year }) => {
      const count = (nodes.length * (nodes.length - 1)) / 2;
      spend(count);
      const weight = weightOf(question, count);
      for (const [place, one] of nodes.entries()) {
        for (let next = place + 1; next < nodes.length; next += 1) {
          const other = nodes[next] ?? 0;
          pairs.add(Math.min(one, other), Math.max(one, other), weight, year);
        }
      }
    },
    addCitation: (citing, cited) => {
      const common = citing.nodes.filter((node) => cited.nodes.includes(node)).length;
      const count = citing.nodes.length * cited.nodes.length - common;
      spend(count);
      const weight = weightOf(question, count);
      for (const source of citing.nodes) {
        for (const target of cited.nodes) if (source !== target) pairs.add(source, target, weight, citing.year);
      }
    },
  };
};

/** The numbers of a work's nodes, each once. */
export const numbered = (book: NodeBook, ids: Iterable<string>): readonly number[] => [
  ...new Set(Array.from(ids, book.numberOf)),
];
