import fc from 'fast-check';
import type { Order, World } from './lists-oracle.ts';

type Filter = Readonly<Record<string, unknown>>;

/** A list to be asked for: a noun, a filter, an order and a size of page. */
export interface ListCase {
  readonly noun: string;
  readonly filter: Filter;
  readonly orderBy: readonly Order[];
  readonly size: number;
  /** Whether it is walked from its end. */
  readonly backwards: boolean;
}

/** Kinds of fields, and the fields of each noun that random filters use. */
type Kind =
  | 'text'
  | 'number'
  | 'date'
  | 'list'
  | 'choice'
  | 'confidence'
  | 'country'
  | 'venue'
  | 'flag'
  | 'schemes'
  | 'version'
  | 'within';
const common = {
  name: 'text',
  alias: 'list',
  identifierScheme: 'schemes',
  status: 'choice',
  changedSince: 'version',
} as const;
const fields: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  Model: {
    ...common,
    publicationDate: 'date',
    trainingCompute: 'number',
    parameters: 'number',
    citations: 'number',
    confidence: 'confidence',
    domain: 'list',
    task: 'list',
    access: 'choice',
    notability: 'list',
    teamClass: 'choice',
  },
  Paper: {
    title: 'text',
    alias: 'list',
    identifierScheme: 'schemes',
    status: 'choice',
    changedSince: 'version',
    publicationDate: 'date',
    citations: 'number',
    hasCode: 'flag',
    venue: 'venue',
    teamClass: 'choice',
  },
  Author: { ...common, identity: 'choice' },
  Institution: { ...common, sector: 'choice', publicResearch: 'flag', registryType: 'list', country: 'country' },
  Topic: { ...common, scheme: 'text', level: 'text', within: 'within' },
  Cluster: {
    ...common,
    operationalStatus: 'choice',
    certainty: 'choice',
    sector: 'choice',
    firstOperationalDate: 'date',
    chips: 'number',
    possibleDuplicate: 'flag',
  },
};

const relations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Model: { developers: 'Institution', papers: 'Paper', topics: 'Topic', baseModels: 'Model', derivedModels: 'Model' },
  Paper: {
    authors: 'Author',
    institutions: 'Institution',
    topics: 'Topic',
    models: 'Model',
    references: 'Paper',
    citedBy: 'Paper',
  },
  Author: { papers: 'Paper' },
  Institution: {
    parents: 'Institution',
    children: 'Institution',
    models: 'Model',
    papers: 'Paper',
    clusters: 'Cluster',
  },
  Topic: { parent: 'Topic', papers: 'Paper', models: 'Model' },
  Cluster: { owners: 'Institution' },
};

const sorts: Readonly<Record<string, readonly string[]>> = {
  Model: ['NAME', 'VERSION', 'PUBLICATION_DATE', 'TRAINING_COMPUTE', 'PARAMETERS', 'TRAINING_COST', 'CITATIONS'],
  Paper: ['NAME', 'VERSION', 'PUBLICATION_DATE', 'CITATIONS'],
  Author: ['NAME', 'VERSION'],
  Institution: ['NAME', 'VERSION'],
  Topic: ['NAME', 'VERSION', 'LEVEL', 'SCHEME'],
  Cluster: ['NAME', 'VERSION', 'FIRST_OPERATIONAL_DATE', 'MAX_PERFORMANCE', 'CHIPS', 'POWER_CAPACITY'],
};

/** Where the value of a filter's field is to be found. */
const valueNames: Readonly<Record<string, string>> = {
  alias: 'aliases',
  domain: 'domains',
  task: 'tasks',
  registryType: 'registryTypes',
};

const someOf = <Item>(items: readonly Item[], otherwise: Item): fc.Arbitrary<Item> =>
  items.length > 0 ? fc.constantFrom(...items) : fc.constant(otherwise);

/** One or two of the operators, now and then none. */
const oneOperator = (operators: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Filter> => {
  const names = Object.keys(operators);
  const chosen = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...names).map((name) => [name]) },
    { weight: 3, arbitrary: fc.subarray(names, { minLength: 1, maxLength: Math.min(2, names.length) }) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
  return chosen.chain((some) =>
    fc.record(Object.fromEntries(some.map((name) => [name, operators[name] ?? fc.constant(0)]))),
  );
};

/** Values that a field has somewhere in the world, so that random filters find something. */
const valuesOf = (world: World, noun: string, field: string): readonly unknown[] => {
  const name = valueNames[field] ?? field;
  const all = [...(world.nouns[noun]?.values() ?? [])].flatMap(({ values }) => [values[name]].flat());
  const known = [...new Set(all.filter((value) => value !== null && value !== undefined))];
  const step = Math.max(1, Math.floor(known.length / 40));
  return known.filter((_, index) => index % step === 0);
};

const textOperators = (values: readonly unknown[]): fc.Arbitrary<Filter> => {
  const text = someOf(values.map(String), 'x');
  const part = fc.tuple(text, fc.nat(20), fc.integer({ min: 1, max: 6 })).map(([whole, from, length]) => {
    const begin = Math.min(from, Math.max(0, whole.length - 1));
    return whole.slice(begin, begin + length).trim() || 'e';
  });
  return oneOperator({
    eq: text,
    in: fc.array(text, { maxLength: 3 }),
    contains: part,
    startsWith: text.map((whole) => whole.slice(0, 3).trim().toUpperCase() || 'A'),
    isNull: fc.boolean(),
  });
};

const operatorsFor = (world: World, noun: string, field: string, kind: Kind): fc.Arbitrary<unknown> => {
  const values = valuesOf(world, noun, field);
  switch (kind) {
    case 'text':
      return textOperators(values);
    case 'number': {
      const number = someOf(values.map(Number), 1);
      return oneOperator({ eq: number, lt: number, lte: number, gt: number, gte: number, isNull: fc.boolean() });
    }
    case 'date': {
      const day = someOf(values.map(String), '2020-01-01');
      const year = day.map((text) => Number(text.slice(0, 4)));
      return oneOperator({ from: day, to: day, year, isNull: fc.boolean() });
    }
    case 'list':
      return oneOperator({
        some: someOf(values, field === 'notability' ? 'HIGHLY_CITED' : 'x'),
        none: someOf(values, field === 'notability' ? 'HISTORICAL' : 'x'),
      });
    case 'choice':
      return oneOperator({ eq: someOf(values, values[0]), in: fc.subarray([...values]) });
    case 'confidence': {
      const one = fc.constantFrom('CONFIDENT', 'LIKELY', 'SPECULATIVE', 'UNKNOWN');
      return oneOperator({ eq: one, in: fc.array(one, { maxLength: 2 }), atLeast: one });
    }
    case 'country':
      return textOperators(['US', 'CN', 'France', 'united kingdom', 'Canada']);
    case 'venue':
      return textOperators(['Nature', 'International Conference on Learning Representations']);
    case 'flag':
      return oneOperator({ eq: fc.boolean() });
    case 'schemes':
      return oneOperator({
        some: fc.constantFrom('ror', 'doi', 'arxiv', 'epoch', 'openalex'),
        none: fc.constantFrom('ror', 'DOI', 'arxiv'),
      });
    case 'version':
      return someOf(valuesOf(world, noun, 'version'), 0);
    case 'within':
      return someOf([...(world.nouns.Topic?.keys() ?? [])].slice(0, 60), 'top_0000000000000000');
  }
};

const single = (name: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Filter> =>
  value.map((given) => ({ [name]: given }));

/** A filter of at most so many levels; few members, so that the limits are kept. */
const filterOf = (world: World, noun: string, levels: number): fc.Arbitrary<Filter> => {
  const plain = Object.entries(fields[noun] ?? {}).map(([name, kind]) =>
    single(name, operatorsFor(world, noun, name, kind)),
  );
  if (levels <= 1) return fc.oneof(...plain);
  const deeper = filterOf(world, noun, levels - 1);
  const related = Object.entries(relations[noun] ?? {}).map(([name, other]) =>
    fc
      .tuple(fc.constantFrom('some', 'none', 'every'), filterOf(world, other, Math.min(2, levels - 1)))
      .map(([operator, filter]) => ({ [name]: { [operator]: filter } })),
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...plain) },
    { weight: 3, arbitrary: fc.oneof(...related) },
    { weight: 1, arbitrary: single('and', fc.array(deeper, { maxLength: 2 })) },
    { weight: 1, arbitrary: single('or', fc.array(deeper, { maxLength: 2 })) },
    { weight: 1, arbitrary: single('not', deeper) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.oneof(...plain), fc.oneof(...plain)).map(([one, other]) => ({ ...one, ...other })),
    },
  );
};

const orderOf = (noun: string): fc.Arbitrary<readonly Order[]> =>
  fc
    .shuffledSubarray([...(sorts[noun] ?? [])], { maxLength: Math.min(3, sorts[noun]?.length ?? 0) })
    .chain((names) =>
      fc.tuple(
        ...names.map((field) =>
          fc.constantFrom('ASC' as const, 'DESC' as const).map((direction) => ({ field, direction })),
        ),
      ),
    );

/** Random lists of every noun that the world was read for. */
export const listCase = (world: World, nouns: readonly string[]): fc.Arbitrary<ListCase> =>
  fc.oneof(
    ...nouns.map((noun) =>
      fc.record({
        noun: fc.constant(noun),
        filter: fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 8, arbitrary: filterOf(world, noun, 3) }),
        orderBy: orderOf(noun),
        size: fc.constantFrom(1, 7, 40, 100),
        backwards: fc.boolean(),
      }),
    ),
  );
