import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareDatabase } from '../../src/curation/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { Seed } from '../support/seed.ts';

const statements: string[] = [];
let graph: Graph;
let app: TestApp;

beforeAll(async () => {
  graph = openTestGraph({ onStatement: ({ text }) => statements.push(text) });
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  const seed = new Seed(graph);
  const company = seed.institution({ name: 'Company', sector: 'INDUSTRY' });
  const university = seed.institution({ name: 'University', sector: 'ACADEMIA' });
  for (const year of [2016, 2017, 2018, 2019, 2020]) {
    for (const [place, domain] of ['Language', 'Vision', 'Speech'].entries()) {
      const of = (name: string, power: number) =>
        seed.model({
          name: `${name} ${domain} ${year}`,
          publicationDate: `${year}-0${place + 3}-01`,
          trainingCompute: 10 ** (power + place / 10),
          domains: [domain],
        });
      of('Big', 20 + (year - 2016)).developedBy(company);
      of('Small', 19 + (year - 2016) / 2).developedBy(university);
    }
  }
  await seed.save();
  app = await testApp(graph);
}, 120_000);
afterAll(async () => {
  await app?.close();
  await graph.close();
});

const envelope = `definition { sentence arguments } coverage { considered counted } dataVersion
  sources { key } warnings { code text } citation { text bibtex }`;
const trends = `query Trend($by: TrendKey! = NONE, $from: Int, $to: Int, $measure: String! = "trainingCompute",
  $filter: ModelFilter, $notability: NotabilityRule! = ALL, $dropBelowZ: Float, $level: Float! = 0.95) {
  computeTrend(by: $by, from: $from, to: $to, measure: $measure, filter: $filter, notability: $notability,
    dropBelowZ: $dropBelowZ, confidenceLevel: $level) {
    ${envelope}
    comparisons { first second difference interval { low high method } p }
    groups {
      key label n slope rSquared doublingMonths slopeInterval { low high level method } slopeBootstrap { low high }
      doublingInterval { low high } yearly { n tau z p senSlope } fit { date value low high }
      points { date value outlier model { name teamClass } }
    }
  }
}`;

describe('a trend', () => {
  it('is a line per class with its models, at one statement for them all', async () => {
    await app.ask(trends, { by: 'TEAM_CLASS' });
    statements.length = 0;
    const { data, errors } = await app.ask(trends, { by: 'TEAM_CLASS' });
    expect(errors).toBeUndefined();
    const { groups, comparisons, coverage, sources } = data.computeTrend;
    expect(groups.map((group: { key: string; n: number }) => [group.key, group.n])).toEqual([
      ['ACADEMIA', 15],
      ['INDUSTRY', 15],
    ]);
    expect(groups[1].slope).toBeCloseTo(1, 1);
    expect(groups[1].slopeBootstrap.low).toBeLessThan(groups[1].slopeBootstrap.high);
    expect(groups[1].points).toHaveLength(15);
    expect(groups[1].points[0]).toMatchObject({
      date: '2016-03-01',
      model: { name: 'Big Language 2016', teamClass: 'INDUSTRY' },
    });
    expect(groups[1].yearly).toMatchObject({ n: 5, tau: 1 });
    expect(comparisons[0].difference).toBeCloseTo(-0.5, 1);
    expect(coverage).toEqual({ considered: 30, counted: 30 });
    expect(sources).toEqual([{ key: 'test/seed@2026-01-01' }]);
    expect(statements.length).toBeLessThanOrEqual(4);
  });

  it('takes a filter of the list of models, and gives its arguments back', async () => {
    const { data } = await app.ask(trends, { filter: { domain: { some: 'Vision' } }, from: 2017 });
    expect(data.computeTrend.groups).toMatchObject([{ key: null, n: 8 }]);
    const query = trends.replace('Trend(', 'Again(');
    const again = await app.ask(query, JSON.parse(data.computeTrend.definition.arguments));
    expect(again.data.computeTrend).toEqual(data.computeTrend);
  });

  it('is empty, with a warning, where nothing fits', async () => {
    for (const given of [
      { from: 1950, to: 1951 },
      { filter: { domain: { some: 'Nothing' } } },
      { measure: 'parameters' },
    ]) {
      const { data, errors } = await app.ask(trends, given);
      expect(errors).toBeUndefined();
      expect(data.computeTrend.groups).toMatchObject([{ n: 0, slope: null, points: [], fit: [] }]);
      expect(data.computeTrend.warnings.map(({ code }: { code: string }) => code)).toContain('NOTHING_COUNTED');
    }
  });

  it.each([
    [{ from: 2020, to: 2010 }, 'to'],
    [{ measure: 'flops' }, 'measure'],
    [{ level: 0 }, 'confidenceLevel'],
    [{ level: 1 }, 'confidenceLevel'],
    [{ level: 2 }, 'confidenceLevel'],
    [{ from: 30_000 }, 'from'],
  ])('refuses %j by name', async (given, argument) => {
    const { data, errors } = await app.ask(trends, given);
    expect(data.computeTrend).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument });
  });
});

describe('the gap and the lag', () => {
  it('are told per year', async () => {
    const side = 'n median geometricMean';
    const ratio = 'value interval { low high method }';
    const { data, errors } = await app.ask(`{
      computeGap(period: { from: 2016, to: 2020 }) {
        ${envelope}
        buckets {
          label from to complete numerator { ${side} } denominator { ${side} }
          medianRatio { ${ratio} } geometricMeanRatio { ${ratio} }
        }
        medianTrend { n slope slopeInterval { low high } rSquared monotone { tau p } } geometricMeanTrend { slope }
      }
      computeLag(scale: { all: true }) {
        ${envelope}
        years { year n target targetDate reachedBy { name } reachedOn months monthsObserved missingOrders }
      }
    }`);
    expect(errors).toBeUndefined();
    const { buckets, geometricMeanTrend } = data.computeGap;
    expect(buckets).toHaveLength(5);
    expect(buckets[0].numerator).toMatchObject({ n: 3 });
    expect(Math.log10(buckets[0].medianRatio.value)).toBeCloseTo(1, 9);
    expect(Math.log10(buckets[4].geometricMeanRatio.value)).toBeCloseTo(3, 9);
    expect(geometricMeanTrend.slope).toBeCloseTo(0.5, 3);
    const [first] = data.computeLag.years;
    // The median of 2016 is 10^20.1; the small ones have it with Speech 2018, of 10^20.2.
    expect(first).toMatchObject({
      year: 2016,
      n: 3,
      reachedBy: { name: 'Small Vision 2018' },
      reachedOn: '2018-04-01',
    });
    expect(first.months).toBeCloseTo(24, 0);
    expect(data.computeLag.years[4]).toMatchObject({ year: 2020, reachedBy: null, months: null });
  });

  it('refuse a class compared with itself', async () => {
    const { errors } = await app.ask(
      '{ computeGap(denominator: INDUSTRY) { dataVersion } computeLag(follower: INDUSTRY) { dataVersion } }',
    );
    expect(errors?.map(({ extensions }) => extensions.argument).sort()).toEqual(['denominator', 'follower']);
  });
});
