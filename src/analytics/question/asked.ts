import { type Report, reportOf } from '../../reports/report.ts';
import type { Warning } from '../../shared/warning.ts';
import type { Frame } from '../frame/frame.ts';
import type { Admits, View } from '../frame/view.ts';
import { type Bucket, bucketsOf, isoDaysOf } from '../period/period.ts';
import { coverageOf } from '../shares/coverage.ts';
import { extentOf, type Selection, select, worksIn } from '../shares/selection.ts';
import type { ShareSubject } from '../shares/share-arguments.ts';
import { sourcesOf } from '../shares/sources.ts';
import type { Question } from './question.ts';
import { dateWarnings, fewWarnings, incompleteWarnings, nothingWarning } from './warnings.ts';

/** A stretch of time of a report. */
export interface BucketHead {
  readonly label: string;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly complete: boolean;
}

/** The models of one bucket that count, as indexes in order of time. */
export interface AskedBucket {
  readonly bucket: Bucket;
  readonly head: BucketHead;
  readonly models: readonly number[];
}

/** The models that a question is about. */
export interface Asked {
  readonly selection: Selection;
  readonly buckets: readonly AskedBucket[];
}

/**
 * Sorts out the models of a question; of training compute those count whose compute is known.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const askedOf = (frame: Frame, admits: Admits, question: Question, of: ShareSubject = 'MODELS'): Asked => {
  const selection = select(frame, admits, { of, notability: question.notability, scale: question.scale });
  const buckets = bucketsOf(question.period, extentOf(frame, selection));
  return {
    selection,
    buckets: buckets.map((bucket) => ({
      bucket,
      head: { label: bucket.label, ...isoDaysOf(bucket), complete: bucket.complete },
      models: worksIn(frame.models, bucket, selection.counted),
    })),
  };
};

/** What the envelope of a report says of its own. */
export interface Said {
  readonly sentence: string;
  /** Canonical JSON. */
  readonly arguments: string;
  /** Whether a model goes to UNKNOWN, wholly or in part. */
  readonly isUnknown: (model: number) => boolean;
  readonly warnings?: readonly Warning[];
}

/** The envelope of a report on the models of a question. */
export const envelopeOf = ({ frame, reading }: Pick<View, 'frame' | 'reading'>, asked: Asked, said: Said): Report => {
  const counted = [...new Set(asked.buckets.flatMap(({ models }) => models))];
  const { withoutValue, withoutDate } = asked.selection;
  const inBuckets = new Set(asked.buckets.flatMap(({ bucket }) => worksIn(frame.models, bucket, withoutValue)));
  const coverage = coverageOf(frame.models, said.isUnknown, { counted, withoutValue: [...inBuckets], withoutDate });
  return reportOf(reading, {
    definition: { sentence: said.sentence, arguments: said.arguments },
    coverage,
    sources: sourcesOf(frame, counted),
    warnings: [
      ...(said.warnings ?? []),
      ...nothingWarning(coverage),
      ...dateWarnings(coverage),
      ...fewWarnings(asked.buckets.map(({ head, models }) => ({ label: head.label, count: models.length }))),
      ...incompleteWarnings(asked.buckets.map(({ head }) => head)),
    ],
  });
};
