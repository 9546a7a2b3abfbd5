import type { ModelColumns } from '../frame/frame.ts';
import { type Part, unknownKey } from './attribution.ts';

/** How much of what was asked about the numbers rest on. `considered` is the sum of `counted`, `withoutValue` and `withoutDate`. */
export interface Coverage {
  /** Works the question is about, as far as can be told: known not to be large-scale or notable enough, they are not. */
  readonly considered: number;
  readonly counted: number;
  /** Dated works whose training compute or scale is needed and not known. */
  readonly withoutValue: number;
  /** Of the counted, those that go to UNKNOWN, wholly or in part. */
  readonly withoutKey: number;
  readonly withoutDate: number;
  /** Of the counted, those dated by a year or by a month alone. */
  readonly yearOnly: number;
  readonly monthOnly: number;
}

/** Counts works: indexes among the frame's models, none twice. */
export const coverageOf = (
  { precision }: ModelColumns,
  parts: (work: number) => readonly Part[],
  { counted, withoutValue, withoutDate }: Record<'counted' | 'withoutValue' | 'withoutDate', readonly number[]>,
): Coverage => ({
  considered: counted.length + withoutValue.length + withoutDate.length,
  counted: counted.length,
  withoutValue: withoutValue.length,
  withoutKey: counted.filter((work) => parts(work).some(({ key }) => key === unknownKey)).length,
  withoutDate: withoutDate.length,
  yearOnly: counted.filter((work) => precision[work] === 'YEAR').length,
  monthOnly: counted.filter((work) => precision[work] === 'MONTH').length,
});
