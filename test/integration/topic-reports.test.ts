import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { Seed } from '../support/seed.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
  const seed = new Seed(api.graph);
  const university = seed.institution({ name: 'University of tests', sector: 'ACADEMIA' });
  const company = seed.institution({ name: 'Company of tests', sector: 'INDUSTRY' });
  const author = seed.author({ name: 'Ada Test' });
  const field = seed.topic({ name: 'Field', openalex: 'fields/17' });
  const topic = seed.topic({ name: 'Topic', openalex: 'T10028' }).partOf(field);
  const open = seed
    .model({ name: 'Open', year: 2019, trainingCompute: 1e22, access: 'OPEN_WEIGHTS_UNRESTRICTED' })
    .developedBy(company)
    .about(topic);
  const described = seed.paper({ title: 'Pre-training of the described', year: 2020 });
  described.about(topic).about(seed.topic({ name: 'Other topic', openalex: 'T10320' }).partOf(field));
  described.by(author, [university]);
  seed
    .model({ name: 'Described', year: 2020, trainingCompute: 1e20 })
    .developedBy(university)
    .basedOn(open)
    .about(topic)
    .describedIn(described);
  for (const [title, year, place] of [
    ['Scaling laws of everything', 2021, company],
    ['Probing what was pretrained', 2021, university],
    ['Nothing in particular', 2022, university],
  ] as const) {
    seed.paper({ title, year }).about(topic).by(author, [place]).uses(open, 'FEATURE');
  }
  seed.paper({ title: 'Undated pre-training' }).about(topic);
  await seed.save();
}, 120_000);
afterAll(() => api?.close());

const envelope = `
  definition { sentence arguments } coverage { considered counted withoutKey withoutDate yearOnly }
  dataVersion sources { key } warnings { code text } citation { text bibtex }`;
const proportion = '{ count n share interval { low high } }';

describe('topicTrends', () => {
  const query = `query Topics($scheme: String! = "openalex", $level: String! = "field", $minimum: Int! = 1, $from: Int, $to: Int,
      $subset: TopicSubset! = ALL, $intensity: TopicIntensity! = MEDIAN, $confidenceLevel: Float! = 0.95,
      $filter: ModelFilter, $paperFilter: PaperFilter) {
    topicTrends(scheme: $scheme, level: $level, minimum: $minimum, from: $from, to: $to, subset: $subset,
      intensity: $intensity, confidenceLevel: $confidenceLevel, filter: $filter, paperFilter: $paperFilter) {
      ${envelope} topicCount
      topics { name works intensity topic { id name } change { value n } years { year works models papers intensity computes academicOnly ${proportion} } }
      relation { topics slope { value } spearman { rho } }
    }
  }`;

  it('count a work on a topic for all that the topic is part of, once', async () => {
    const { data, errors } = await api.ask(query);
    expect(errors).toEqual([]);
    const { topics, topicCount, coverage, sources, warnings } = data.topicTrends;
    expect([topicCount, topics[0].name, topics[0].topic.name]).toEqual([1, 'Field', 'Field']);
    expect(
      topics[0].years.map((year: Record<string, unknown>) => [year.year, year.models, year.papers, year.intensity]),
    ).toEqual([
      [2019, 1, 0, 22],
      [2020, 0, 1, 20],
      [2021, 0, 2, null],
      [2022, 0, 1, null],
    ]);
    expect(topics[0].years[2].academicOnly).toMatchObject({ count: 1, n: 2, share: 0.5 });
    expect(coverage).toEqual({ considered: 6, counted: 5, withoutKey: 0, withoutDate: 1, yearOnly: 5 });
    expect(sources).toEqual([{ key: 'test/seed@2026-01-01' }]);
    expect(warnings.map(({ code }: { code: string }) => code)).toEqual(['FEW_TOPICS', 'WITHOUT_DATE']);
    const [statement, ...more] = api.statements.filter((text) => text.includes("'LEVEL' AS kind"));
    expect([typeof statement, more]).toEqual(['string', []]);
  });

  it('are the same for the arguments that the report itself states, and take filters', async () => {
    const given = { level: 'topic', paperFilter: { title: { contains: 'scaling' } }, filter: { name: { eq: 'Open' } } };
    const first = (await api.ask(query, given)).data.topicTrends;
    expect(first.coverage.counted).toBe(2);
    expect((await api.ask(query, JSON.parse(first.definition.arguments))).data.topicTrends).toEqual(first);
  });

  it('say where no sheet tells which models are self-supervised', async () => {
    const { topics, warnings } = (await api.ask(query, { subset: 'FOUNDATION_MODELS' })).data.topicTrends;
    expect(topics).toEqual([]);
    expect(warnings.map(({ code }: { code: string }) => code)).toContain('NO_APPROACHES');
  });

  it.each([
    [{ scheme: 'openalx' }, 'scheme', 'the nearest is openalex'],
    [{ level: 'feild' }, 'level', 'the nearest is field'],
    [{ minimum: 0 }, 'minimum', 'from 1 to 1000'],
    [{ from: 2022, to: 2020 }, 'to', 'from 2022 on'],
    [{ confidenceLevel: 1 }, 'confidenceLevel', 'between 0 and 1'],
  ])('refuse %j by name', async (given, argument, words) => {
    const { errors } = await api.ask(query, given);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument });
    expect(errors[0]?.message).toContain(words);
  });
});

describe('keywordTrends', () => {
  const query = `query Keywords($edition: String, $list: KeywordList, $from: Int, $to: Int, $rollingYears: Int! = 1,
      $priorPapers: Float! = 100, $paperFilter: PaperFilter, $confidenceLevel: Float! = 0.95) {
    keywordTrends(edition: $edition, list: $list, from: $from, to: $to, rollingYears: $rollingYears,
      priorPapers: $priorPapers, paperFilter: $paperFilter, confidenceLevel: $confidenceLevel) {
      ${envelope} edition
      lists { list term windows { label classes { teamClass prevalence ${proportion} } contrast { logOdds { logOdds z } fisher { p } } } }
      terms { term note }
    }
  }`;

  it('count titles by class, from one reading of the titles per data version', async () => {
    const { data, errors } = await api.ask(query);
    expect(errors).toEqual([]);
    const { lists, coverage, definition } = data.keywordTrends;
    const found = lists.map(
      ({ windows }: { windows: { label: string; classes: { prevalence: { count: number; n: number } }[] }[] }) =>
        windows.map(({ label, classes }) => [label, ...classes.map(({ prevalence: { count, n } }) => `${count}/${n}`)]),
    );
    expect(found).toEqual([
      [
        ['2020', '0/0', '1/1', '0/0'],
        ['2021', '1/1', '0/1', '0/0'],
        ['2022', '0/0', '0/1', '0/0'],
      ],
      [
        ['2020', '0/0', '0/1', '0/0'],
        ['2021', '0/1', '1/1', '0/0'],
        ['2022', '0/0', '0/1', '0/0'],
      ],
    ]);
    expect(coverage).toMatchObject({ considered: 5, counted: 4, withoutDate: 1 });
    expect((await api.ask(query, JSON.parse(definition.arguments))).data.keywordTrends).toEqual(data.keywordTrends);
    await api.ask(query, { rollingYears: 3, list: 'COMPUTE_LIGHT' });
    expect(api.statements.filter((text) => text.includes('paper.name AS title'))).toEqual([]);
  });

  it('refuse an edition that there is not, and name one', async () => {
    const { errors } = await api.ask(query, { edition: '2020-01-01' });
    expect(errors[0]?.message).toContain('2026-11-24');
    expect(errors[0]?.extensions).toMatchObject({ argument: 'edition' });
  });
});

describe('openModelUse', () => {
  const query = `query Uses($teamClass: TeamClass! = ACADEMIA, $roles: [ModelUseRole!], $from: Int, $to: Int,
      $filter: ModelFilter, $paperFilter: PaperFilter, $confidenceLevel: Float! = 0.95) {
    openModelUse(teamClass: $teamClass, roles: $roles, from: $from, to: $to, filter: $filter, paperFilter: $paperFilter,
      confidenceLevel: $confidenceLevel) {
      ${envelope}
      years { label papers models openFromIndustry { works ${proportion} workIds } }
      all { byDeveloper { key works { count } } byAccess { key works { count } } openFromIndustry { works { count n } } }
    }
  }`;

  it('tells of papers that use a model and of models that are based on one', async () => {
    const { data, errors } = await api.ask(query);
    expect(errors).toEqual([]);
    const { years, all, definition } = data.openModelUse;
    expect(years.map((year: Record<string, unknown>) => [year.label, year.papers, year.models])).toEqual([
      ['2020', 0, 1],
      ['2021', 1, 0],
      ['2022', 1, 0],
    ]);
    expect(all.openFromIndustry.works).toEqual({ count: 3, n: 3 });
    expect((await api.ask(query, JSON.parse(definition.arguments))).data.openModelUse).toEqual(data.openModelUse);
  });

  it('says so where no use is recorded', async () => {
    const { warnings, years } = (await api.ask(query, { roles: ['AUDIT'] })).data.openModelUse;
    expect(warnings[0]).toMatchObject({ code: 'NO_USES' });
    expect(years).toHaveLength(1);
  });

  it('refuses an empty list of roles by name', async () => {
    const { errors } = await api.ask(query, { roles: [] });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'roles' });
  });
});

describe('scrutiny', () => {
  it('reads who uses models, and shows the papers of others; it takes no scope', async () => {
    const query = (given: string) => `{ scrutiny(${given}) { ${envelope} buckets { label
      all { models evaluations own perModel members(first: 1) { totalCount nodes { name } } } } } }`;
    const { data, errors } = await api.ask(query('roles: [FEATURE], period: { from: 2019, to: 2019 }'));
    expect(errors).toEqual([]);
    expect(data.scrutiny.buckets).toEqual([
      {
        label: '2019',
        all: {
          models: 1,
          evaluations: 2,
          own: 1,
          perModel: 2,
          members: { totalCount: 2, nodes: [{ name: expect.any(String) }] },
        },
      },
    ]);
    const given = JSON.parse(data.scrutiny.definition.arguments);
    expect(given).toMatchObject({ roles: ['FEATURE'], period: { from: 2019, to: 2019 } });
    const refused = await api.ask(query('scope: { sources: ["test/seed@2026-01-01"] }'));
    expect(refused.errors[0]?.message).toContain('scope');
  });
});
