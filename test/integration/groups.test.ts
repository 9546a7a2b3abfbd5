import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type Api, openApi } from '../support/api.ts';
import { loadGroupSeeds } from './groups-fixture.ts';
import {
  type Expected,
  fold,
  type Json,
  type KeyInput,
  type MeasureInput,
  type Question,
  readings,
  readList,
  tuplesOf,
} from './groups-oracle.ts';

let api: Api;
/** Every entity of each noun, as lists show it. */
const worlds = new Map<string, readonly Json[]>();
/** Ids that filters let through, by noun and filter: each is asked for once. */
const filtered = new Map<string, ReadonlySet<string>>();

beforeAll(async () => {
  api = await openApi();
  await loadGroupSeeds(api.graph);
  for (const [noun, { selection }] of Object.entries(readings))
    worlds.set(noun, await readList(api, noun, {}, selection));
}, 400_000);
afterAll(() => api.close());

const filters: Readonly<Record<string, readonly Json[]>> = {
  Model: [
    {},
    { trainingCompute: { gt: 1e22 } },
    { not: { trainingCompute: { gt: 1e22 } } },
    { developers: { some: { sector: { eq: 'ACADEMIA' } } } },
    { or: [{ access: { eq: 'API' } }, { publicationDate: { from: '2022' } }] },
    { developers: { none: { country: { in: ['US', 'CN'] } } }, notability: { none: 'HISTORICAL' } },
    { name: { eq: 'nobody is called so' } },
  ],
  Paper: [
    {},
    { citations: { gt: 100 } },
    { institutions: { some: { sector: { eq: 'INDUSTRY' } } } },
    { not: { teamClass: { eq: 'ACADEMIA' } } },
  ],
  Institution: [
    {},
    { sector: { in: ['ACADEMIA', 'INDUSTRY'] } },
    { models: { some: { trainingCompute: { gt: 1e23 } } } },
    { country: { eq: 'US' } },
  ],
  Cluster: [{}, { operationalStatus: { eq: 'EXISTING' } }, { owners: { some: { sector: { eq: 'INDUSTRY' } } } }],
};

const buckets = fc.constantFrom('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'FIVE_YEARS', 'ALL', undefined);
const date = (field: string): fc.Arbitrary<KeyInput> => buckets.map((bucket) => ({ field, ...(bucket && { bucket }) }));
const number = (field: string, edges: readonly number[]): fc.Arbitrary<KeyInput> =>
  fc.oneof(
    fc.constantFrom(0.5, 1, 3).map((log10Bin) => ({ field, log10Bin })),
    fc.subarray([...edges], { minLength: 1 }).map((some) => ({ field, edges: some })),
    fc.constant({ field }),
  );
const plain = (...fields: readonly string[]): readonly fc.Arbitrary<KeyInput>[] =>
  fields.map((field) => fc.constant({ field }));
const ofInstitutions = (name: string): readonly string[] =>
  ['', '.sector', '.country', '.publicResearch', '.registryTypes', '.parents', '.parents.sector', '.country.count'].map(
    (end) => name + end,
  );

const keys: Readonly<Record<string, readonly fc.Arbitrary<KeyInput>[]>> = {
  Model: [
    ...plain(
      'access',
      'codeAccess',
      'frontier',
      'status',
      'teamClass',
      'confidence',
      'domains',
      'tasks',
      'notability',
      'developers.count',
    ),
    ...plain(...ofInstitutions('developers'), 'baseModels', 'baseModels.access', 'topics.parent', 'topics.level'),
    date('publicationDate'),
    number('trainingCompute', [1e18, 1e20, 1e22, 1e23, 1e25]),
    number('citations', [0, 10, 1000]),
  ],
  Paper: [
    ...plain(
      'status',
      'teamClass',
      'hasCode',
      'venue',
      'venue.category',
      'topics',
      'topics.parent',
      'topics.level',
      ...ofInstitutions('institutions'),
    ),
    date('publicationDate'),
    number('citations', [1, 100, 1000, 10_000]),
  ],
  Institution: [
    ...plain(
      'sector',
      'publicResearch',
      'status',
      'registryTypes',
      'country',
      'parents',
      'parents.country',
      'clusters.operationalStatus',
    ),
    number('models.count', [1, 2, 10]),
  ],
  Cluster: [
    ...plain(
      'operationalStatus',
      'certainty',
      'sector',
      'possibleDuplicate',
      'standardAnalysis',
      'country',
      ...ofInstitutions('owners'),
    ),
    date('firstOperationalDate'),
    number('maxPerformance', [1e17, 1e18, 1e19]),
    number('chips', [100, 1000, 10_000]),
  ],
};
const numbers: Readonly<Record<string, readonly string[]>> = {
  Model: ['trainingCompute', 'parameters', 'citations', 'developers.count'],
  Paper: ['citations', 'institutions.count', 'topics.count'],
  Institution: ['models.count', 'clusters.count'],
  Cluster: ['maxPerformance', 'chips', 'powerCapacity', 'owners.count'],
};
const anything: Readonly<Record<string, readonly string[]>> = {
  Model: [
    'access',
    'domains',
    'developers',
    'developers.country',
    'trainingCompute',
    'publicationDate',
    'topics.parent',
  ],
  Paper: ['venue', 'institutions', 'institutions.sector', 'citations', 'hasCode'],
  Institution: ['sector', 'country', 'registryTypes', 'parents'],
  Cluster: ['owners', 'owners.sector', 'chips', 'country'],
};

const measureOf = (noun: string): fc.Arbitrary<Omit<MeasureInput, 'as'>> =>
  fc.oneof(
    fc.constant({ function: 'COUNT' }),
    fc.record({
      function: fc.constantFrom('COUNT', 'COUNT_DISTINCT', 'COVERAGE'),
      of: fc.constantFrom(...(anything[noun] ?? [])),
    }),
    fc.record({
      function: fc.constantFrom('SUM', 'MEAN', 'GEOMETRIC_MEAN', 'MEDIAN', 'MIN', 'MAX', 'STANDARD_DEVIATION'),
      of: fc.constantFrom(...(numbers[noun] ?? [])),
    }),
    fc.record({
      function: fc.constant('PERCENTILE'),
      of: fc.constantFrom(...(numbers[noun] ?? [])),
      p: fc.constantFrom(0, 10, 37.5, 90, 100),
    }),
  );

interface Case extends Question {
  readonly filter: Json;
}

const caseOf = (noun: string): fc.Arbitrary<Case> =>
  fc.record({
    noun: fc.constant(noun),
    by: fc.shuffledSubarray([...(keys[noun] ?? [])], { minLength: 1, maxLength: 3 }).chain((some) => fc.tuple(...some)),
    measures: fc
      .array(measureOf(noun), { maxLength: 4 })
      .map((some) => some.map((measure, index) => ({ as: `m${index}`, ...measure }))),
    filter: fc.constantFrom(...(filters[noun] ?? [])),
    attribution: fc.constantFrom('FULL', 'FULL', 'FRACTIONAL', 'FIRST'),
  });

const fieldOf = (noun: string): string => `${noun.toLowerCase()}Groups`;

const ask = async (
  { noun, ...given }: Readonly<Record<string, unknown>> & { readonly noun: string },
  selection: string,
) => {
  const { data, errors } = await api.ask(
    `query ($by: [GroupKey!]!, $measures: [GroupMeasure!], $filter: ${noun}Filter, $having: [GroupHaving!], $orderBy: [GroupOrder!], $first: Int, $attribution: Attribution! = FULL) {
      ${fieldOf(noun)}(by: $by, measures: $measures, filter: $filter, having: $having, orderBy: $orderBy, first: $first, attribution: $attribution) { ${selection} }
    }`,
    { first: 1000, ...given },
  );
  return { report: data?.[fieldOf(noun)], errors };
};
const whole = `entities incidences overlap coverage { considered counted withoutKey } warnings { code text }
  groups { keys { field value label } count measures { as value low high n } }`;

interface Group {
  readonly keys: readonly { readonly field: string; readonly value: string | null; readonly label: string }[];
  readonly count: number;
  readonly measures: readonly { readonly as: string; readonly value: number | null; readonly n: number }[];
}

const fitting = async ({ noun, filter }: Case): Promise<readonly Json[]> => {
  const name = JSON.stringify([noun, filter]);
  const ids = filtered.get(name) ?? new Set((await readList(api, noun, filter)).map(({ id }) => String(id)));
  filtered.set(name, ids);
  return (worlds.get(noun) ?? []).filter(({ id }) => ids.has(String(id)));
};

const isClose = (found: number | null | undefined, wanted: number | null | undefined, scale = 0): boolean => {
  if (found === null || wanted === null || found === undefined || wanted === undefined) return found === wanted;
  return Math.abs(found - wanted) <= 1e-9 * Math.max(Math.abs(wanted), scale) + 1e-12;
};

const checkGroup = (group: Group, expected: Expected | undefined): void => {
  expect(group.count).toBe(expected?.ids.length);
  const scale = Math.max(0, ...group.measures.map(({ value }) => Math.abs(value ?? 0)));
  group.measures.forEach(({ value, n }, index) => {
    const wanted = expected?.measures[index];
    expect(n).toBe(wanted?.n);
    // The deviation of equal values is noise of the size of their last digits.
    if (!isClose(value, wanted?.value, scale)) expect(value).toBe(wanted?.value);
  });
};

const checkAgainstFold = async (one: Case): Promise<void> => {
  const { report, errors } = await ask({ ...one }, whole);
  expect(errors).toEqual([]);
  const entities = await fitting(one);
  const expected = fold(one, entities);
  const combinations = entities.map((entity) => tuplesOf(one, entity));
  expect(report.entities).toBe(entities.length);
  expect(report.incidences).toBe(combinations.reduce((total, { length }) => total + length, 0));
  expect(report.overlap).toBe(combinations.filter(({ length }) => length > 1).length);
  expect(report.coverage.withoutKey).toBe(
    combinations.filter((tuples) => tuples.some((tuple) => tuple.includes(null))).length,
  );
  const groups: readonly Group[] = report.groups;
  expect(groups).toHaveLength(Math.min(expected.size, 1000));
  for (const group of groups) checkGroup(group, expected.get(JSON.stringify(group.keys.map(({ value }) => value))));
  expect(groups.map(({ count }) => count)).toEqual(groups.map(({ count }) => count).toSorted((a, b) => b - a));
};

describe('groups', () => {
  it(
    'are what a naive fold over the lists gives, for random keys, measures, filters and attributions',
    () =>
      fc.assert(fc.asyncProperty(fc.oneof(...Object.keys(readings).map(caseOf)), checkAgainstFold), { numRuns: 200 }),
    300_000,
  );
});

/** A statement that reads the data version is shared by whoever asks at the time. */
const ownStatements = (): readonly string[] => api.statements.filter((text) => !text.includes('(log:Log'));

describe('a report of groups', () => {
  it.each([
    ['one key of few values', { noun: 'Model', by: [{ field: 'access' }] }],
    ['a key of very many', { noun: 'Paper', by: [{ field: 'authors' }] }],
    [
      'four keys across relationships, with conditions and measures',
      {
        noun: 'Model',
        by: ['developers', 'developers.country', 'domains', 'publicationDate'].map((field) => ({ field })),
        measures: [{ as: 'm', function: 'MEDIAN', of: 'trainingCompute' }],
        having: [{ measure: 'count', gte: 2 }],
      },
    ],
  ])('is one statement: %s', async (_what, given) => {
    const { report, errors } = await ask(given, whole);
    expect(errors).toEqual([]);
    expect(report.groups.length).toBeGreaterThan(2);
    expect(ownStatements()).toHaveLength(1);
  });

  it('of a key with one value adds up to the number of all, whatever the filter', async () => {
    for (const filter of filters.Model ?? []) {
      const { report } = await ask({ noun: 'Model', by: [{ field: 'teamClass' }], filter }, whole);
      const { data } = await api.ask(
        'query ($filter: ModelFilter) { models(filter: $filter, first: 1) { totalCount } }',
        { filter },
      );
      expect([report.entities, report.groups.reduce((sum: number, { count }: Group) => sum + count, 0)]).toEqual([
        data.models.totalCount,
        data.models.totalCount,
      ]);
    }
  });

  it('shows the entities of each group, page by page, by two statements more however many groups there are', async () => {
    const question: Case = {
      noun: 'Model',
      by: [{ field: 'developers.sector' }, { field: 'domains' }],
      measures: [],
      filter: {},
      attribution: 'FULL',
    };
    const expected = fold(question, await fitting(question));
    const page = (after: string) =>
      `groups { keys { value } count members(first: 60${after}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const { report } = await ask({ ...question, first: 300 }, page(''));
    expect(ownStatements()).toHaveLength(3);
    for (const { keys, count, members } of report.groups) {
      const ids = expected.get(JSON.stringify(keys.map(({ value }: { value: string | null }) => value)))?.ids ?? [];
      expect(members.totalCount).toBe(count);
      expect(members.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 60));
      expect(members.pageInfo.hasNextPage).toBe(ids.length > 60);
    }
    const [first] = report.groups;
    const next = await ask({ ...question, first: 1 }, page(`, after: "${first.members.pageInfo.endCursor}"`));
    const all = expected.get(JSON.stringify(first.keys.map(({ value }: { value: string | null }) => value)))?.ids;
    expect(next.report.groups[0].members.nodes.map(({ id }: { id: string }) => id)).toEqual(all?.slice(60, 120));
  });

  it('says how many groups are left out, and keeps the totals of all', async () => {
    const { report } = await ask({ noun: 'Paper', by: [{ field: 'authors' }], first: 3 }, whole);
    expect(report.groups).toHaveLength(3);
    expect(report.warnings.map(({ code }: { code: string }) => code)).toContain('GROUPS_LEFT_OUT');
    expect(report.entities).toBe(worlds.get('Paper')?.length);
  });

  it('shows groups that fit conditions, in the order asked for', async () => {
    const given = {
      noun: 'Model',
      by: [{ field: 'developers' }],
      measures: [{ as: 'largest', function: 'MAX', of: 'trainingCompute' }],
      having: [
        { measure: 'largest', gte: 1e24 },
        { measure: 'count', lte: 20 },
      ],
      orderBy: [{ by: 'largest', direction: 'ASC' }],
    };
    const { report } = await ask(given, whole);
    const values: readonly number[] = report.groups.map(({ measures }: Group) => measures[0]?.value);
    expect(values.length).toBeGreaterThan(5);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(1e24);
    expect(report.groups.every(({ count }: Group) => count <= 20)).toBe(true);
  });

  it('of nothing has no groups, and says so', async () => {
    const { report } = await ask(
      { noun: 'Model', by: [{ field: 'access' }], filter: { name: { eq: 'nobody is called so' } } },
      whole,
    );
    expect(report).toMatchObject({ entities: 0, incidences: 0, overlap: 0, groups: [] });
    expect(report.warnings).toEqual([expect.objectContaining({ code: 'NOTHING_COUNTED' })]);
  });

  it('is the same for the arguments that it states itself, and names its sources', async () => {
    const selection = `${whole} definition { sentence arguments } sources { key licence } citation { text bibtex }`;
    const given = {
      noun: 'Model',
      by: [{ field: 'developers.country' }, { field: 'trainingCompute', log10Bin: 1 }],
      filter: { access: { eq: 'API' } },
    };
    const { report } = await ask(given, selection);
    const again = await ask({ noun: 'Model', ...JSON.parse(report.definition.arguments) }, selection);
    expect(again.report).toEqual(report);
    const datasets = new Set(report.sources.map(({ key }: { key: string }) => key.split('/')[0]));
    expect(datasets).toContain('epoch');
    expect(report.citation.text).toContain(report.sources[0].licence);
  });

  it('refuses a filter that is wrong as lists do', async () => {
    const { report, errors } = await ask(
      { noun: 'Model', by: [{ field: 'access' }], filter: { publicationDate: { from: 'soon' } } },
      whole,
    );
    expect(report).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'filter.publicationDate.from' });
  });
});

describe('tables of reports', () => {
  const rowsOf = async (name: string, args: Json): Promise<readonly Readonly<Record<string, string>>[]> => {
    const response = await api.inject({
      method: 'GET',
      url: `/tables/${name}.csv`,
      query: { args: JSON.stringify(args) },
    });
    expect(response.statusCode).toBe(200);
    return parse(response.body, { columns: true, record_delimiter: '\r\n' });
  };

  it('have a row for every group, however many', async () => {
    const rows = await rowsOf('paperGroups', {
      by: [{ field: 'authors' }],
      measures: [{ as: 'known', function: 'COVERAGE', of: 'citations' }],
    });
    expect(rows.length).toBeGreaterThan(1_000);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'authors',
      'authors.label',
      'count',
      'known',
      'known.low',
      'known.high',
      'known.n',
    ]);
  });

  it('have a row for every cell of shares', async () => {
    const rows = await rowsOf('shares', { of: 'MODELS', by: 'SECTOR', period: { from: 2020, to: 2022 } });
    const years = new Set(rows.map((row) => row['bucket.label']));
    expect([...years]).toEqual(['2020', '2021', '2022']);
    for (const year of years) {
      const shares = rows.filter((row) => row['bucket.label'] === year).map(({ share }) => Number(share));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });
});
