import { choose, type Draws, weighted } from './draws.ts';

// Measured on 15,325 conference papers (NeurIPS, ICLR, ICML, EMNLP, COLM, CoRL, 2021 to 2024): 4.74 authors a paper, 56 at
// most; 34,932 authors sign 2.08 papers each, 64 % of them one, the most 87; both tails are power laws.

/** Authors of a paper up to 7, in ten thousands; the rest has 8 or more. */
const sizes = weighted<number>([
  [1, 127],
  [2, 1116],
  [3, 2101],
  [4, 2147],
  [5, 1669],
  [6, 1142],
  [7, 713],
  [8, 985],
]);
const tailFrom = 8;

/** The longest list of authors that is generated. */
export const mostAuthors = 60;

/** Share of authorships whose author signs for the first time, in hundreds: an author has 100 / 47 papers on average. */
const newcomers = 47;
/** Shares, in 32nds, of the copies that follow the one before (a team that comes back) and of those from all of the past. */
const followers = 8;
const fromAllPast = 27;
/** How far back the others reach, in authorships. */
const recently = 4_096;

/** How many authors a paper has: beyond 7 a power law with density x⁻⁵ (square roots are exact everywhere, powers are not). */
export const teamSize = (draws: Draws, paper: number): number => {
  const size = choose(draws, sizes, 'team', paper);
  if (size < tailFrom) return size;
  return Math.min(mostAuthors, Math.floor(tailFrom / Math.sqrt(Math.sqrt(draws.unit('tail', paper)))));
};

/** Authorships before the first, each by somebody else: without them the first authors would sign ever so much. */
const past = 1_000;

/** The earlier authorship that one copies its author from. */
const copiedFrom = (draws: Draws, authorship: number): number => {
  let behind = 0;
  while (authorship - behind > 1 && draws.below(32, 'together', authorship - behind) < followers) behind += 1;
  const leader = authorship - behind;
  const reach = draws.below(32, 'recent', leader) < fromAllPast ? leader : Math.min(leader, recently);
  return leader - 1 - draws.below(reach, 'copied', leader) + behind;
};

/**
 * The author of an authorship, by the number of the first authorship of the same person: a newcomer, or the author of an
 * earlier one (Simon's process, whose papers per author follow a power law). Nothing is stored: the copies are followed back.
 */
export const authorOf = (draws: Draws, authorship: number): number => {
  let here = authorship + past;
  while (here >= past && draws.below(100, 'newcomer', here) >= newcomers) here = copiedFrom(draws, here);
  return here;
};
