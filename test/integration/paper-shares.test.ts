import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dump } from '../../src/curation/dump.ts';
import { rebuild } from '../../src/curation/rebuild.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { applyRecords, Seed, type Seeded, seedSource } from '../support/seed.ts';
import type { Bucket as FixtureBucket, Report } from './shares-fixture.ts';

const statements: string[] = [];
type Bucket = FixtureBucket & { readonly from: string; readonly to: string };

let graph: Graph;
let app: TestApp;

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
  institutions[7]?.partOf(at(0));
  institutions[8]?.partOf(at(7));
  institutions[1]?.partOf(at(2), { from: '2010', to: '2020-06-30' });
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

interface ListedInstitution {
  readonly id: string;
  readonly sector: string;
  readonly publicResearch: boolean;
  readonly countries: readonly { readonly code: string; readonly region: string | null }[];
  readonly topParent: ListedInstitution;
}
interface ListedPaper {
  readonly id: string;
  readonly publicationDate: { readonly text: string } | null;
  readonly teamClass: string;
  readonly institutions: { readonly nodes: readonly ListedInstitution[] };
}

const own = 'id sector publicResearch countries { code region }';

/** All papers as lists show them, with the class by the rule that is asked for. */
const listed = async ({ teamClassRule: rule, publicResearchAsAcademia: wide, paperFilter: filter }: Given) => {
  const { data, errors } = await app.ask<{ papers: { nodes: readonly ListedPaper[] } }>(
    `query Papers($rule: TeamClassRule!, $wide: Boolean!, $filter: PaperFilter) { papers(first: 100, filter: $filter) { nodes {
      id title publicationDate { text } teamClass(rule: $rule, publicResearchAsAcademia: $wide)
      institutions(first: 10) { nodes { ${own} topParent { ${own} } } }
    } } }`,
    { rule: rule ?? 'ORGANIZATIONS', wide: wide ?? true, filter: filter ?? null },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return (data.papers.nodes as readonly (ListedPaper & { title: string })[]).filter(
    ({ title }) => title !== 'Only cited',
  );
};

const countedDay = (text: string): string =>
  text.length === 4 ? `${text}-07-01` : text.length === 7 ? `${text}-15` : text;

const sectorOf = ({ sector, publicResearch }: ListedInstitution, wide: unknown): string =>
  wide && publicResearch && sector !== 'INDUSTRY' ? 'ACADEMIA' : sector;

/** What a paper gives to each key, by a computation of its own. */
const givesOf = (paper: ListedPaper, given: Given): ReadonlyMap<string, number> => {
  const { by, attribution, rollUp, publicResearchAsAcademia: wide } = given;
  if (by === 'TEAM_CLASS') return new Map([[paper.teamClass, 1]]);
  const named = attribution === 'FIRST' ? paper.institutions.nodes.slice(0, 1) : paper.institutions.nodes;
  const counted = by === 'SECTOR' || rollUp === 'NONE' ? named : named.map(({ topParent }) => topParent);
  const distinct = [...new Map(counted.map((one) => [one.id, one])).values()];
  const gives = new Map<string, number>(distinct.length === 0 ? [['UNKNOWN', 1]] : []);
  for (const one of distinct) {
    const places = one.countries.map(({ code, region }) => (by === 'COUNTRY' ? code : (region ?? 'UNKNOWN')));
    const keys =
      by === 'SECTOR'
        ? [sectorOf(one, wide)]
        : by === 'INSTITUTION'
          ? [one.id]
          : places.length > 0
            ? places
            : ['UNKNOWN'];
    for (const key of keys) {
      const share = 1 / distinct.length / keys.length;
      gives.set(key, attribution === 'FULL' ? 1 : (gives.get(key) ?? 0) + share);
    }
  }
  return gives;
};

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const close = (found: number, wanted: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted));

const checkBucket = (
  { from, to, total, count, cells, coverage }: Bucket,
  papers: readonly ListedPaper[],
  given: Given,
): void => {
  const within = papers.filter(({ publicationDate }) => {
    const day = publicationDate && countedDay(publicationDate.text);
    return day && from <= day && day <= to;
  });
  const gives = new Map(within.map((paper) => [paper.id, givesOf(paper, given)]));
  expect([count, coverage.counted]).toEqual([within.length, within.length]);
  close(total, sum([...gives.values()].flatMap((given) => [...given.values()])));
  expect(new Set([...gives.values()].flatMap((given) => [...given.keys()])).size).toBe(
    cells.filter(({ count: some }) => some > 0).length,
  );
  for (const { key, value, count: some, share, members } of cells) {
    const wanted = new Map([...gives].flatMap(([id, given]) => (given.has(key) ? [[id, given.get(key) ?? 0]] : [])));
    close(value, sum(wanted.values()));
    expect([some, members.totalCount]).toEqual([wanted.size, wanted.size]);
    if (total > 0) close(share ?? Number.NaN, value / total);
    expect(members.edges.map(({ node }) => node.id)).toEqual([...wanted.keys()].sort());
    for (const { node, contribution, reason } of members.edges) {
      close(contribution, wanted.get(node.id) ?? Number.NaN);
      expect(reason.length).toBeGreaterThan(5);
    }
  }
};

const filters = [
  null,
  { institutions: { some: { name: { eq: 'Institution 5' } } } },
  { teamClass: { in: ['ACADEMIA', 'COLLABORATION'] } },
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
];
const paperArguments = fc.record({
  by: fc.constantFrom('TEAM_CLASS', 'SECTOR', 'COUNTRY', 'REGION', 'INSTITUTION'),
  top: fc.constant(100),
  period: fc.constantFrom(...periods),
  attribution: fc.constantFrom('FRACTIONAL', 'FULL', 'FIRST'),
  teamClassRule: fc.constantFrom('ORGANIZATIONS', 'AUTHOR_SHARE', 'ANY_INDUSTRY'),
  publicResearchAsAcademia: fc.boolean(),
  rollUp: fc.constantFrom('NONE', 'CURRENT'),
  paperFilter: fc.constantFrom(...filters),
});

describe('shares of papers', () => {
  it(
    'equal a naive fold over lists, members and all, for random arguments',
    () =>
      fc.assert(
        fc.asyncProperty(paperArguments, async (given) => {
          const [shares, papers] = await Promise.all([report(given), listed(given)]);
          const undated = papers.filter(({ publicationDate }) => publicationDate === null);
          expect(shares.coverage.withoutDate).toBe(undated.length);
          for (const bucket of bucketsOf(shares)) checkBucket(bucket, papers, given);
        }),
        { numRuns: 30, seed: 6 },
      ),
    240_000,
  );

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
    ['facetBy', 'of: PAPERS, by: SECTOR, facetBy: COUNTRY'],
    ['groups', 'of: PAPERS, by: SECTOR, groups: [{ label: "a" }]'],
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
