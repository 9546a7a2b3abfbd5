import type { Interval } from '../reports/report.ts';
import type { Unit } from './finding.ts';

/** A share in per cent, to a tenth. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const significant = (value: number): string => {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e6 || size < 1e-3)) return value.toExponential(2);
  return Number(value.toPrecision(3)).toString();
};

const suffixes: Readonly<Partial<Record<Unit, string>>> = {
  months: ' months',
  times: ' times',
  points: ' points',
  hours: ' hours',
};

/** A factor from one amount to another; nothing where one of them is not known. */
export const factorText = (factor: number | null): string => (factor === null ? '' : `× ${significant(factor)}`);

const bare = (value: number, unit: Unit | null): string => {
  if (unit === 'share') return percent(value);
  return unit === 'points' ? (100 * value).toFixed(1) : significant(value);
};

/** A value with its unit, as the text and the page show it; a dash where there is none. */
export const valueText = (value: number | null, unit: Unit | null): string =>
  value === null ? '–' : `${bare(value, unit)}${(unit && suffixes[unit]) ?? ''}`;

/** An interval in the unit of its value; nothing where there is none. */
export const intervalText = (interval: Interval | null, unit: Unit | null): string =>
  interval ? `[${bare(interval.low, unit)}, ${bare(interval.high, unit)}]` : '';
