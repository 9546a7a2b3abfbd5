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
      fc.assert(fc.asyncProperty(fc.oneof(...Object.keys(readings).map(caseOf)), checkAgainstFold), { numRuns: 240 }),
    300_000,
  );
});
