import type { Interval } from '../../reports/report.ts';
import { bootstrapIntervals, type Contributions, resamples } from '../../statistics/bootstrap.ts';
import { type Range, wilsonInterval } from '../../statistics/wilson.ts';
import type { ShareArguments } from './share-arguments.ts';
import type { Tally } from './tally.ts';

/** The works' contributions to the cells that anything is in, and which cells these are. */
const contributionsOf = ({ works, cells }: Tally): { contributions: Contributions; places: readonly number[] } => {
  const places = cells.flatMap(({ members }, place) => (members.length > 0 ? [place] : []));
  const rows = new Map(works.map((work) => [work, [] as { cell: number; amount: number }[]]));
  for (const [cell, place] of places.entries()) {
    for (const { work, contribution } of cells[place]?.members ?? []) {
      rows.get(work)?.push({ cell, amount: contribution });
    }
  }
  const entries = [...rows.values()];
  const starts = new Uint32Array(works.length + 1);
  for (const [index, row] of entries.entries()) starts[index + 1] = (starts[index] ?? 0) + row.length;
  const contributions = {
    works: works.length,
    cellCount: places.length,
    starts,
    cells: Uint32Array.from(entries.flat(), ({ cell }) => cell),
    amounts: Float64Array.from(entries.flat(), ({ amount }) => amount),
  };
  return { contributions, places };
};

const bootstrapped = (tally: Tally, level: number, seed: number): readonly (Interval | null)[] => {
  const { contributions, places } = contributionsOf(tally);
  const ranges = bootstrapIntervals(contributions, level, seed);
  const method = `percentile bootstrap over works, ${resamples} resamples, xoroshiro128+ from seed ${seed}`;
  const nothing: Range | null = contributions.works < 2 ? null : { low: 0, high: 0 };
  return tally.cells.map((_cell, place) => {
    const cell = places.indexOf(place);
    const range = cell < 0 ? nothing : (ranges[cell] ?? null);
    return range && { ...range, level, method };
  });
};

/** Whether the shares are of things counted whole. */
const areWholeCounts = ({ cells }: Tally, of: ShareArguments['of']): boolean =>
  of === 'MODELS' && cells.every(({ members }) => members.every(({ contribution }) => Number.isInteger(contribution)));

/**
 * An interval for the share of every cell of a bucket, in their order. Wilson's where the bucket counts things whole
 * (works, or under FULL incidences: there it is wide, since a work counts for a key at most once); else the seeded
 * bootstrap over works, for all cells from the same resamples. null where there is nothing to infer from: no work, or
 * one work in a bootstrap.
 */
export const intervalsOf = (
  tally: Tally,
  { of, confidenceLevel, seed }: Pick<ShareArguments, 'of' | 'confidenceLevel' | 'seed'>,
): readonly (Interval | null)[] => {
  if (!areWholeCounts(tally, of)) return bootstrapped(tally, confidenceLevel, seed);
  return tally.cells.map(({ value }) => {
    const range = wilsonInterval(value, tally.total, confidenceLevel);
    return range && { ...range, level: confidenceLevel, method: 'Wilson score' };
  });
};
