import { describe, expect, it } from '@jest/globals';
import { percentileBootstrap } from '../../../src/statistics/percentile-bootstrap.ts';
import { geometricMeanRatio, medianRatio } from '../../../src/statistics/ratio.ts';
import { expected, expectNear } from './expected.ts';

const { level } = expected;
const { above, below, medians, geometricMeans, log10Medians, log10GeometricMeans } = expected.ratios;

describe('a ratio of medians, or of geometric means', () => {
  it('is worked out by hand', () => {
    expect(medianRatio([1, 10, 100], [2], level, 1)).toEqual({ value: 5, interval: null });
    expectNear(geometricMeanRatio([1, 100], [2, 8], level, 1)?.value, 2.5);
  });

  it('has a bootstrap interval near that of another generator', () => {
    const ofMedians = medianRatio(above, below, level, 1);
    expectNear(ofMedians?.value, medians);
    expect(Math.log10(ofMedians?.interval?.low ?? 0)).toBeCloseTo(log10Medians[0], 1);
    expect(Math.log10(ofMedians?.interval?.high ?? 0)).toBeCloseTo(log10Medians[1], 1);
    const ofMeans = geometricMeanRatio(above, below, level, 1);
    expectNear(ofMeans?.value, geometricMeans);
    expect(Math.log10(ofMeans?.interval?.low ?? 0)).toBeCloseTo(log10GeometricMeans[0], 1);
    expect(Math.log10(ofMeans?.interval?.high ?? 0)).toBeCloseTo(log10GeometricMeans[1], 1);
  });

  it('is null where a side is empty, or an amount is not above 0', () => {
    expect(medianRatio([], [1, 2], level, 1)).toBeNull();
    expect(medianRatio([1, 2], [], level, 1)).toBeNull();
    expect(medianRatio([1, 2], [0, 2, 3], level, 1)).toBeNull();
    expect(geometricMeanRatio([1, Number.NaN], [1, 2], level, 1)).toBeNull();
  });
});

describe('the bootstrap of any statistic', () => {
  it('draws rows of each sample, and gives the same for the same seed', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const mean = ([drawn]: readonly Uint32Array[]): number =>
      [...(drawn ?? [])].reduce((sum, row) => sum + (rows[row] ?? Number.NaN), 0) / rows.length;
    const range = percentileBootstrap([10], mean, 0.95, 1);
    // The standard error of a resampled mean is √(8.25 / 10): 5.5 ± 1.96 · 0.908.
    expect(Math.abs((range?.low ?? 0) - 3.72)).toBeLessThan(0.15);
    expect(Math.abs((range?.high ?? 0) - 7.28)).toBeLessThan(0.15);
    expect(percentileBootstrap([10], mean, 0.95, 1)).toEqual(range);
  });

  it('leaves out resamples without a value, and gives up where more than a tenth have none', () => {
    const unlessFirst = (rows: number) =>
      percentileBootstrap([rows], ([drawn]) => (drawn?.every((row) => row === 0) ? null : 1), 0.9, 1);
    expect(unlessFirst(4)).toEqual({ low: 1, high: 1 });
    expect(unlessFirst(2)).toBeNull();
  });

  it('claims nothing about a single row', () => {
    expect(percentileBootstrap([1], () => 1, 0.9, 1)).toBeNull();
    expect(percentileBootstrap([], () => 1, 0.9, 1)).toBeNull();
  });
});
