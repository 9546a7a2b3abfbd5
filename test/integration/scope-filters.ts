import fc from 'fast-check';
import type { Frame } from '../../src/analytics/frame/frame.ts';

type Filter = Readonly<Record<string, unknown>>;

const some = <Item>(items: readonly Item[], most = 30): fc.Arbitrary<Item> => {
  const step = Math.max(1, Math.floor(items.length / most));
  return fc.constantFrom(...items.filter((_, index) => index % step === 0));
};

const one = (operators: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Filter> =>
  fc.oneof(...Object.entries(operators).map(([name, value]) => value.map((operand) => ({ [name]: operand }))));

const texts = (names: readonly string[]): fc.Arbitrary<Filter> =>
  one({
    eq: some(names).map((name) => name.toUpperCase()),
    in: fc.array(some(names), { maxLength: 2 }),
    contains: some(names).map((name) => name.slice(1, 4).trim() || 'e'),
    startsWith: some(names).map((name) => name.slice(0, 2).trim() || 'A'),
    isNull: fc.boolean(),
  });

const numbers = (column: Float64Array): fc.Arbitrary<Filter> => {
  const value = some([...column].filter((known) => !Number.isNaN(known)));
  return one({ eq: value, lt: value, lte: value, gt: value, gte: value, isNull: fc.boolean() });
};

const lists = (values: readonly string[]): fc.Arbitrary<Filter> => one({ some: some(values), none: some(values) });
const choices = (...values: readonly string[]): fc.Arbitrary<Filter> =>
  one({ eq: fc.constantFrom(...values), in: fc.subarray([...values]) });

const institutionFilter = ({ institutions }: Frame): fc.Arbitrary<Filter> =>
  one({
    id: one({ eq: some(institutions.map(({ id }) => id)) }),
    name: texts(institutions.map(({ name }) => name)),
    sector: choices('ACADEMIA', 'INDUSTRY', 'GOVERNMENT', 'UNKNOWN'),
    publicResearch: one({ eq: fc.boolean() }),
    country: texts(['US', 'CN', 'France', 'United Kingdom', 'CA']),
  });

const developerFilter = (frame: Frame): fc.Arbitrary<Filter> => {
  const plain = institutionFilter(frame);
  return fc.oneof(
    { weight: 4, arbitrary: plain },
    { weight: 1, arbitrary: plain.map((not) => ({ not })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('some', 'none', 'every'), plain)
        .map(([by, inner]) => ({ parents: { [by]: inner } })),
    },
  );
};

const ownFilter = (frame: Frame): fc.Arbitrary<Filter> => {
  const { models } = frame;
  const dates = ['2012', '2018-06', '2020-01-15', '2023'];
  const confidences = fc.constantFrom('CONFIDENT', 'LIKELY', 'SPECULATIVE', 'UNKNOWN');
  return one({
    id: one({ eq: some(models.ids), in: fc.array(some(models.ids), { maxLength: 3 }) }),
    name: texts(models.names),
    identifierScheme: lists(['epoch', 'hf', 'name']),
    status: choices('ACTIVE', 'RETIRED'),
    changedSince: some(models.versions),
    publicationDate: one({
      from: some(dates),
      to: some(dates),
      year: fc.integer({ min: 2005, max: 2026 }),
      isNull: fc.boolean(),
    }),
    trainingCompute: numbers(models.compute),
    parameters: numbers(models.amounts.parameters),
    citations: numbers(models.amounts.citations),
    trainingCost: numbers(models.amounts.trainingCost),
    confidence: one({ eq: confidences, atLeast: confidences }),
    domain: lists(models.domains.flat()),
    task: lists(models.tasks.flat()),
    access: choices('API', 'UNKNOWN', 'UNRELEASED'),
    codeAccess: choices('API', 'UNKNOWN', 'UNRELEASED'),
    notability: lists(['HIGHLY_CITED', 'STATE_OF_THE_ART', 'DISCRETIONARY']),
    frontier: one({ eq: fc.boolean(), isNull: fc.boolean() }),
    teamClass: choices('ACADEMIA', 'INDUSTRY', 'COLLABORATION', 'OTHER', 'UNKNOWN'),
  });
};

/** Random filters of models with all that a frame can answer; their values are to be found in it. */
export const modelFilter = (frame: Frame): fc.Arbitrary<Filter> => {
  const own = ownFilter(frame);
  const developers = fc
    .tuple(fc.constantFrom('some', 'none', 'every'), developerFilter(frame))
    .map(([by, inner]) => ({ developers: { [by]: inner } }));
  const plain = fc.oneof({ weight: 3, arbitrary: own }, { weight: 2, arbitrary: developers });
  return fc.oneof(
    { weight: 5, arbitrary: plain },
    { weight: 1, arbitrary: plain.map((not) => ({ not })) },
    { weight: 1, arbitrary: fc.array(plain, { maxLength: 2 }).map((or) => ({ or })) },
    { weight: 1, arbitrary: fc.tuple(plain, plain).map(([first, second]) => ({ and: [first, { not: second }] })) },
  );
};
