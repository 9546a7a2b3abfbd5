import { describe, expect, it } from '@jest/globals';
import { resolveShareArguments, type ShareInput } from '../../../src/analytics/shares/check-arguments.ts';
import { canonicalArguments } from '../../../src/analytics/shares/definition.ts';
import { DomainError } from '../../../src/shared/errors.ts';

const faultOf = (given: Partial<ShareInput>): unknown => {
  try {
    resolveShareArguments({ of: 'MODELS', by: 'SECTOR', ...given });
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.details.argument] : error;
  }
  return 'accepted';
};

describe('arguments of shares', () => {
  it.each<[string, Partial<ShareInput>]>([
    ['facetBy', { facetBy: 'SECTOR' }],
    ['groups', { groups: [] }],
    ['groups', { groups: Array.from({ length: 21 }, (_, index) => ({ label: `${index}` })) }],
    ['groups[1].label', { groups: [{ label: 'a' }, { label: ' ' }] }],
    ['groups[1].label', { groups: [{ label: 'a' }, { label: 'a' }] }],
    ['groups[0].label', { groups: [{ label: 'OTHER' }] }],
    ['groups[0].label', { groups: [{ label: 'x'.repeat(101) }] }],
    ['groups[0].papers', { groups: [{ label: 'a', papers: {} }] }],
    ['top', { top: 0 }],
    ['top', { top: -1 }],
    ['top', { top: 1000 }],
    ['confidenceLevel', { confidenceLevel: 0 }],
    ['confidenceLevel', { confidenceLevel: 1 }],
    ['confidenceLevel', { confidenceLevel: Number.NaN }],
    ['scale.zScore', { scale: { zScore: Number.POSITIVE_INFINITY } }],
    ['scale.topFraction', { scale: { topFraction: 0 } }],
    ['scale.topFraction', { scale: { topFraction: 1.1 } }],
    ['scale.threshold', { scale: { threshold: 0 } }],
    ['scale.topK', { scale: { topK: 0 } }],
    ['scale.all', { scale: { all: false } }],
    ['scale', { scale: {} }],
    ['scale', { scale: { zScore: 1, topK: 2 } }],
    ['period.to', { period: { from: 2020, to: 2019 } }],
    ['period.from', { period: { from: 1899 } }],
    ['period.to', { period: { to: 2101 } }],
    ['period.rollingYears', { period: { rollingYears: 0 } }],
    ['period.rollingYears', { period: { rollingYears: 2, every: 'MONTH' } }],
    ['period.rollingYears', { period: { rollingYears: 2, ranges: [{ from: 2010 }] } }],
    ['period.ranges', { period: { ranges: [] } }],
    ['period.ranges', { period: { ranges: [{ from: 2010, to: 2015 }, { from: 2015 }] } }],
    ['period.ranges', { period: { ranges: [{ to: 2015 }, { to: 2020, from: 2019 }, { from: 2020 }] } }],
    ['period.ranges[1].to', { period: { ranges: [{ to: 2000 }, { from: 2010, to: 2009 }] } }],
    ['period.ranges[0].label', { period: { ranges: [{ from: 2010, label: ' ' }] } }],
    ['period.from', { period: { from: 2010, ranges: [{ from: 2010 }] } }],
    ['period.to', { period: { to: 2010, ranges: [{ from: 2010 }] } }],
  ])('are refused by name: %s', (argument, given) => {
    expect(faultOf(given)).toEqual(['BAD_INPUT', argument]);
  });

  it.each<[string, Partial<ShareInput>]>([
    ['the largest top', { top: 100 }],
    ['a whole top fraction', { scale: { topFraction: 1 } }],
    ['a negative z', { scale: { zScore: -2 } }],
    ['members of a rule that are null', { scale: { zScore: null, topK: 5 } }],
    ['ranges that touch', { period: { ranges: [{ to: 2014 }, { from: 2015 }] } }],
    ['one year', { period: { from: 2020, to: 2020 } }],
  ])('are accepted: %s', (_name, given) => {
    expect(faultOf(given)).toBe('accepted');
  });

  it('have their defaults written out, in one order', () => {
    const given = resolveShareArguments({ by: 'SECTOR', of: 'MODELS', period: { to: 2020 }, scale: { zScore: 0.76 } });
    expect(canonicalArguments(given)).toBe(
      '{"attribution":"FRACTIONAL","by":"SECTOR","confidenceLevel":0.95,"facetBy":null,"filter":null,"groups":null,"notability":"ALL","of":"MODELS",' +
        '"period":{"every":"YEAR","from":null,"ranges":null,"rollingYears":1,"to":2020},' +
        '"publicResearchAsAcademia":true,"rollUp":"AT_PUBLICATION","scale":{"zScore":0.76},"scalePopulation":"ALL","scope":null,"seed":1,' +
        '"teamClassRule":"ORGANIZATIONS","top":10}',
    );
  });

  it('come back the same when they are given back', () => {
    const given = resolveShareArguments({
      of: 'TRAINING_COMPUTE',
      by: 'COUNTRY',
      facetBy: 'REGION',
      groups: [{ label: 'Firms', institutions: { sector: { eq: 'INDUSTRY' } } }, { label: 'Rest' }],
      period: { ranges: [{ from: 2010, to: 2014, label: 'early' }] },
    });
    const again = resolveShareArguments(JSON.parse(canonicalArguments(given)) as ShareInput);
    expect(again).toEqual(given);
  });
});
