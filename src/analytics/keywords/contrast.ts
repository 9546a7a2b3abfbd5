import { setImmediate } from 'node:timers/promises';
import { type FisherExact, fisherExact } from '../../statistics/fisher-exact.ts';
import { type LogOdds, logOdds } from '../../statistics/log-odds.ts';

/** Papers of one class: how many, and how many of them have the term. */
export interface WithTerm {
  readonly papers: number;
  readonly withTerm: number;
}

export interface Contrast {
  /** null where no paper of the window has the term, or all have. */
  readonly logOdds: LogOdds | null;
  /** Computed when it is asked for; null where a row or column of the table is empty, or it is too large. */
  readonly fisher: () => Promise<FisherExact | null>;
}

/** The exact test goes through all tables with the margins: 10 ms for so many papers with the term, more for more. */
const mostExact = 2_000;

/**
 * How much more industry-only teams write of a term than academia-only teams.
 * @param all all papers of the window, of any class: their share with the term is the prior
 * @param priorPapers how many papers the prior weighs
 */
export const contrastOf = (
  industry: WithTerm,
  academia: WithTerm,
  all: WithTerm,
  { priorPapers, confidenceLevel }: { readonly priorPapers: number; readonly confidenceLevel: number },
): Contrast => {
  const split = ({ papers, withTerm }: WithTerm): readonly [number, number] => [withTerm, papers - withTerm];
  const prior = split(all).map((count) => (count * priorPapers) / all.papers);
  const none = industry.papers === 0 || academia.papers === 0;
  const odds = none ? null : logOdds(split(industry), split(academia), prior, confidenceLevel);
  return {
    logOdds: odds?.[0] ?? null,
    fisher: async () => {
      if (industry.withTerm + academia.withTerm > mostExact) return null;
      await setImmediate();
      return fisherExact([split(industry), split(academia)], confidenceLevel);
    },
  };
};
