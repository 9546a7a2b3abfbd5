import type { Source } from '../entities/source/source.ts';
import { type Reading, type Warning, warnMoved } from '../shared/warning.ts';
import type { Range } from '../statistics/wilson.ts';
import { type Citation, citationOf } from './citation.ts';

/** What a report computes, in one sentence, and with every argument. */
export interface Definition {
  readonly sentence: string;
  /** Canonical JSON: sorted keys, defaults resolved. Given back as arguments it asks for the same report. */
  readonly arguments: string;
}

/** How much of what was asked about the numbers rest on. `considered` is the sum of `counted`, `withoutValue` and `withoutDate`. */
export interface Coverage {
  /** Works the question is about, as far as can be told: known not to be large-scale or notable enough, they are not. */
  readonly considered: number;
  readonly counted: number;
  /** Dated works of which an amount that the question needs is not known. */
  readonly withoutValue: number;
  /** Of the counted, those that go to UNKNOWN, wholly or in part. */
  readonly withoutKey: number;
  readonly withoutDate: number;
  /** Of the counted, those dated by a year or by a month alone. */
  readonly yearOnly: number;
  readonly monthOnly: number;
}

/** A confidence interval. */
export interface Interval extends Range {
  /** Between 0 and 1. */
  readonly level: number;
  readonly method: string;
}

/** What every report says beside its numbers. */
export interface Report {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly dataVersion: number;
  readonly sources: readonly Source[];
  readonly warnings: readonly Warning[];
  readonly citation: Citation;
}

/** The envelope of a report; where the graph moved while it was read, a warning says so. */
export const reportOf = (
  reading: Reading,
  { definition, coverage, sources, warnings }: Pick<Report, 'definition' | 'coverage' | 'sources' | 'warnings'>,
): Report => ({
  definition,
  coverage,
  dataVersion: reading.version,
  sources,
  warnings: [...warnings, ...warnMoved(reading)],
  citation: citationOf(definition.sentence, reading.version, sources),
});
