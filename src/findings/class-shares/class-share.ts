import type { Interval } from '../../reports/report.ts';
import { wilsonInterval } from '../../statistics/wilson.ts';
import type { ShareBucket, ShareCell } from './share-question.ts';

const level = 0.95;

/** The share of a class among the models whose class is known. */
export interface ClassShare {
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly n: number;
}

export const cellOf = ({ cells }: ShareBucket, key: string): ShareCell | undefined =>
  cells.find((cell) => cell.key === key);

/** The share of a class in a bucket with Wilson's interval. Value and interval are null where no class is known. */
export const classShareOf = (bucket: ShareBucket | undefined, key: string): ClassShare => {
  if (!bucket) return { value: null, interval: null, n: 0 };
  const cell = cellOf(bucket, key);
  const n = bucket.count - (cellOf(bucket, 'UNKNOWN')?.count ?? 0);
  const range = wilsonInterval(cell?.count ?? 0, n, level);
  return { value: cell?.shareOfKnown ?? null, interval: range && { ...range, level, method: 'Wilson' }, n };
};
