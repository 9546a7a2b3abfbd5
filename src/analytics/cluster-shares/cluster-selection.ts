import { valueAt } from '../frame/frame.ts';
import type { Admits } from '../frame/view.ts';
import { type Bucket, bucketsOf, type Extent, type Period } from '../period/period.ts';
import type { BucketModels } from '../shares/share-report.ts';
import type { ClusterArguments, ClusterTiming } from './cluster-arguments.ts';
import type { ClusterFrame } from './cluster-frame.ts';

/** Clusters that count, and those of which the performance is needed and not known: indexes in the frame. */
interface Valued {
  readonly counted: readonly number[];
  readonly withoutValue: readonly number[];
}

/** The clusters that a report asks about. */
export interface ClusterSelection extends Valued {
  /** What is planned and has no date: it counts where all that is planned is taken for built. */
  readonly undated: Valued;
  readonly withoutDate: readonly number[];
  /** How many are left out: planned ones, and possible duplicates among the others. */
  readonly planned: number;
  readonly duplicates: number;
}

/** Planned, or of unknown status: nobody says that it was ever built. */
const isPlanned = ({ status }: ClusterFrame, cluster: number): boolean =>
  status[cluster] === 'PLANNED' || status[cluster] === 'UNKNOWN';

/** Whether a date is missing that the question needs: that of the start and, of what ended, that of the end. */
const lacksDate = ({ frame, status, endDay }: ClusterFrame, timing: ClusterTiming, cluster: number): boolean =>
  Number.isNaN(valueAt(frame.models.day, cluster)) ||
  (timing === 'IN_SERVICE' && status[cluster] === 'DECOMMISSIONED' && Number.isNaN(valueAt(endDay, cluster)));

/** Sorts the clusters into those that count, those of which something needed is missing, and those left out. */
export const selectClusters = (
  clusters: ClusterFrame,
  admits: Admits,
  { measure, timing, includePlanned, includeDuplicates }: Omit<ClusterArguments, 'common'>,
): ClusterSelection => {
  const { models } = clusters.frame;
  const [counted, withoutValue, withoutDate]: [number[], number[], number[]] = [[], [], []];
  const undated: { counted: number[]; withoutValue: number[] } = { counted: [], withoutValue: [] };
  let [planned, duplicates] = [0, 0];
  for (let cluster = 0; cluster < models.count; cluster += 1) {
    if (!admits(cluster)) continue;
    const isOnlyPlanned = isPlanned(clusters, cluster);
    if (isOnlyPlanned && !includePlanned) planned += 1;
    else if (clusters.possibleDuplicate[cluster] && !includeDuplicates) duplicates += 1;
    else {
      const hasValue = measure === 'CLUSTERS' || !Number.isNaN(valueAt(models.compute, cluster));
      const lacks = lacksDate(clusters, timing, cluster);
      if (lacks && !isOnlyPlanned) withoutDate.push(cluster);
      else {
        const among = lacks ? undated : { counted, withoutValue };
        (hasValue ? among.counted : among.withoutValue).push(cluster);
      }
    }
  }
  return { counted, withoutValue, undated, withoutDate, planned, duplicates };
};

const isIn = (
  { frame, endDay }: ClusterFrame,
  timing: ClusterTiming,
  { from, to }: Pick<Bucket, 'from' | 'to'>,
  cluster: number,
): boolean => {
  const day = valueAt(frame.models.day, cluster);
  return timing === 'STARTED' ? from <= day && day <= to : day <= to && !(valueAt(endDay, cluster) <= to);
};

/** A bucket is over when what was built reaches beyond it; plans have no part in that. */
const extentOf = (clusters: ClusterFrame, { counted, withoutValue }: Valued): Extent => {
  const { models } = clusters.frame;
  const daysOf = (places: readonly number[], column: Float64Array): readonly number[] =>
    places.map((cluster) => valueAt(column, cluster)).filter((day) => !Number.isNaN(day));
  const days = daysOf([...counted, ...withoutValue], models.day);
  const built = daysOf(
    Array.from(models.ids.keys()).filter((cluster) => !isPlanned(clusters, cluster)),
    models.firstDay,
  );
  return {
    earliest: days.length > 0 ? Math.min(...days) : null,
    latest: days.length > 0 ? Math.max(...days) : null,
    newest: built.length > 0 ? Math.max(...built) : null,
  };
};

/** What the bucket of all that is planned is called. */
export const plannedLabel = 'with all planned';

/** The buckets of a report, and the clusters that are in none for want of a date. */
export interface ClusterBuckets {
  readonly buckets: readonly BucketModels[];
  readonly withoutDate: readonly number[];
}

/** After the last bucket, what would be in service if all that is planned were built; nothing where no plan lacks a date. */
const withPlanned = (
  { counted, withoutValue, undated }: ClusterSelection,
  { earliest, latest, newest }: Extent,
  holds: (bucket: Bucket) => (cluster: number) => boolean,
): readonly BucketModels[] => {
  const end = latest ?? newest;
  if (undated.counted.length + undated.withoutValue.length === 0 || end === null) return [];
  const bucket = { label: plannedLabel, from: earliest ?? end, to: Math.max(end, newest ?? end), complete: false };
  return [
    {
      bucket,
      counted: [...counted.filter(holds(bucket)), ...undated.counted],
      withoutValue: [...withoutValue.filter(holds(bucket)), ...undated.withoutValue],
    },
  ];
};

/**
 * The clusters of every bucket of a period: those that came into service in it (STARTED), or those in service at its
 * end (IN_SERVICE), as they were on its last day; one that ended that day is not.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const clusterBuckets = (
  clusters: ClusterFrame,
  selection: ClusterSelection,
  period: Period,
  timing: ClusterTiming,
): ClusterBuckets => {
  const extent = extentOf(clusters, selection);
  const holds = (bucket: Bucket) => (cluster: number) => isIn(clusters, timing, bucket, cluster);
  const buckets = bucketsOf(period, extent).map((bucket) => ({
    bucket,
    counted: selection.counted.filter(holds(bucket)),
    withoutValue: selection.withoutValue.filter(holds(bucket)),
  }));
  const planned = withPlanned(selection, extent, holds);
  const { undated, withoutDate } = selection;
  return {
    buckets: [...buckets, ...planned],
    withoutDate: planned.length > 0 ? withoutDate : [...withoutDate, ...undated.counted, ...undated.withoutValue],
  };
};
