import { describe, expect, it } from '@jest/globals';
import { countedDay, dayOf, dayOfIso, isoDay } from '../../../src/analytics/frame/day.ts';
import { partialDate } from '../../../src/shared/partial-date.ts';

const counted = (text: string): string | null => {
  const date = partialDate(text);
  return date && isoDay(countedDay(date));
};

describe('days', () => {
  it('count from 1970, backwards too', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2020, 3, 0)).toBe(dayOfIso('2020-02-29'));
  });

  it('know years of two digits for what they are', () => expect(isoDay(dayOf(50, 7, 1))).toBe('0050-07-01'));

  it('are assumed in the middle of what is known', () => {
    expect(counted('2021')).toBe('2021-07-01');
    expect(counted('2021-02')).toBe('2021-02-15');
    expect(counted('2021-02-03')).toBe('2021-02-03');
  });
});
