import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Frame } from '../../../src/analytics/frame/frame.ts';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import { isLargeScale, scalePosition } from '../../../src/analytics/scale/scale.ts';
import type { ScaleRule } from '../../../src/analytics/scale/scale-rule.ts';
import { select } from '../../../src/analytics/shares/selection.ts';
import { frameOf, model } from './frames.ts';

const position = (frame: Frame, id: string, rule: ScaleRule = { rule: 'zScore', value: 0.76 }) =>
  scalePosition(rule, frame.models, frame.modelAt.get(id) ?? -1);

describe('where a model stands among its contemporaries', () => {
  const frame = frameOf([
    model('a', { date: '2020-01-01', compute: 1e20 }),
    model('b', { date: '2020-06-01', compute: 1e22 }),
    model('c', { date: '2020-12-30', compute: 1e24 }), // 364 days after a
    model('d', { date: '2020-12-31', compute: 1e26 }), // 365 days after a
    model('undated', { compute: 1e23 }),
    model('undisclosed', { date: '2020-06-01' }),
    model('alone', { date: '1957', compute: 1e5 }),
  ]);

  it('is measured in population standard deviations of log10 FLOP', () => {
    // a: 20, 22, 24 → mean 22, s = √(8/3)
    expect(position(frame, 'a')).toEqual({
      z: -2 / Math.sqrt(8 / 3),
      percentile: 0,
      rank: 3,
      population: 3,
      largeScale: false,
    });
    // b, c: 20, 22, 24, 26 → mean 23, s = √5
    expect(position(frame, 'c')?.z).toBeCloseTo(1 / Math.sqrt(5), 12);
    // d: 22, 24, 26
    expect(position(frame, 'd')?.z).toBeCloseTo(2 / Math.sqrt(8 / 3), 12);
    expect(position(frame, 'd')?.largeScale).toBe(true);
  });

  it('counts models 364 days away and none further', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => position(frame, id)?.population)).toEqual([3, 4, 4, 3]);
  });

  it('is not told without date or compute', () => {
    expect(position(frame, 'undated')).toBeNull();
    expect(position(frame, 'undisclosed')).toBeNull();
  });

  it('has no z alone, nor among equals', () => {
    expect(position(frame, 'alone')).toEqual({ z: null, percentile: null, rank: 1, population: 1, largeScale: null });
    const equals = frameOf(['x', 'y', 'z'].map((id) => model(id, { date: '2020', compute: 3.3e21 })));
    expect(position(equals, 'x')).toMatchObject({ z: null, rank: 1, percentile: 100, population: 3 });
  });

  it('counts a year alone as 1 July and a month alone as the 15th', () => {
    const near = frameOf([
      model('year', { date: '2020', compute: 1e20 }),
      model('month', { date: '2021-06', compute: 1e21 }), // 349 days later
      model('day', { date: '2021-07-01', compute: 1e22 }), // 365 days after 1 July 2020
    ]);
    expect(['year', 'month', 'day'].map((id) => position(near, id)?.population)).toEqual([2, 3, 2]);
  });
});

describe('rules of scale', () => {
  const frame = frameOf([
    model('old', { date: '2019-01-01', compute: 5e21 }),
    model('first', { date: '2020-01-01', compute: 1e20 }),
    model('second', { date: '2020-02-01', compute: 1e21 }),
    model('third', { date: '2020-03-01', compute: 1e22 }),
    model('same day', { date: '2020-03-01', compute: 2e22 }),
    model('undated', { compute: 1e25 }),
  ]);
  const large = (rule: ScaleRule) =>
    [...frame.modelAt].filter(([, index]) => isLargeScale(rule, frame.models, index)).map(([id]) => id);

  it('take all', () => expect(large({ rule: 'all' })).toHaveLength(6));

  it('take compute from a threshold on, dated or not', () =>
    expect(large({ rule: 'threshold', value: 1e22 })).toEqual(['same day', 'third', 'undated']));

  it('take the top fraction of the window, the quantile itself included', () => {
    // window of "third": first, second, third, same day (old is over 364 days away): quantile 2/3 is the third value.
    expect(large({ rule: 'topFraction', value: 1 / 3 })).toEqual(['same day', 'third']);
  });

  it('take the top k of all that is published by the day, models of the same day included', () => {
    expect(large({ rule: 'topK', value: 1 })).toEqual(['old', 'same day']);
    expect(large({ rule: 'topK', value: 2 })).toEqual(['first', 'old', 'same day', 'second', 'third']);
  });

  it('say nothing where they cannot tell', () => {
    const at = frame.modelAt.get('undated') ?? -1;
    expect(isLargeScale({ rule: 'topK', value: 1 }, frame.models, at)).toBeNull();
    expect(isLargeScale({ rule: 'zScore', value: 0 }, frame.models, at)).toBeNull();
  });
});

describe('z-scores, percentiles and ranks', () => {
  const day = (offset: number): string => new Date(Date.UTC(2018, 0, 1 + offset)).toISOString().slice(0, 10);

  it('equal those of a plain computation over all pairs', () => {
    const rows = fc.array(
      fc.record({ offset: fc.integer({ min: 0, max: 1500 }), power: fc.integer({ min: 180, max: 260 }) }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, (points) => {
        const frame = frameOf(
          points.map(({ offset, power }, index) =>
            model(`m${String(index).padStart(3, '0')}`, { date: day(offset), compute: 10 ** (power / 10) }),
          ),
        );
        points.forEach(({ offset, power }, index) => {
          const window = points
            .filter((other) => Math.abs(other.offset - offset) <= 364)
            .map((other) => other.power / 10);
          const mean = window.reduce((sum, value) => sum + value, 0) / window.length;
          const deviation = Math.sqrt(window.reduce((sum, value) => sum + value ** 2, 0) / window.length - mean ** 2);
          const found = scalePosition({ rule: 'topK', value: 3 }, frame.models, index);
          if (deviation < 1e-6) expect(found?.z).toBeNull();
          else expect(found?.z).toBeCloseTo((power / 10 - mean) / deviation, 6);
          const released = points.filter((other) => other.offset <= offset);
          expect(found?.population).toBe(released.length);
          expect(found?.rank).toBe(1 + released.filter((other) => other.power > power).length);
          expect(found?.largeScale).toBe(released.filter((other) => other.power > power).length < 3);
        });
      }),
    );
  });
});

describe('the population of a scale', () => {
  const frame = frameOf([
    model('a', { date: '2020-01-01', compute: 1e20, notability: ['STATE_OF_THE_ART'] }),
    model('b', { date: '2020-02-01', compute: 1e21, notability: ['STATE_OF_THE_ART'] }),
    model('c', { date: '2020-03-01', compute: 1e25 }),
  ]);
  const chosen = (scalePopulation: 'ALL' | 'FILTERED') =>
    select(frame, admitsAll, {
      of: 'MODELS',
      notability: 'NOTABLE',
      scale: { rule: 'zScore', value: 0.5 },
      scalePopulation,
    }).counted.map((index) => frame.models.ids[index]);

  it('is of all models, or of those alone that notability and filter let through', () => {
    // Among all the mean is 22 and s about 2.2; among a and b it is 20.5 and 0.5, so that b has z = 1.
    expect(chosen('ALL')).toEqual([]);
    expect(chosen('FILTERED')).toEqual(['b']);
  });
});
