import type { Interval } from '../../reports/report.ts';
import { shareOf } from '../share-of.ts';
import type { ShareBucket, ShareCell } from './share-question.ts';

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
  const n = bucket.count - (cellOf(bucket, 'UNKNOWN')?.count ?? 0);
  return shareOf(cellOf(bucket, key)?.count ?? 0, n);
};
