import { describe, expect, it } from '@jest/globals';
import { foundationModels } from '../../../src/analytics/topics/foundation-models.ts';
import { resolveTopicArguments, type TopicInput } from '../../../src/analytics/topics/topic-arguments.ts';
import { topicReport } from '../../../src/analytics/topics/topic-report.ts';
import type { PaperCount, TopicRow, TopicWorks } from '../../../src/analytics/topics/topic-rows.ts';
import { frameOf, model, placed } from './frames.ts';

const papers = (year: number | null, academia: number, industry: number, unknown = 0): readonly PaperCount[] => [
  { year, teamClass: 'ACADEMIA', count: academia },
  { year, teamClass: 'INDUSTRY', count: industry },
  { year, teamClass: 'UNKNOWN', count: unknown },
];
const topic = (id: string, row: Partial<TopicRow> = {}): TopicRow => ({
  id,
  name: `The ${id}`,
  papers: [],
  models: [],
  described: [],
  ...row,
});
const works = (topics: readonly TopicRow[], any: TopicWorks['papers'] = []): TopicWorks => ({
  topics,
  papers: any,
  levels: [['epoch', 'task']],
});

const frame = frameOf(
  [
    model('a', { date: '2020-01-01', compute: 1e20, developers: ['university'] }),
    model('b', { date: '2020-05-01', compute: 1e22, developers: ['company'] }),
    model('c', { date: '2020-07-01', compute: 1e24, developers: ['company'] }),
    model('d', { date: '2021-07-01', developers: ['university'] }),
    model('e', { compute: 1e24, developers: ['university'] }),
  ],
  placed,
);
const report = (rows: readonly TopicRow[], given: TopicInput = {}, any: TopicWorks['papers'] = []) =>
  topicReport(
    { frame, reading: { version: 7, until: 7 }, works: works(rows, any), admits: () => true, paperSources: new Set() },
    resolveTopicArguments(given),
  );

describe('a topic by year', () => {
  const row = topic('t', {
    papers: [...papers(2020, 3, 1, 2), ...papers(2021, 1, 1), ...papers(null, 5, 0)],
    models: ['a', 'b', 'd', 'e'],
    described: ['b', 'c'],
  });

  it('counts papers, and models that no paper on it describes', () => {
    const [found] = report([row]).topics;
    expect(found?.years.map(({ year, works, models, papers: own }) => [year, works, models, own])).toEqual([
      [2020, 7, 1, 6],
      [2021, 3, 1, 2],
    ]);
    expect(found?.works).toBe(10);
  });

  it('has the academia-only share among teams of known class, with Wilson’s interval', () => {
    const [year] = report([row]).topics[0]?.years ?? [];
    expect(year?.academicOnly).toMatchObject({ count: 4, n: 5, share: 0.8 });
    expect(year?.academicOnly.interval?.low).toBeCloseTo(0.3755, 3);
  });

  it('has the median of its models and of those that its papers describe, from the minimum on', () => {
    expect(
      report([row], { minimum: 3 }).topics[0]?.years.map(({ intensity, computes }) => [intensity, computes]),
    ).toEqual([
      [22, 3],
      [null, 0],
    ]);
    expect(report([row], { minimum: 4 }).topics[0]?.intensity).toBeNull();
  });

  it('ends where the period does', () => {
    expect(report([row], { from: 2021, to: 2021 }).topics[0]).toMatchObject({ works: 3, intensity: null });
    expect(report([row], { from: 2030 }).topics).toEqual([]);
  });
});

describe('the change of a topic', () => {
  it('is the slope of its yearly shares, weighted by works', () => {
    // Shares 1, 1/2, 1/2 of 1, 2 and 4 works in 2019 to 2021: by hand, the weighted slope is −0.1923.
    const row = topic('t', { papers: [...papers(2019, 1, 0), ...papers(2020, 1, 1), ...papers(2021, 2, 2)] });
    expect(report([row]).topics[0]?.change?.value).toBeCloseTo(-5 / 26, 10);
  });

  it.each([
    ['two years', [...papers(2019, 1, 0), ...papers(2020, 1, 1)]],
    ['works of unknown class alone', [2019, 2020, 2021].flatMap((year) => papers(year, 0, 0, 3))],
  ])('is null of %s', (_what, own) => {
    expect(report([topic('t', { papers: own })]).topics[0]?.change).toBeNull();
  });
});

describe('changes beside intensity', () => {
  const years = (shares: readonly number[]) =>
    shares.flatMap((academia, index) => papers(2019 + index, academia, 10 - academia));
  const topics = [
    topic('light', { papers: years([5, 5, 5]), models: ['a'], described: ['a'] }),
    topic('middle', { papers: years([6, 5, 4]), models: ['b'], described: ['b'] }),
    topic('heavy', { papers: years([7, 5, 3]), models: ['c'], described: ['c'] }),
  ];

  it('are regressed over topics: here the share falls by 0.05 a year for each factor of 100', () => {
    const { relation } = report(topics, { minimum: 1 });
    expect(relation.topics).toBe(3);
    expect(relation.slope?.value).toBeCloseTo(-0.05, 10);
    expect(relation.spearman?.rho).toBeCloseTo(-1, 10);
    expect(relation.rSquared).toBeCloseTo(1, 10);
  });

  it('can be told from intensity above that of the year', () => {
    const found = report(topics, { minimum: 1, intensity: 'ABOVE_YEAR' }).topics.map(({ name, intensity }) => [
      name,
      intensity,
    ]);
    expect(new Map(found as [string, number][])).toEqual(
      new Map([
        ['The light', -2],
        ['The middle', 0],
        ['The heavy', 2],
      ]),
    );
  });

  it('are null with a warning for fewer than three topics, and nothing is NaN', () => {
    const { relation, warnings } = report(topics.slice(1), { minimum: 1 });
    expect(relation).toEqual({ topics: 2, slope: null, rSquared: null, spearman: null });
    expect(warnings.map(({ code }) => code)).toContain('FEW_TOPICS');
    const alike = report(
      [0, 1, 2].map((place) => topic(`t${place}`, { papers: years([5, 5, 5]), models: ['a'] })),
      { minimum: 1 },
    );
    expect(alike.relation).toMatchObject({ topics: 3, slope: null, spearman: null });
    expect(JSON.stringify(alike)).not.toMatch(/NaN|Infinity/);
  });
});

describe('coverage of a report on topics', () => {
  it('counts each work once, and adds up', () => {
    const row = topic('t', { models: ['a', 'b', 'e'], described: ['b'] });
    const any = [
      { year: 2020, teamClass: 'ACADEMIA', precision: 4, count: 2 },
      { year: 2020, teamClass: 'UNKNOWN', precision: 10, count: 3 },
      { year: null, teamClass: 'ACADEMIA', precision: 0, count: 4 },
    ] as const;
    expect(report([row], {}, any).coverage).toEqual({
      considered: 11,
      counted: 6,
      withoutValue: 0,
      withoutKey: 3,
      withoutDate: 5,
      yearOnly: 2,
      monthOnly: 0,
    });
  });

  it('says that nothing was counted', () => {
    expect(report([]).warnings.map(({ code }) => code)).toEqual(['NOTHING_COUNTED', 'FEW_TOPICS']);
  });
});

describe('foundation models', () => {
  it('are self-supervised, and have a billion parameters or more compute than their time', () => {
    const many = frameOf([
      model('large', { approaches: ['Self-supervised learning'], amounts: { parameters: 1e9 } }),
      model('small', { approaches: ['Self-supervised learning'], amounts: { parameters: 9e8 } }),
      model('other', { approaches: ['Supervised'], amounts: { parameters: 1e12 } }),
      model('x', { approaches: ['Self-supervised learning'], date: '2020-01-02', compute: 1e24 }),
      model('y', { approaches: ['Self-supervised learning'], date: '2020-01-02', compute: 1e20 }),
    ]);
    const admits = foundationModels(many);
    expect(many.models.ids.filter((_id, index) => admits(index))).toEqual(['large', 'x']);
  });
});

describe('arguments of a report on topics', () => {
  it.each([
    [{ minimum: 0 }, 'minimum'],
    [{ minimum: 1.5 }, 'minimum'],
    [{ from: 1800 }, 'from'],
    [{ to: 3000 }, 'to'],
    [{ from: 2020, to: 2019 }, 'to'],
    [{ scheme: ' ' }, 'scheme'],
    [{ confidenceLevel: 1 }, 'confidenceLevel'],
    [{ confidenceLevel: 0 }, 'confidenceLevel'],
    [{ confidenceLevel: 2 }, 'confidenceLevel'],
  ])('are refused by name: %j', (given, argument) => {
    expect(() => resolveTopicArguments(given)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ argument }) }),
    );
  });

  it('are given back so that they ask for the same', () => {
    const { definition } = report([], { minimum: 3 });
    expect(resolveTopicArguments(JSON.parse(definition.arguments))).toEqual(resolveTopicArguments({ minimum: 3 }));
    expect(definition.sentence).toContain('from 3 known amounts on');
  });
});
