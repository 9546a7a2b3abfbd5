import { describe, expect, it } from '@jest/globals';
import { marksFor, ways } from '../../../src/paths/search/side.ts';

describe('marks of works', () => {
  it('know what was passed by each way since they were begun anew, however often that was', () => {
    const marks = marksFor(3, 2 ** 31 - 4);
    for (let renewals = 0; renewals < 7; renewals += 1) {
      for (let way = 0; way < ways; way += 1) {
        expect([marks.first(way, 1), marks.first(way, 1), marks.first(way, 2)]).toEqual([true, false, true]);
      }
      marks.renew();
    }
  });
});
