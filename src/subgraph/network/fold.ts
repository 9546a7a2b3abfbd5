import { DomainError } from '../../shared/errors.ts';
import type { NetworkQuestion } from './network.ts';
import { pace } from './pace.ts';
import type { PairTable } from './pair-table.ts';

/** A work by the numbers of its nodes. */
export interface Work {
  /** 0 where it has none. */
  readonly year: number;
  /** Each once. */
  readonly nodes: readonly number[];
}

/** Makes edges of works, one work after another, and lets others have their turn meanwhile. */
export interface Fold {
  /** A work joins all its nodes with each other, whichever comes first. */
  addWork(work: Work): Promise<void>;
  /** A work leads from its nodes to those of one that it cites, in the year of the one that cites. */
  addCitation(citing: Work, cited: Work): Promise<void>;
}

/** How many pairs works may make, and how many of them may be different ones, which take memory. */
export interface PairLimits {
  readonly pairs: number;
  readonly distinctPairs: number;
}

const tooMany = ({ papers, models }: NetworkQuestion, what: string): DomainError => {
  const argument = papers ? 'paperFilter' : 'filter';
  return new DomainError(
    'LIMIT_EXCEEDED',
    `${argument}: the works that it lets through make more than ${what}; narrow it${papers && models ? ' or "filter"' : ''}, or lower "maxAuthors".`,
    { argument, value: papers ?? models, allowed: `works that make at most ${what}` },
  );
};

/** 1 for each pair, or 1 divided among all pairs of the work. */
const weightOf = ({ weighting }: NetworkQuestion, pairs: number): number => (weighting === 'FULL' ? 1 : 1 / pairs);

/** @throws DomainError LIMIT_EXCEEDED, from `addWork` and `addCitation`, where works make too many pairs. */
export const fold = (question: NetworkQuestion, pairs: PairTable, most: PairLimits): Fold => {
  const pause = pace();
  let made = 0;
  const spend = (count: number): void => {
    made += count;
    if (made > most.pairs) throw tooMany(question, `${most.pairs} pairs`);
  };
  /** To be awaited after the pairs of a node, since those of a work may be half a million. */
  const rest = (): Promise<void> | undefined => {
    if (pairs.count() > most.distinctPairs) throw tooMany(question, `${most.distinctPairs} different pairs`);
    return pause();
  };
  return {
    addWork: async ({ nodes, year }) => {
      const count = (nodes.length * (nodes.length - 1)) / 2;
      spend(count);
      const weight = weightOf(question, count);
      for (const [place, one] of nodes.entries()) {
        for (let next = place + 1; next < nodes.length; next += 1) {
          const other = nodes[next] ?? 0;
          pairs.add(Math.min(one, other), Math.max(one, other), weight, year);
        }
        await rest();
      }
    },
    addCitation: async (citing, cited) => {
      const common = citing.nodes.filter((node) => cited.nodes.includes(node)).length;
      const count = citing.nodes.length * cited.nodes.length - common;
      spend(count);
      const weight = weightOf(question, count);
      for (const source of citing.nodes) {
        for (const target of cited.nodes) if (source !== target) pairs.add(source, target, weight, citing.year);
        await rest();
      }
    },
  };
};
