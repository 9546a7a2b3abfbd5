import type { Frame } from '../frame/frame.ts';
import type { Bucket } from '../period/period.ts';
import type { Part } from './attribution.ts';
import { cellKeysOf } from './cell-keys.ts';
import { cellWords } from './cell-words.ts';
import type { ShareArguments } from './share-arguments.ts';
import { totalsByKey, type Work } from './tally.ts';

/** The works of one bucket. */
export interface BucketWorks<Own extends Work = Work> {
  readonly bucket: Bucket;
  readonly counted: readonly Own[];
  readonly withoutValue: readonly Own[];
}

/** What a facet is about: which parts of works are in it. */
export interface Slice<Own extends Work = Work> {
  /** null where it is about everything. */
  readonly key: string | null;
  readonly label: string;
  readonly holds: (part: Part) => boolean;
  readonly buckets: readonly BucketWorks<Own>[];
}

const facetOf = ({ facet }: Part): string => facet ?? '';

/** The works that have a part in a facet, with these parts alone. */
const restricted = <Own extends Work>(works: readonly Own[], holds: Slice['holds']): readonly Own[] =>
  works.flatMap((work) => {
    const parts = work.parts.filter(holds);
    return parts.length > 0 ? [{ ...work, parts }] : [];
  });

/**
 * The facets of a report: one of everything, or one for each key of `facetBy`, of open-ended keys for the `top` largest
 * by total, then OTHER and UNKNOWN.
 */
export const slicesOf = <Own extends Work>(
  frame: Frame,
  given: ShareArguments,
  buckets: readonly BucketWorks<Own>[],
): readonly Slice<Own>[] => {
  if (given.facetBy === null) return [{ key: null, label: 'All', holds: () => true, buckets }];
  const facetGiven: ShareArguments = { ...given, by: given.facetBy, groups: null };
  const totals = totalsByKey(
    buckets.map(({ counted }) => counted),
    facetOf,
  );
  const facets = cellKeysOf(facetGiven, totals);
  const words = cellWords(frame, facetGiven, facets);
  return facets.keys.map((key, place) => {
    const holds = (part: Part): boolean => facets.placeOf(facetOf(part)) === place;
    return {
      key,
      label: words(key).label,
      holds,
      buckets: buckets.map(({ bucket, counted, withoutValue }) => ({
        bucket,
        counted: restricted(counted, holds),
        withoutValue: restricted(withoutValue, holds),
      })),
    };
  });
};
