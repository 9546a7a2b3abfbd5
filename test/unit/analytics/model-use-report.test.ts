import { describe, expect, it } from '@jest/globals';
import { type ModelUseInput, resolveModelUseArguments } from '../../../src/analytics/model-use/model-use-arguments.ts';
import type { ModelUseBucket, ModelUseCell } from '../../../src/analytics/model-use/model-use-cells.ts';
import { modelUseReport } from '../../../src/analytics/model-use/model-use-report.ts';
import type { PaperUse } from '../../../src/analytics/model-use/use-repository.ts';
import { frameOf, model, placed } from './frames.ts';

const frame = frameOf(
  [
    model('open', { date: '2019-01-01', developers: ['company'], access: 'OPEN_WEIGHTS_UNRESTRICTED' }),
    model('closed', { date: '2019-01-01', developers: ['company'], access: 'API' }),
    model('own', { date: '2019-01-01', developers: ['university'], access: 'OPEN_WEIGHTS_RESTRICTED' }),
    model('x', { date: '2020-03', developers: ['university'], baseModels: ['open', 'own'] }),
    model('y', { date: '2020', developers: ['university'], baseModels: ['a name'] }),
    model('z', { developers: ['university'], baseModels: ['open'] }),
    model('w', { date: '2020-01-01', developers: ['company'], baseModels: ['open'] }),
    model('v', { date: '2020-01-01', developers: ['stranger'], baseModels: ['open'] }),
  ],
  placed,
);
const uses: readonly PaperUse[] = [
  { id: 'p', year: 2021, teamClass: 'ACADEMIA', precision: 10, used: ['closed'] },
  { id: 'q', year: 2021, teamClass: 'INDUSTRY', precision: 10, used: ['open'] },
];

const report = (given: ModelUseInput = {}, of = uses) =>
  modelUseReport(
    { frame, reading: { version: 1, until: 1 }, admits: () => true, uses: of, paperSources: new Set() },
    resolveModelUseArguments(given),
  );
const counts = (cells: readonly ModelUseCell[]) =>
  Object.fromEntries(cells.flatMap(({ key, works: { count } }) => (count > 0 ? [[key, count]] : [])));
const yearOf = (year: string, given: ModelUseInput = {}): ModelUseBucket | undefined =>
  report(given).years.find(({ label }) => label === year);

describe('the models that academic works use', () => {
  it('are told by developers and access, a work counting once in each cell', () => {
    const year = yearOf('2020');
    expect([year?.models, year?.papers]).toEqual([2, 0]);
    expect(counts(year?.byDeveloper ?? [])).toEqual({ INDUSTRY: 1, ACADEMIA: 1, UNKNOWN: 1 });
    expect(counts(year?.byAccess ?? [])).toEqual({
      OPEN_WEIGHTS_UNRESTRICTED: 1,
      OPEN_WEIGHTS_RESTRICTED: 1,
      UNKNOWN: 1,
    });
    expect(year?.openFromIndustry).toMatchObject({ works: { count: 1, n: 2, share: 0.5 }, workIds: ['x'] });
  });

  it('are told of papers and models together', () => {
    const { all, years } = report();
    expect(years.map(({ label }) => label)).toEqual(['2020', '2021']);
    expect(all.openFromIndustry.works).toMatchObject({ count: 1, n: 3 });
    expect(all.byDeveloper.find(({ key }) => key === 'INDUSTRY')?.workIds).toEqual(['p', 'x']);
  });

  it('may be those of another class', () => {
    expect(report({ teamClass: 'INDUSTRY' }).all.openFromIndustry.works).toMatchObject({ count: 2, n: 2, share: 1 });
  });

  it('cover what they say', () => {
    const { coverage, warnings } = report();
    expect(coverage).toEqual({
      considered: 4,
      counted: 3,
      withoutValue: 0,
      withoutKey: 1,
      withoutDate: 1,
      yearOnly: 1,
      monthOnly: 1,
    });
    expect(warnings.map(({ code }) => code)).toEqual(['USED_UNKNOWN', 'CLASS_UNKNOWN', 'WITHOUT_DATE']);
  });

  it('come with a warning where no use by a paper is recorded', () => {
    expect(report({}, []).warnings[0]?.code).toBe('NO_USES');
  });

  it('have null shares where nothing is counted', () => {
    const { years, all, warnings } = report({ from: 1999, to: 1999 });
    expect(years).toHaveLength(1);
    expect(all.openFromIndustry.works).toEqual({ count: 0, n: 0, share: null, interval: null });
    expect(warnings.map(({ code }) => code)).toContain('NOTHING_COUNTED');
  });
});

describe('arguments of a report on used models', () => {
  it.each([
    [{ roles: [] }, 'roles'],
    [{ from: 1 }, 'from'],
    [{ from: 2001, to: 2000 }, 'to'],
    [{ confidenceLevel: 0 }, 'confidenceLevel'],
  ])('are refused by name: %j', (given, argument) => {
    expect(() => resolveModelUseArguments(given)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ argument }) }),
    );
  });
});
