import { type Frame, type ModelColumns, valueAt } from '../frame/frame.ts';
import type { Admits } from '../frame/view.ts';
import { isNotable } from '../notability.ts';
import type { Bucket, Extent } from '../period/period.ts';
import { isLargeScale } from '../scale/scale.ts';
import { scaleColumnsAmong } from '../scale/scale-columns.ts';
import type { ShareArguments } from './share-arguments.ts';

/** The works that a report asks about: indexes among the frame's models. */
export interface Selection {
  /** Works that count, in order of time. */
  readonly counted: readonly number[];
  /** Works with a date whose value, or whose scale, is not known, in order of time. */
  readonly withoutValue: readonly number[];
  readonly withoutDate: readonly number[];
}

const byTime = ({ day }: ModelColumns, works: readonly number[]): readonly number[] =>
  works.toSorted((a, b) => valueAt(day, a) - valueAt(day, b) || a - b);

type Selecting = Pick<ShareArguments, 'of' | 'notability' | 'scale'> & Partial<Pick<ShareArguments, 'scalePopulation'>>;

/** Sorts the works into those that count and those of which something needed is missing; what is known not to be large-scale is neither. */
export const select = (
  { models }: Frame,
  admits: Admits,
  { of, notability, scale, scalePopulation = 'ALL' }: Selecting,
): Selection => {
  const isChosen = (work: number): boolean => admits(work) && isNotable(notability, models.notability[work] ?? []);
  const among = scalePopulation === 'ALL' ? undefined : scaleColumnsAmong(models, isChosen);
  const [counted, withoutValue, withoutDate]: [number[], number[], number[]] = [[], [], []];
  for (let work = 0; work < models.count; work += 1) {
    const large = isLargeScale(scale, models, work, among);
    if (large === false || !isChosen(work)) continue;
    const hasValue = of === 'MODELS' || !Number.isNaN(valueAt(models.compute, work));
    if (Number.isNaN(valueAt(models.day, work))) withoutDate.push(work);
    else if (large && hasValue) counted.push(work);
    else withoutValue.push(work);
  }
  return { counted: byTime(models, counted), withoutValue: byTime(models, withoutValue), withoutDate };
};

const newestDay = ({ firstDay }: ModelColumns): number | null => {
  const known = firstDay.filter((day) => !Number.isNaN(day));
  return known.length > 0 ? known.reduce((newest, day) => Math.max(newest, day)) : null;
};

/** How far the works with a date reach. */
export const extentOf = ({ models }: Frame, { counted, withoutValue }: Selection): Extent => {
  const dayAt = (work: number | undefined): readonly number[] =>
    work === undefined ? [] : [valueAt(models.day, work)];
  const ends = [counted, withoutValue].flatMap((works) => [...dayAt(works[0]), ...dayAt(works.at(-1))]);
  return {
    earliest: ends.length > 0 ? Math.min(...ends) : null,
    latest: ends.length > 0 ? Math.max(...ends) : null,
    newest: newestDay(models),
  };
};

/** Of works in order of time, those of a bucket. */
export const worksIn = ({ day }: ModelColumns, { from, to }: Bucket, works: readonly number[]): readonly number[] => {
  const firstFrom = (least: number): number => {
    let [low, high] = [0, works.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (valueAt(day, works[middle] ?? 0) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return works.slice(firstFrom(from), firstFrom(to + 1));
};
