import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { InstitutionRow } from '../../../src/analytics/frame/frame-builder.ts';
import type { ModelRow } from '../../../src/analytics/frame/model-row.ts';
import type { ShareInput } from '../../../src/analytics/shares/check-arguments.ts';
import type { ShareBucket } from '../../../src/analytics/shares/share-bucket.ts';
import type { ShareReport } from '../../../src/analytics/shares/share-report.ts';
import { sectors, teamClasses } from '../../../src/shared/sector.ts';
import { frameOf, institution, model, reportOf } from './frames.ts';

const ids = ['i0', 'i1', 'i2', 'i3', 'i4', 'i5'];
const countries = ['US', 'GB', 'FR', 'CN'].map((code) => ({ code, name: `Land of ${code}`, region: null }));
const year = fc.integer({ min: 2008, max: 2016 });
const date = fc.oneof(
  fc.constant(null),
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}-17`),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const institutions: fc.Arbitrary<readonly InstitutionRow[]> = fc.tuple(
  ...ids.map((id) =>
    fc
      .record({
        sector: fc.constantFrom(...sectors),
        publicResearch: fc.boolean(),
        countries: fc.subarray(countries, { maxLength: 2 }),
        parents: fc.array(fc.record({ id: fc.constantFrom(...ids), from: maybe(date), to: maybe(date) }), {
          maxLength: 2,
        }),
      })
      .map((row) => institution(id, row)),
  ),
);
const compute = fc
  .integer({ min: 18, max: 25 })
  .chain((power) => fc.constantFrom(1, 2.5, 7).map((digit) => digit * 10 ** power));
const models: fc.Arbitrary<readonly ModelRow[]> = fc
  .array(
    fc.record({
      date,
      compute: maybe(compute),
      computeLow: maybe(compute),
      computeHigh: maybe(compute),
      notability: fc.subarray(['HISTORICAL', 'SIGNIFICANT_USE'] as const),
      authorShareClass: maybe(fc.constantFrom(...teamClasses)),
      developers: fc.subarray(ids, { maxLength: 4 }),
    }),
    { maxLength: 25 },
  )
  .map((rows) => rows.map((row, index) => model(`m${String(index).padStart(2, '0')}`, row)));

const period = maybe(
  fc.oneof(
    fc.record({
      every: fc.constantFrom('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'FIVE_YEARS', 'ALL'),
      from: maybe(fc.constantFrom(2009, 2010)),
      to: maybe(fc.constantFrom(2012, 2015)),
    }),
    fc.record({ rollingYears: fc.integer({ min: 1, max: 4 }) }),
    fc.constant({ ranges: [{ to: 2010 }, { from: 2012, to: 2013 }, { from: 2014 }] }),
  ),
);
const given: fc.Arbitrary<ShareInput> = fc.record({
  of: fc.constantFrom('MODELS', 'TRAINING_COMPUTE'),
  by: fc.constantFrom('TEAM_CLASS', 'SECTOR', 'COUNTRY', 'INSTITUTION'),
  top: fc.integer({ min: 1, max: 6 }),
  period,
  notability: fc.constantFrom('ALL', 'NOTABLE', 'PAPER'),
  scale: fc.constantFrom({ all: true }, { zScore: 0.3 }, { topFraction: 0.5 }, { threshold: 1e21 }, { topK: 4 }),
  attribution: fc.constantFrom('FRACTIONAL', 'FULL', 'FIRST'),
  teamClassRule: fc.constantFrom('ORGANIZATIONS', 'AUTHOR_SHARE', 'ANY_INDUSTRY'),
  publicResearchAsAcademia: fc.boolean(),
  rollUp: fc.constantFrom('NONE', 'AT_PUBLICATION', 'CURRENT'),
  confidenceLevel: fc.constantFrom(0.8, 0.95),
  seed: fc.integer(),
});

const bucketsOf = (report: ShareReport): readonly ShareBucket[] => report.facets.flatMap(({ buckets }) => buckets);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const close = (found: number, wanted: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));

const everyReport = (check: (report: ShareReport, input: ShareInput, rows: readonly ModelRow[]) => void, runs = 300) =>
  fc.assert(
    fc.property(models, institutions, given, (rows, places, input) =>
      check(reportOf(frameOf(rows, places), input), input, rows),
    ),
    { numRuns: runs },
  );

describe('in every report', () => {
  it('shares add up to 1, or are null where the total is 0', () =>
    everyReport((report) => {
      for (const { total, cells } of bucketsOf(report)) {
        if (total === 0) expect(cells.every(({ share }) => share === null)).toBe(true);
        else close(sum(cells.map(({ share }) => share ?? Number.NaN)), 1);
      }
    }));

  it('values add up to the total, which without FULL is that of the works themselves', () =>
    everyReport((report, input, rows) => {
      const computeOf = new Map(rows.map(({ id, compute: amount }) => [id, amount ?? Number.NaN]));
      for (const { total, count, cells } of bucketsOf(report)) {
        close(sum(cells.map(({ value }) => value)), total);
        if (input.attribution === 'FULL') continue;
        const works = new Set(cells.flatMap(({ members }) => members.map(({ id }) => id)));
        expect(works.size).toBe(count);
        close(input.of === 'MODELS' ? works.size : sum([...works].map((id) => computeOf.get(id) ?? Number.NaN)), total);
      }
    }));

  it('members add up to their cell', () =>
    everyReport((report) => {
      for (const { members, value, count } of bucketsOf(report).flatMap(({ cells }) => cells)) {
        close(sum(members.map(({ contribution }) => contribution)), value);
        expect(new Set(members.map(({ id }) => id)).size).toBe(count);
        for (const { contribution, reason } of members) {
          expect(contribution).toBeGreaterThan(0);
          expect(reason()).not.toBe('');
        }
      }
    }));

  it('bounds contain the share', () =>
    everyReport((report) => {
      for (const { share, missingBounds, quantityBounds } of bucketsOf(report).flatMap(({ cells }) => cells)) {
        for (const bounds of [missingBounds, quantityBounds]) {
          if (!bounds) continue;
          expect(share).toBeGreaterThanOrEqual(bounds.low - 1e-12);
          expect(share).toBeLessThanOrEqual(bounds.high + 1e-12);
          expect(bounds.low).toBeGreaterThanOrEqual(0);
          expect(bounds.high).toBeLessThanOrEqual(1 + 1e-12);
        }
      }
    }));

  it('coverage accounts for every work considered', () =>
    everyReport((report) => {
      for (const coverage of [report.coverage, ...bucketsOf(report).map((bucket) => bucket.coverage)]) {
        const { considered, counted, withoutValue, withoutDate, withoutKey } = coverage;
        expect(counted + withoutValue + withoutDate).toBe(considered);
        expect(withoutKey).toBeLessThanOrEqual(counted);
      }
      for (const { cells, coverage, count } of bucketsOf(report)) {
        expect(coverage.counted).toBe(count);
        expect(cells.at(-1)?.count).toBe(coverage.withoutKey);
      }
    }));

  it('disjoint buckets count each work once, whatever their size', () =>
    fc.assert(
      fc.property(models, institutions, given, (rows, places, input) => {
        const frame = frameOf(rows, places);
        const countIn = (every: 'MONTH' | 'YEAR' | 'ALL'): number =>
          sum(bucketsOf(reportOf(frame, { ...input, period: { every } })).map(({ count }) => count));
        expect(countIn('MONTH')).toBe(countIn('ALL'));
        expect(countIn('YEAR')).toBe(countIn('ALL'));
      }),
    ));

  it('everything is the same the second time, whatever order the rows came in', () =>
    fc.assert(
      fc.property(models, institutions, given, (rows, places, input) => {
        const seen = (report: ShareReport): string =>
          JSON.stringify(report, (_key, value: unknown) => (typeof value === 'function' ? value() : value));
        const once = seen(reportOf(frameOf(rows, places), input));
        expect(seen(reportOf(frameOf(rows.toReversed(), places.toReversed()), input))).toBe(once);
      }),
      { numRuns: 15 },
    ));

  it('intervals lie within 0 and 1', () =>
    everyReport((report, input) => {
      for (const { interval } of bucketsOf(report).flatMap(({ cells }) => cells)) {
        const found = interval();
        if (!found) continue;
        expect(found.level).toBe(input.confidenceLevel);
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(found.low).toBeLessThanOrEqual(found.high);
      }
    }, 20));
});
