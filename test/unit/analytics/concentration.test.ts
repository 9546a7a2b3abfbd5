import { describe, expect, it } from '@jest/globals';
import {
  type ConcentrationInput,
  concentrationReport,
  resolveConcentration,
} from '../../../src/analytics/concentration/concentration.ts';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import { frameOf, institution, model, viewOf } from './frames.ts';

const britain = { code: 'GB', name: 'United Kingdom', region: 'Europe' };
const frame = frameOf(
  [
    model('1', { date: '2020-01-01', developers: ['a'], compute: 6e20 }),
    model('2', { date: '2020-02-01', developers: ['child'], compute: 2e20 }),
    model('3', { date: '2020-03-01', developers: ['b', 'c'], compute: 2e20 }),
    model('4', { date: '2020-04-01', developers: ['a'] }),
    model('5', { date: '2020-05-01' }),
    model('6', { date: '2021-05-01' }),
  ],
  [
    institution('a', { countries: [britain] }),
    institution('b', { countries: [britain] }),
    institution('c'),
    institution('child', { parents: [{ id: 'a', from: null, to: null }] }),
  ],
);
const report = (given: ConcentrationInput = {}) =>
  concentrationReport(viewOf(frame), admitsAll, resolveConcentration(given));
const first = (given: ConcentrationInput = {}) => report(given).buckets[0];

describe('concentration', () => {
  it('of models is of what institutions at the top have', () => {
    // a has 3 of 4 models, with its child's; b and c half a model each: 0.75² + 2 · 0.125².
    expect(first()).toMatchObject({
      label: '2020',
      count: 4,
      total: 4,
      holders: 3,
      herfindahl: 0.59375,
      topFourShare: 1,
      largest: [
        { key: 'a', label: 'The a', value: 3, share: 0.75 },
        { key: 'b', value: 0.5, share: 0.125 },
        { key: 'c', value: 0.5, share: 0.125 },
      ],
    });
    expect(first()?.effectiveNumber).toBeCloseTo(1 / 0.59375, 12);
    // Of 0.5, 0.5, 3: ((−2)(0.5) + 0 + 2 · 3) / (3 · 4).
    expect(first()?.gini).toBeCloseTo(5 / 12, 12);
  });

  it('of compute counts FLOP', () => {
    expect(first({ of: 'TRAINING_COMPUTE', rollUp: 'NONE' })).toMatchObject({ count: 3, holders: 4, total: 1e21 });
    // 0.6, 0.2, 0.1, 0.1.
    expect(first({ of: 'TRAINING_COMPUTE', rollUp: 'NONE' })?.herfindahl).toBeCloseTo(0.42, 12);
  });

  it('of countries leaves out what is in none, and says so', () => {
    expect(first({ by: 'COUNTRY' })).toMatchObject({ holders: 1, herfindahl: 1, gini: null, total: 3.5 });
    expect(first({ by: 'COUNTRY' })?.largest[0]).toMatchObject({ key: 'GB', label: 'United Kingdom' });
    expect(report({ by: 'COUNTRY' }).coverage).toMatchObject({ counted: 6, withoutKey: 3 });
  });

  it('has an interval that the seed decides', () => {
    const interval = first()?.herfindahlInterval();
    expect(first()?.herfindahlInterval()).toEqual(interval);
    expect(interval?.low).toBeLessThan(0.59375);
    // Four models of the same: nothing is divided.
    expect(interval?.high).toBe(1);
  });

  it('is null where nothing is known', () => {
    const empty = report().buckets[1];
    expect(empty).toMatchObject({
      count: 0,
      total: 0,
      herfindahl: null,
      effectiveNumber: null,
      gini: null,
      topFourShare: null,
      largest: [],
    });
    expect(empty?.herfindahlInterval()).toBeNull();
  });

  it('comes back the same for the arguments that it states', () => {
    const { definition } = report({ by: 'COUNTRY', scale: { threshold: 1e20 } });
    const again = report(JSON.parse(definition.arguments) as ConcentrationInput);
    expect(again.definition).toEqual(definition);
  });
});
