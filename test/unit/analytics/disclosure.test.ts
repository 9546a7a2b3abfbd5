import { describe, expect, it } from '@jest/globals';
import {
  type DisclosureInput,
  disclosureReport,
  resolveDisclosure,
} from '../../../src/analytics/disclosure/disclosure.ts';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import { frameOf, model, placed, viewOf } from './frames.ts';

const frame = frameOf(
  [
    model('1', { date: '2020', developers: ['company'], compute: 1e20, amounts: { parameters: 1e9 } }),
    model('2', { date: '2020', developers: ['company'], notability: ['HISTORICAL'] }),
    model('3', { date: '2020', developers: ['university'], compute: 1e20 }),
    model('4', { date: '2022', developers: ['university'], amounts: { datasetSize: 5 } }),
  ],
  placed,
);
const rates = (given: DisclosureInput, bucket = 0) => {
  const { buckets } = disclosureReport(viewOf(frame), admitsAll, resolveDisclosure(given));
  const { all, classes } = buckets[bucket] ?? { all: null, classes: [] };
  return { all, ...Object.fromEntries(classes.map(({ teamClass, ...rate }) => [teamClass, rate])) };
};

describe('disclosure', () => {
  it('is the share of models of known compute, by class and year', () => {
    expect(rates({})).toMatchObject({
      all: { count: 3, known: 2, share: 2 / 3 },
      INDUSTRY: { count: 2, known: 1, share: 0.5 },
      ACADEMIA: { count: 1, known: 1, share: 1 },
    });
    expect(rates({}).all?.interval?.method).toBe('Wilson score');
  });

  it('is of parameters, or of datasets, where that is asked', () => {
    expect(rates({ of: 'PARAMETERS' }).all).toMatchObject({ known: 1 });
    expect(rates({ of: 'DATASET_SIZE' }, 2).all).toMatchObject({ count: 1, known: 1 });
  });

  it('is null of no model', () =>
    expect(rates({}, 1).all).toMatchObject({ count: 0, known: 0, share: null, interval: null }));

  it('asks about the notable alone where that is asked', () =>
    expect(rates({ notability: 'PAPER' }).all).toMatchObject({ count: 1, known: 0, share: 0 }));

  it('refuses a level that is none', () =>
    expect(() => resolveDisclosure({ confidenceLevel: 1 })).toThrow(/^confidenceLevel: 1 /));
});
