import type { Coverage } from '../../reports/report.ts';
import type { ModelColumns } from '../frame/frame.ts';
import type { Part } from './attribution.ts';
import { unknownKey } from './unknown-key.ts';

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
