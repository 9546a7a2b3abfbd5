import { describe, expect, it } from '@jest/globals';
import {
  type AffordabilityInput,
  affordabilityReport,
  resolveAffordability,
} from '../../../src/analytics/affordability/affordability.ts';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import { frameOf, hardware, model, placed, viewOf } from './frames.ts';

const frame = frameOf(
  [
    model('1', { date: '2020', developers: ['company'], compute: 1e22 }),
    model('2', { date: '2020', developers: ['company'], compute: 3e22 }),
    model('3', { date: '2020', developers: ['university'], compute: 2.592e19 }),
    model('4', { date: '2018', developers: ['company'], compute: 1e20 }),
    model('5', { date: '2020', developers: ['university'] }),
  ],
  placed,
  [],
  [
    hardware('fast', { released: '2020-05', tensorFp16: 1e14, fp32: 1e12, price: 10_000 }),
    hardware('faster', { released: '2021', tensorFp16: 1e15 }),
    hardware('slow', { released: '2019', fp32: 1e13 }),
    hardware('undated', { tensorFp16: 1e16 }),
  ],
);
const report = (given: AffordabilityInput = {}) =>
  affordabilityReport(viewOf(frame), admitsAll, resolveAffordability({ scale: { all: true }, ...given }));

describe('affordability', () => {
  it('is FLOP over devices, peak, utilization and seconds of a day', () => {
    const bucket = report().buckets[2];
    expect(bucket?.best?.id).toBe('fast');
    expect(bucket?.runs.map(({ run, count, compute }) => [run, count, compute])).toEqual([
      ['MEDIAN', 3, 1e22],
      ['LARGEST', 3, 3e22],
      ['ACADEMIA_MEDIAN', 1, 2.592e19],
    ]);
    // 2.592e19 / (4 · 1e14 · 0.3) / 86,400 = 2.5 days.
    const [four, eight] = bucket?.runs[2]?.days ?? [];
    expect([four?.devices, four?.price, eight?.price]).toEqual([4, 40_000, 80_000]);
    expect(four?.days).toBeCloseTo(2.5, 9);
    expect(eight?.days).toBeCloseTo(1.25, 9);
  });

  it('is null before there is an accelerator, and of no run', () => {
    const [before, without] = report().buckets;
    expect(before).toMatchObject({ label: '2018', best: null });
    expect(before?.runs[0]).toMatchObject({ compute: 1e20, days: [{ days: null, price: null }, { days: null }] });
    expect(without?.best?.id).toBe('slow');
    expect(without?.runs[0]).toMatchObject({ count: 0, compute: null, days: [{ days: null }, { days: null }] });
  });

  it('takes other devices and another utilization', () =>
    expect(report({ devices: [1], utilization: 1 }).buckets[2]?.runs[2]?.days[0]?.days).toBeCloseTo(3, 9));

  it('counts the runs of unknown compute', () =>
    expect(report().coverage).toMatchObject({ counted: 4, withoutValue: 1 }));

  it.each<[string, AffordabilityInput]>([
    ['devices', { devices: [] }],
    ['devices', { devices: Array.from({ length: 11 }, () => 4) }],
    ['devices[1]', { devices: [4, 0] }],
    ['utilization', { utilization: 0 }],
    ['utilization', { utilization: 1.5 }],
    ['scale.threshold', { scale: { threshold: 0 } }],
  ])('refuses by name: %s', (argument, given) =>
    expect(() => resolveAffordability(given)).toThrow(new RegExp(`^${argument.replace(/[[\]]/g, '\\$&')}: `)),
  );
});
