import type { Coverage } from '../../reports/report.ts';
import type { ModelColumns } from '../frame/frame.ts';

/** Counts works: indexes among the frame's models, none twice. `isUnknown` tells which go to UNKNOWN, if in part. */
export const coverageOf = (
  { precision }: ModelColumns,
  isUnknown: (work: number) => boolean,
  { counted, withoutValue, withoutDate }: Record<'counted' | 'withoutValue' | 'withoutDate', readonly number[]>,
): Coverage => ({
  considered: counted.length + withoutValue.length + withoutDate.length,
  counted: counted.length,
  withoutValue: withoutValue.length,
  withoutKey: counted.filter(isUnknown).length,
  withoutDate: withoutDate.length,
  yearOnly: counted.filter((work) => precision[work] === 'YEAR').length,
  monthOnly: counted.filter((work) => precision[work] === 'MONTH').length,
});
