import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PaperShareBucket, PaperShareReport } from '../../src/analytics/paper-shares/paper-report.ts';
import type { PaperShareInput } from '../../src/analytics/paper-shares/paper-share-arguments.ts';
import { type AnalyticsService, analyticsService } from '../../src/analytics/service.ts';
import { dump } from '../../src/curation/dump.ts';
import { rebuild } from '../../src/curation/rebuild.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { applyRecords, Seed, type Seeded, seedSource } from '../support/seed.ts';
import {
  giftsOf,
  type Question,
  sectorOf,
  type World,
  type WorldGroup,
  type WorldPaper,
} from './paper-shares-oracle.ts';
import type { Bucket as FixtureBucket, Report } from './shares-fixture.ts';

const statements: string[] = [];
type Bucket = FixtureBucket & { readonly from: string; readonly to: string };

let graph: Graph;
let app: TestApp;
let analytics: AnalyticsService;
let world: World;

const dates = [
  '2019',
  '2019-11-30',
  '2020',
  '2020-01',
  '2020-02-29',
  '2020-07-01',
  '2020-12-31',
  '2021-06',
  '2021-06-30',
];

/** Which institution is part of which, by their numbers, and the days that a paper must be of to count below it. */
const memberships: readonly (readonly [child: number, parent: number, from?: string, to?: string])[] = [
  [7, 0],
  [8, 7],
  [1, 2, '2010', '2020-06-30'],
  [5, 6, '2020'],
  [9, 10, '2020-02', '2020-12'],
];
const dayWithin = { from: { 4: '-01-01', 7: '-01' }, to: { 4: '-12-31', 7: '-31' } } as const;
const endOf = (text: string | undefined, end: 'from' | 'to'): string | null =>
  text === undefined ? null : text + (text.length === 10 ? '' : dayWithin[end][text.length === 4 ? 4 : 7]);

/** Sixty papers of twelve institutions of every sector, in three countries, some below others. */
const seedWorld = async (): Promise<void> => {
  const seed = new Seed(graph);
  const countries = ['FI', 'FR', 'JP'].map((code) =>
    seed.country({ code, name: `Country ${code}`, region: code === 'JP' ? 'Asia' : 'Europe' }),
  );
  const sectors = ['ACADEMIA', 'INDUSTRY', 'GOVERNMENT', 'NONPROFIT', 'OTHER', undefined];
  const institutions = Array.from({ length: 12 }, (_, index) => {
    const country = index === 3 ? undefined : countries[index % 3];
    const made = seed.institution({
      name: `Institution ${index}`,
      sector: sectors[index % 6],
      publicResearch: index > 6 && index < 9,
      ...(country && { country }),
    });
    return index === 4 && countries[2] ? made.alsoIn(countries[2]) : made;
  });
  const at = (index: number): Seeded => institutions[index % 12] as Seeded;
  for (const [child, parent, from, to] of memberships) {
    institutions[child]?.partOf(at(parent), { ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  }
  const authors = Array.from({ length: 9 }, (_, index) =>
    seed.author({ name: `Author ${index}`, openalex: `A1${index}` }),
  );
  const cited = { key: 'doi:10.1000/cited', name: 'Only cited' };
  for (let index = 0; index < 60; index += 1) {
    const paper = seed.paper({ title: `Paper ${index}`, doi: `10.1000/${index}`, publicationDate: dates[index % 11] });
    for (let place = 0; place < index % 5; place += 1)
      paper.by(
        authors[(index + place) % 9] as Seeded,
        place === 3 ? [] : [at(index * 7 + place * 5), at(index)].slice(0, 1 + (index % 2)),
      );
    if (index % 10 === 0) paper.cites(cited);
  }
  await seed.save();
};

beforeAll(async () => {
  graph = openTestGraph({ onStatement: ({ text }) => statements.push(text) });
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  await seedWorld();
  app = await testApp(graph);
  analytics = analyticsService({ graph });
  world = await readWorld();
}, 300_000);
afterAll(async () => {
  await app?.close();
  await graph.close();
});

const reportQuery = `query Report(
  $by: ShareKey!, $top: Int, $period: Period, $attribution: Attribution! = FRACTIONAL, $teamClassRule: TeamClassRule! = ORGANIZATIONS,
  $publicResearchAsAcademia: Boolean! = true, $rollUp: RollUp! = AT_PUBLICATION, $paperFilter: PaperFilter, $after: String
  $confidenceLevel: Float! = 0.95, $seed: Int! = 1
) {
  shares(
    of: PAPERS, by: $by, top: $top, period: $period, attribution: $attribution, teamClassRule: $teamClassRule, paperFilter: $paperFilter
    publicResearchAsAcademia: $publicResearchAsAcademia, rollUp: $rollUp, confidenceLevel: $confidenceLevel, seed: $seed
  ) {
    definition { sentence arguments } dataVersion warnings { code text } sources { key }
    coverage { considered counted withoutValue withoutKey withoutDate yearOnly monthOnly }
    facets { key label buckets {
      label from to total count complete
      coverage { considered counted withoutValue withoutKey withoutDate }
      cells {
        key label definition count value share shareOfKnown interval { low high level method } missingBounds { low high }
        members(first: 100, after: $after) { totalCount edges { contribution reason node { id } } pageInfo { hasNextPage endCursor } }
      }
    } }
  }
}`;

type Given = Readonly<Record<string, unknown>>;

const report = async (given: Given): Promise<Report> => {
  const { data, errors } = await app.ask<{ shares: Report }>(reportQuery, given);
  if (errors) throw new Error(JSON.stringify([errors, app.logged.at(-1)]));
  return data.shares;
};
const bucketsOf = ({ facets }: Report): readonly Bucket[] =>
  facets.flatMap(({ buckets }) => buckets as readonly Bucket[]);

/** What lists show, which the oracle folds. */
const listed = async <Node>(
  list: string,
  selection: string,
  filter: object | null = null,
): Promise<readonly Node[]> => {
  const type = list === 'papers' ? 'PaperFilter' : 'InstitutionFilter';
  const { data, errors } = await app.ask<Record<string, { nodes: readonly Node[] }>>(
    `query Listed($filter: ${type}) { ${list}(first: 100, filter: $filter) { nodes { ${selection} } } }`,
    { filter },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[list]?.nodes ?? [];
};

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly publicationDate: { readonly text: string } | null;
  readonly wide: string;
  readonly narrow: string;
  readonly institutions: { readonly nodes: readonly { readonly id: string }[] };
}
type ListedInstitution = World['institutions'] extends ReadonlyMap<string, infer One> ? One & { name: string } : never;

const countedDay = (text: string): string =>
  text.length === 4 ? `${text}-07-01` : text.length === 7 ? `${text}-15` : text;

const readWorld = async (): Promise<World> => {
  const institutions = await listed<ListedInstitution>(
    'institutions',
    'id name sector publicResearch countries { code region }',
  );
  const idOf = (place: number): string => institutions.find(({ name }) => name === `Institution ${place}`)?.id ?? '';
  const parentsOf = (name: string) =>
    memberships
      .filter(([child]) => name === `Institution ${child}`)
      .map(([, parent, from, to]) => ({ id: idOf(parent), from: endOf(from, 'from'), to: endOf(to, 'to') }));
  const papers = await listed<Listed>(
    'papers',
    `id title publicationDate { text } institutions(first: 20) { nodes { id } }
     wide: teamClass(rule: AUTHOR_SHARE) narrow: teamClass(rule: AUTHOR_SHARE, publicResearchAsAcademia: false)`,
  );
  return {
    institutions: new Map(institutions.map((one) => [one.id, { ...one, parents: parentsOf(one.name) }])),
    papers: papers
      .filter(({ title }) => title !== 'Only cited')
      .map(({ id, publicationDate, institutions: { nodes }, wide, narrow }) => ({
        id,
        day: publicationDate && countedDay(publicationDate.text),
        institutions: nodes.map((one) => one.id),
        byAuthors: { wide, narrow },
      })),
  };
};

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const close = (found: number, wanted: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted));

const known = new Map<string, Promise<ReadonlySet<string>>>();

/** The ids that a filter of a list lets through, each asked for once. */
const idsOf = async (list: string, filter: object | null | undefined): Promise<ReadonlySet<string> | null> => {
  if (!filter) return null;
  const key = JSON.stringify([list, filter]);
  const ids =
    known.get(key) ?? listed<{ id: string }>(list, 'id', filter).then((rows) => new Set(rows.map(({ id }) => id)));
  known.set(key, ids);
  return ids;
};

const worldGroups = async (groups: PaperShareInput['groups']): Promise<readonly WorldGroup[] | null> =>
  groups
    ? Promise.all(
        groups.map(async ({ label, papers, institutions }) => ({
          label,
          papers: await idsOf('papers', papers),
          institutions: await idsOf('institutions', institutions),
        })),
      )
    : null;

type Asked = Omit<PaperShareInput, 'of'> & Omit<Question, 'groups'>;

/** The papers of a question, and the question as the oracle takes it. */
const questionOf = async (given: Asked) => {
  const admitted = await idsOf('papers', given.paperFilter);
  return {
    question: { ...given, groups: await worldGroups(given.groups) },
    papers: world.papers.filter(({ id }) => admitted?.has(id) ?? true),
  };
};

const within = (papers: readonly WorldPaper[], { from, to }: Pick<Bucket, 'from' | 'to'>) =>
  papers.filter(({ day }) => day !== null && from <= day && day <= to);

/** What papers give to each cell of a facet, by cell, then by paper; keys without a cell are in OTHER. */
const valuesIn = (
  report: PaperShareReport,
  facet: PaperShareReport['facets'][number],
  papers: readonly WorldPaper[],
  question: Question,
  of = world,
): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const cellKeys = new Set(facet.buckets[0]?.cells.map(({ key }) => key));
  const facetKeys = new Set(report.facets.map(({ key }) => key));
  const values = new Map<string, Map<string, number>>();
  for (const paper of papers) {
    for (const gift of giftsOf(of, paper, question)) {
      if (facet.key !== null && (facetKeys.has(gift.facet) ? gift.facet : 'OTHER') !== facet.key) continue;
      const cell = cellKeys.has(gift.key) ? gift.key : 'OTHER';
      const own = values.get(cell) ?? new Map<string, number>();
      values.set(cell, own.set(paper.id, (own.get(paper.id) ?? 0) + gift.weight));
    }
  }
  return values;
};

const checkBucket = async (
  { total, count, cells }: PaperShareBucket,
  wanted: ReadonlyMap<string, ReadonlyMap<string, number>>,
  checksMembers: boolean,
): Promise<void> => {
  const all = [...wanted.values()];
  const given = (key: string): ReadonlyMap<string, number> => wanted.get(key) ?? new Map();
  const whole = sum(all.flatMap((own) => [...own.values()]));
  const round = (value: number | null): number | null => value && Math.round(value * 1e9) / 1e9;
  expect([
    count,
    round(total),
    ...cells.map((cell) => [cell.key, cell.count, round(cell.value), round(cell.share)]),
  ]).toEqual([
    new Set(all.flatMap((own) => [...own.keys()])).size,
    round(whole),
    ...cells.map(({ key }) => {
      const value = sum(given(key).values());
      return [key, given(key).size, round(value), whole > 0 ? round(value / whole) : null];
    }),
  ]);
  expect([...wanted.keys()].filter((key) => !cells.some((cell) => cell.key === key))).toEqual([]);
  for (const { key, readMembers } of checksMembers ? cells : []) {
    const own = given(key);
    const members = await readMembers('', 100);
    expect(members.map(({ id }) => id)).toEqual([...own.keys()].sort());
    for (const { id, contribution } of members) close(contribution, own.get(id) ?? Number.NaN);
  }
};

const someOf = (name: string) => ({ institutions: { some: { name: { eq: name } } } });
const filters = [null, someOf('Institution 5'), { teamClass: { in: ['ACADEMIA', 'COLLABORATION'] } }];
const groupings: readonly PaperShareInput['groups'][] = [
  [
    { label: 'titled', papers: { title: { contains: '1' } } },
    { label: 'with 5', papers: someOf('Institution 5') },
  ],
  [
    { label: 'companies', institutions: { sector: { eq: 'INDUSTRY' } } },
    { label: 'academic papers', papers: { teamClass: { eq: 'ACADEMIA' } } },
    { label: 'in Finland', institutions: { country: { eq: 'FI' } } },
  ],
  [{ label: 'both', papers: { title: { contains: '2' } }, institutions: { name: { contains: '1' } } }],
];
const periods = [
  null,
  {},
  { from: 2019, to: 2020, every: 'QUARTER' },
  { from: 2020, to: 2020, every: 'MONTH' },
  { from: 2020, to: 2021, every: 'HALF_YEAR' },
  { from: 2020, to: 2021, rollingYears: 2 },
  { from: 2018, to: 2022, every: 'FIVE_YEARS' },
  { ranges: [{ to: 2019 }, { from: 2021 }] },
] as const;
const keys = ['TEAM_CLASS', 'SECTOR', 'COUNTRY', 'REGION', 'INSTITUTION'] as const;
const rarely = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: null, freq: 2 });
const paperArguments: fc.Arbitrary<Asked> = fc
  .record({
    by: fc.constantFrom(...keys),
    facetBy: rarely(keys),
    groups: rarely(groupings),
    top: fc.constantFrom(2, 100),
    period: fc.constantFrom(...periods),
    attribution: fc.constantFrom('FRACTIONAL', 'FULL', 'FIRST'),
    teamClassRule: fc.constantFrom('ORGANIZATIONS', 'AUTHOR_SHARE', 'ANY_INDUSTRY'),
    publicResearchAsAcademia: fc.boolean(),
    rollUp: fc.constantFrom('NONE', 'AT_PUBLICATION', 'CURRENT'),
    paperFilter: fc.constantFrom(...filters),
  })
  .map((given) => ({ ...given, facetBy: given.facetBy === given.by ? null : given.facetBy }));

const paperShares = async (given: Asked): Promise<PaperShareReport> =>
  (await analytics.shares({ ...given, of: 'PAPERS' })) as PaperShareReport;

/** Shares of a cell after each change of one institution's sector, or of one paper left out, by a fold each. */
const changedShares = (
  report: PaperShareReport,
  papers: readonly WorldPaper[],
  question: Question,
  key: string,
): ReadonlyMap<string, number> => {
  const [facet] = report.facets;
  const shareIn = (some: readonly WorldPaper[], of = world): number => {
    const values = facet ? valuesIn(report, facet, some, question, of) : new Map();
    const all = sum([...values.values()].flatMap((own) => [...own.values()]));
    return sum(values.get(key)?.values() ?? []) / all;
  };
  const before = shareIn(papers);
  const after = new Map(
    papers.map((paper) => [`${paper.id} left out`, shareIn(papers.filter((one) => one !== paper))]),
  );
  const dividesBySector =
    question.by === 'SECTOR' || (question.by === 'TEAM_CLASS' && question.teamClassRule !== 'AUTHOR_SHARE');
  for (const institution of dividesBySector ? world.institutions.values() : []) {
    const counted = sectorOf(institution, question.publicResearchAsAcademia);
    const shares = ['ACADEMIA', 'INDUSTRY', 'GOVERNMENT', 'NONPROFIT', 'OTHER', 'UNKNOWN']
      .filter((sector) => sector !== counted)
      .map((sector) => {
        const changed = { ...institution, sector, publicResearch: false };
        return shareIn(papers, { ...world, institutions: new Map(world.institutions).set(institution.id, changed) });
      });
    const most = shares.reduce(
      (far, share) => (Math.abs(share - before) > Math.abs(far - before) ? share : far),
      before,
    );
    after.set(institution.id, most);
  }
  return new Map([...after].filter(([, share]) => Math.abs(share - before) > 1e-12));
};

describe('shares of papers', () => {
  it('equal a naive fold over lists, members and all, for 200 random arguments', () => {
    let run = 0;
    return fc.assert(
      fc.asyncProperty(paperArguments, async (given) => {
        run += 1;
        const [report, { question, papers }] = [await paperShares(given), await questionOf(given)];
        expect(report.coverage.withoutDate).toBe(papers.filter(({ day }) => day === null).length);
        for (const facet of report.facets) {
          for (const bucket of facet.buckets) {
            const checksMembers = run % 12 === 0 && bucket === facet.buckets[0];
            await checkBucket(bucket, valuesIn(report, facet, within(papers, bucket), question), checksMembers);
          }
        }
      }),
      { numRuns: 200, seed: 6 },
    );
  }, 600_000);

  it('tell what moves a share most as a fold over every change does', async () => {
    const cases = fc
      .sample(paperArguments, { numRuns: 400, seed: 9 })
      .filter(({ facetBy, groups }) => !facetBy && !groups);
    for (const given of cases.slice(0, 12)) {
      const asked = { ...given, period: { from: 2019, to: 2021, every: 'FIVE_YEARS' as const } };
      const [report, { question, papers }] = [await paperShares(asked), await questionOf(asked)];
      const bucket = report.facets[0]?.buckets[0];
      const cell = bucket?.cells.toSorted((a, b) => b.value - a.value)[0];
      if (!bucket || !cell) throw new Error('There is nothing to be moved.');
      const wanted = changedShares(report, within(papers, bucket), question, cell.key);
      const found = await cell.readFragility(100);
      const named = found.map(({ noun, id, change }) => (noun === 'Paper' ? `${id} ${change}` : id));
      expect(named.toSorted()).toEqual([...wanted.keys()].sort());
      for (const [index, { shareAfter, shareBefore }] of found.entries()) {
        close(shareBefore, cell.share ?? Number.NaN);
        const other = wanted.get(named[index] ?? '') ?? Number.NaN;
        close(Math.abs(shareAfter - shareBefore), Math.abs(other - shareBefore));
      }
      const effects = found.map(({ shareAfter, shareBefore }) => Math.abs(shareAfter - shareBefore));
      expect(effects).toEqual(effects.toSorted((a, b) => b - a));
    }
  }, 120_000);

  it('count institutions as what they were part of at publication', async () => {
    const given = { by: 'INSTITUTION', top: 100, period: { from: 2019, to: 2021 } };
    const labels = (shares: Report, year: string) =>
      bucketsOf(shares)
        .find(({ label }) => label === year)
        ?.cells.filter(({ count }) => count > 0)
        .map(({ label }) => label);
    const shares = await report(given);
    expect(labels(shares, '2019')).not.toContain('Institution 1');
    expect(labels(shares, '2021')).toContain('Institution 1');
    expect(labels(shares, '2019')).not.toContain('Institution 8');
  });

  it('ask the database once for the groups, whatever their number, and look at an index alone', async () => {
    statements.length = 0;
    const query =
      '{ shares(of: PAPERS, by: TEAM_CLASS, period: {}, seed: 77) { facets { buckets { cells { value } } } } }';
    await app.ask(query);
    expect(statements.filter((text) => text.includes('paper.team AS team'))).toHaveLength(1);
    const asked = statements.length;
    await app.ask(query);
    expect(statements.length - asked).toBeLessThanOrEqual(1);
  });

  it('are the same for the arguments that the report itself states', async () => {
    const first = await report({ by: 'SECTOR', period: { from: 2019, to: 2021 }, top: 2 });
    const { of, ...given } = JSON.parse(first.definition.arguments);
    expect(of).toBe('PAPERS');
    expect(await report(given)).toEqual(first);
    const [bucket] = bucketsOf(first);
    expect(bucket?.cells.some(({ interval }) => interval?.method.includes('bootstrap'))).toBe(true);
  });

  it.each<[string, string]>([
    ['by', 'of: PAPERS, by: ACCESS'],
    ['facetBy', 'of: PAPERS, by: SECTOR, facetBy: ACCESS'],
    ['facetBy', 'of: PAPERS, by: SECTOR, facetBy: SECTOR'],
    ['groups[0].models', 'of: PAPERS, by: SECTOR, groups: [{ label: "a", models: { citations: { gt: 1 } } }]'],
    ['groups[0].papers.title', 'of: PAPERS, by: SECTOR, groups: [{ label: "a", papers: { title: null } }]'],
    [
      'groups[1].institutions.name',
      'of: PAPERS, by: SECTOR, groups: [{ label: "a" }, { label: "b", institutions: { name: null } }]',
    ],
    ['scope', 'of: PAPERS, by: SECTOR, scope: { asOf: { version: 1 } }'],
    ['paperFilter', 'of: MODELS, by: SECTOR, paperFilter: { citations: { gt: 1 } }'],
    ['paperFilter.publicationDate.year', 'of: PAPERS, by: SECTOR, paperFilter: { publicationDate: { year: 0 } }'],
    ['period.to', 'of: PAPERS, by: SECTOR, period: { from: 2020, to: 2010 }'],
    ['confidenceLevel', 'of: PAPERS, by: SECTOR, confidenceLevel: 1'],
  ])('refuse a bad %s, and name it', async (argument, given) => {
    const { errors } = await app.ask(`{ shares(${given}) { dataVersion } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument });
  });
});

const dumped = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines;
};

describe('what papers hold of their teams', () => {
  const given = { by: 'TEAM_CLASS', teamClassRule: 'AUTHOR_SHARE' };
  const values = async () => bucketsOf(await report(given)).flatMap(({ cells }) => cells.map(({ value }) => value));

  it('follows the sector of an institution, its undoing, and a rebuild', async () => {
    const [before, valuesBefore] = [await dumped(), await values()];
    const edit = await applyRecords(graph, [
      {
        type: 'STATEMENT',
        noun: 'Institution',
        keys: ['name:Institution 0|FI'],
        source: seedSource.key,
        origin: 'IMPORT',
        fields: { name: { value: 'Institution 0' }, sector: { value: 'INDUSTRY' } },
      },
    ]);
    expect(await values()).not.toEqual(valuesBefore);
    const edited = await dumped();
    await rebuild(graph, nouns);
    expect(await dumped()).toEqual(edited);
    await curationService(graph, nouns).revert(edit.changeSet, { author: 'test', reason: 'undo' });
    expect(await dumped()).toEqual(before);
    expect(await values()).toEqual(valuesBefore);
  }, 120_000);

  it('follows of 2,500 papers at once', async () => {
    const seed = new Seed(graph);
    const large = seed.institution({ name: 'Large', ror: '01aj84f44', sector: 'ACADEMIA' });
    for (let index = 0; index < 2_500; index += 1)
      seed.paper({ title: `Many ${index}`, year: 2022, doi: `10.2000/${index}` }).from(large, 1);
    await seed.save();
    const inYear = async () => {
      const [bucket] = bucketsOf(await report({ by: 'TEAM_CLASS', period: { from: 2022, to: 2022 } }));
      return bucket?.cells.filter(({ value }) => value > 0).map(({ key, value }) => [key, value]);
    };
    expect(await inYear()).toEqual([['ACADEMIA', 2_500]]);
    const again = new Seed(graph);
    again.institution({ name: 'Large', ror: '01aj84f44', sector: 'INDUSTRY' });
    await again.save();
    expect(await inYear()).toEqual([['INDUSTRY', 2_500]]);
  }, 120_000);
});
