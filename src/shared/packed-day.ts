import { type PartialDate, partialDate } from './partial-date.ts';

/**
 * A date in one whole number, year × 10,000 + month × 100 + day, with 0 for a month or a day that is not known, so that
 * the number tells its precision and a year, a month or a stretch of years is a range: `2021-06` is 20210600. 0 is no
 * date at all.
 */
export type PackedDay = number;

/** Packs a date as precise as it is known: `2021`, `2021-06` or `2021-06-30`. */
export const packedDay = (text: string | null): PackedDay => {
  const [year = 0, month = 0, day = 0] = (text ?? '').split('-').map(Number);
  return year * 10_000 + month * 100 + day;
};

/** The day that a packed day counts for, packed: a year alone as 1 July, a month alone as the 15th; NaN for no date. */
export const countedPackedDay = (packed: PackedDay): PackedDay => {
  if (packed === 0) return Number.NaN;
  if (packed % 10_000 === 0) return packed + 701;
  return packed % 100 === 0 ? packed + 15 : packed;
};

/** The date that was packed; null for 0. */
export const unpackedDay = (packed: PackedDay): PartialDate | null => {
  const digits = String(packed).padStart(8, '0');
  const parts = [digits.slice(4, 6), digits.slice(6)].filter((part) => part !== '00');
  return packed === 0 ? null : partialDate([digits.slice(0, 4), ...parts].join('-'));
};
