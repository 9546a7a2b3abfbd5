import type { Interval } from '../../reports/report.ts';
import { resamples } from '../../statistics/bootstrap.ts';
import { canResample, groupedBootstrapIntervals, type WorkGroup } from '../../statistics/grouped-bootstrap.ts';
import { wilsonInterval } from '../../statistics/wilson.ts';
import type { ShareArguments } from '../shares/share-arguments.ts';
import type { Tally } from '../shares/tally.ts';

/** What one paper of a group gives to a cell, above 0. */
const perPaper = (contribution: number, amount: number): number => contribution / amount;

const isWhole = (amount: number): boolean => Math.abs(amount - Math.round(amount)) < 1e-9;

/** Whether papers count whole for every cell. */
const areWholeCounts = ({ cells }: Tally): boolean =>
  cells.every(({ members }) => members.every(({ contribution, work }) => isWhole(perPaper(contribution, work.amount))));

/** Papers that give the same to every cell, together, in an order that follows from what they give. */
export const workGroupsOf = ({ works, cells }: Tally): readonly WorkGroup[] => {
  const gives = new Map(works.map((work) => [work, [] as [number, number][]]));
  for (const [cell, { members }] of cells.entries()) {
    for (const { work, contribution } of members) gives.get(work)?.push([cell, perPaper(contribution, work.amount)]);
  }
  const groups = new Map<string, { works: number; gives: readonly (readonly [number, number])[] }>();
  for (const [{ amount }, given] of gives) {
    const key = given.map(([cell, share]) => `${cell}:${share.toFixed(9)}`).join(' ');
    const group = groups.get(key) ?? { works: 0, gives: given };
    group.works += amount;
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};

/** Whether intervals of a bucket can be had: not where too many papers are each divided in a way of its own. */
export const hasIntervals = (tally: Tally): boolean => areWholeCounts(tally) || canResample(workGroupsOf(tally));

/**
 * An interval for the share of every cell of a bucket, as `intervalsOf` gives it of models: Wilson's where papers count
 * whole, else the seeded bootstrap over papers, drawn by groups of equals. null where there is nothing to infer from,
 * and where it would take too long.
 */
export const paperIntervals = (
  tally: Tally,
  { confidenceLevel: level, seed }: Pick<ShareArguments, 'confidenceLevel' | 'seed'>,
): readonly (Interval | null)[] => {
  if (areWholeCounts(tally)) {
    return tally.cells.map(({ value }) => {
      const range = wilsonInterval(Math.round(value), Math.round(tally.total), level);
      return range && { ...range, level, method: 'Wilson score' };
    });
  }
  const groups = workGroupsOf(tally);
  if (!canResample(groups)) return tally.cells.map(() => null);
  const method = `percentile bootstrap over papers, ${resamples} resamples by groups of equals, xoroshiro128+ from seed ${seed}`;
  return groupedBootstrapIntervals(groups, tally.cells.length, level, seed).map(
    (range) => range && { ...range, level, method },
  );
};
