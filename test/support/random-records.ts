import fc from 'fast-check';
import { type NounName, nounNames } from '../../src/log/noun.ts';
import type { Claims, RecordInput, Reference, SourceDefinition } from '../../src/log/record.ts';

/** Three sources of different rank, so that statements compete. */
export const testSources: readonly SourceDefinition[] = ['alpha', 'beta', 'gamma'].map((name, index) => ({
  key: `${name}/sheet@2024-0${index + 1}-01`,
  title: `The ${name} sheet`,
  dataset: name,
  sheet: 'sheet',
  edition: `2024-0${index + 1}-01`,
  rank: index === 2 ? 3 : 2,
  sheetOrder: index,
  licence: 'CC0-1.0',
  citation: name,
}));

// Few keys, so that random records meet: shared, claimed twice, redirected in circles.
const keys: Readonly<Record<NounName, readonly string[]>> = {
  Institution: ['openalex:I11', 'openalex:I12', 'epoch:aalto', 'epoch:bell', 'name:aalto|FI', 'name:curie|FR'],
  Paper: [
    'doi:10.1000/a',
    'doi:10.1000/b',
    'arxiv:2101.00001',
    'title:on walks|2021|aalto',
    'title:on graphs|2022|bell',
  ],
  Author: ['openalex:A11', 'openalex:A12', 'name:ada lovelace|epoch', 'name:j. smith|doi:10.1000/a'],
  Model: ['name:walker|2021', 'name:walker|2022', 'label:walker', 'name:runner|2022', 'label:runner'],
  Topic: ['openalex:T11', 'openalex:subfields/1702', 'name:vision|epoch/domain', 'name:language|epoch/domain'],
  HardwareType: ['epoch:tpu v3', 'epoch:a100'],
  Cluster: ['epoch:colossus', 'epoch:summit', 'name:colossus|US'],
  Dataset: ['epoch:imagenet', 'epoch:wikipedia', 'name:imagenet'],
  Venue: ['openalex:S11', 'issn:0028-0836', 'openreview:ICLR.cc', 'name:iclr'],
  Country: ['iso3166:FI', 'iso3166:FR'],
};

// Those with most to go wrong come most often.
const nounsOfRecords: readonly NounName[] = [...nounNames, 'Institution', 'Paper', 'Model', 'Topic'];
const someOf = <Item>(items: readonly Item[]) =>
  fc.subarray([...items], { minLength: 0, maxLength: Math.min(3, items.length) });
const oneOf = <Item>(items: readonly Item[]) => fc.constantFrom(...items);

const references = (
  noun: NounName,
  properties?: (position: number) => Reference['properties'],
): fc.Arbitrary<readonly Reference[]> =>
  fc.tuple(someOf(keys[noun]), fc.constantFrom('', ' Inc', ' (printed)')).map(([chosen, suffix]) =>
    chosen.map((key, position) => {
      const made = properties?.(position);
      return { key, name: `${key.slice(key.indexOf(':') + 1)}${suffix}`, ...(made && { properties: made }) };
    }),
  );

const claim = <Value>(values: fc.Arbitrary<Value>) =>
  fc.option(
    values.map((value) => ({ value })),
    { nil: undefined },
  );
const record = (shape: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Claims> =>
  fc
    .record(shape)
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as Claims);

const name = claim(oneOf(['One', 'Two', 'Three']));
const aboutness = (position: number) => ({ score: 0.5, rank: position + 1 });
const date = claim(oneOf(['2021', '2021-06', '2022-03-04', null]));

const claims: Readonly<Record<NounName, fc.Arbitrary<Claims>>> = {
  Institution: record({
    name,
    sector: claim(oneOf(['ACADEMIA', 'INDUSTRY', null])),
    registryTypes: claim(oneOf([['education'], ['facility'], ['facility', 'other'], []])),
    parents: claim(references('Institution')),
    country: claim(references('Country')),
  }),
  Paper: record({
    name,
    publicationDate: date,
    institutions: claim(references('Institution', (position) => ({ position, authors: position + 1 }))),
    authors: claim(references('Author', (position) => ({ position, at: [position, 0] }))),
    references: claim(references('Paper')),
    venue: claim(references('Venue').map((venues) => venues.slice(0, 1))),
    topics: claim(references('Topic', aboutness)),
    usesModels: claim(references('Model', () => ({ role: 'BASELINE' }))),
  }),
  Author: record({ name, aliases: claim(someOf(['A', 'B'])) }),
  Model: record({
    name,
    publicationDate: date,
    trainingCompute: claim(oneOf([1e20, 3.5e24, null])),
    developers: claim(references('Institution', (position) => ({ position }))),
    papers: claim(references('Paper')),
    hardware: claim(references('HardwareType', () => ({ quantity: 8 }))),
    baseModels: claim(references('Model')),
    datasets: claim(references('Dataset')),
    topics: claim(references('Topic', aboutness)),
  }),
  Topic: record({
    name,
    parent: claim(references('Topic').map((topics) => topics.slice(0, 1))),
    level: claim(oneOf(['topic', 'domain'])),
  }),
  Cluster: record({
    name,
    maxPerformance: claim(oneOf([1e18, 2.5e19, null])),
    chips: claim(oneOf([1000, 100_000])),
    owners: claim(references('Institution', (position) => ({ position }))),
    hardware: claim(references('HardwareType', () => ({ quantity: 1000 }))),
    country: claim(references('Country')),
  }),
  Dataset: record({ name, aliases: claim(someOf(['A', 'B'])) }),
  Venue: record({ name, category: claim(oneOf(['journal', 'conference'])) }),
  HardwareType: record({ name, manufacturers: claim(references('Institution')) }),
  Country: record({ name, code: claim(oneOf(['FI', 'FR'])) }),
};

const said = fc.record({ source: oneOf(testSources.map(({ key }) => key)), origin: fc.constant('IMPORT' as const) });

const statement = (noun: NounName): fc.Arbitrary<RecordInput> =>
  fc
    .record({
      said,
      keys: fc.subarray([...keys[noun]], { minLength: 1, maxLength: 2 }),
      fields: fc.option(claims[noun], { freq: 5 }),
    })
    .map(({ said: saying, ...rest }) => ({ type: 'STATEMENT', noun, ...rest, ...saying }));

const redirect = (noun: NounName): fc.Arbitrary<RecordInput> =>
  fc
    .record({ said, key: oneOf(keys[noun]), target: fc.option(oneOf(keys[noun]), { freq: 3 }) })
    .map(({ said: saying, ...rest }) => ({ type: 'REDIRECT', noun, ...rest, ...saying }));

const retirement = (noun: NounName): fc.Arbitrary<RecordInput> =>
  fc
    .record({ said, key: oneOf(keys[noun]), reason: fc.option(fc.constant('A duplicate.'), { freq: 2 }) })
    .map(({ said: saying, ...rest }) => ({ type: 'RETIREMENT', noun, ...rest, ...saying }));

/** Any record about a few entities: statements above all, redirects, retirements, and withdrawals of each. */
export const randomRecord: fc.Arbitrary<RecordInput> = oneOf(nounsOfRecords).chain((noun) =>
  fc.oneof(
    { weight: 7, arbitrary: statement(noun) },
    { weight: 2, arbitrary: redirect(noun) },
    { weight: 1, arbitrary: retirement(noun) },
  ),
);
