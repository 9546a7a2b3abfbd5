import { ApolloServer } from '@apollo/server';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { compiledExecution } from '../../../src/api/compiled-execution.ts';
import { errorFormatter } from '../../../src/api/format-error.ts';
import { DomainError } from '../../../src/shared/errors.ts';

const typeDefs = `
  interface Thing { id: ID! name(loud: Boolean! = false): String }
  type Cat implements Thing { id: ID! name(loud: Boolean! = false): String lives: Int! }
  type Dog implements Thing { id: ID! name(loud: Boolean! = false): String friend: Cat! broken: String }
  input Key @oneOf { id: ID name: String }
  input Span { from: Int to: Int every: Step! = YEAR deep: Depth! = { levels: 3 } }
  input Depth { levels: Int! = 1 wide: Boolean! = true }
  enum Step { YEAR MONTH }
  type Query {
    things(first: Int = 2): [Thing]
    thing(by: Key!): Thing
    echo(span: Span, steps: [Step!]! = [MONTH], text: String = "none"): String!
    fails: String
    must: String!
    strict: [Dog!]
  }
`;

const things = [
  { id: '1', kind: 'Cat', lives: 9 },
  { id: '2', kind: 'Dog', friend: { id: '1', kind: 'Cat', lives: 9 } },
  { id: '3', kind: 'Dog', friend: null },
];
const nameOf = ({ id }: { id: string }, { loud }: { loud: boolean }) => (loud ? `THING ${id}` : `thing ${id}`);

/** What a resolver was given; the order of its members means nothing. */
const sorted = (given: object): string =>
  JSON.stringify(given, [...'deep every from levels span steps text to wide'.split(' ')]);

const schema = makeExecutableSchema({
  typeDefs,
  resolvers: {
    Thing: { __resolveType: ({ kind }: { kind: string }) => kind },
    Cat: { name: nameOf },
    Dog: {
      name: nameOf,
      broken: async () => {
        throw new Error('a secret');
      },
    },
    Query: {
      things: async (_root: unknown, { first }: { first: number }) => things.slice(0, first),
      thing: (_root: unknown, { by }: { by: { id?: string; name?: string } }) =>
        things.find(({ id }) => id === by.id || `thing ${id}` === by.name) ?? null,
      echo: (_root: unknown, given: object) => sorted(given),
      fails: () => {
        throw new DomainError('BAD_INPUT', 'first: 0 is not allowed; expected 1 to 100.', { argument: 'first' });
      },
      must: () => null,
      strict: () => things.slice(1),
    },
  },
});

const questions: readonly (readonly [asks: string, query: string, variables?: Record<string, unknown>])[] = [
  ['a list with its default', '{ things { __typename id name } }'],
  ['a list with null instead of its default', '{ things(first: null) { id } }'],
  ['fragments on an interface', '{ things(first: 3) { ...on Cat { lives } ...D } } fragment D on Dog { id broken }'],
  [
    'aliases and arguments',
    '{ a: thing(by: { id: "1" }) { n: name(loud: true) } b: thing(by: { name: "thing 2" }) { name } }',
  ],
  ['one of many by a variable', 'query ($by: Key!) { thing(by: $by) { id } }', { by: { name: 'thing 3' } }],
  ['one of many by a variable inside', 'query ($id: ID!) { thing(by: { id: $id }) { id } }', { id: '2' }],
  ['two members of one of many', 'query ($by: Key!) { thing(by: $by) { id } }', { by: { name: 'thing 3', id: '1' } }],
  ['defaults inside a literal', '{ echo(span: { from: 2010 }) }'],
  ['defaults inside a variable', 'query ($span: Span) { echo(span: $span) }', { span: { from: 2010, deep: {} } }],
  [
    'defaults inside a literal with a variable',
    'query ($from: Int) { echo(span: { from: $from, deep: {} }) }',
    { from: 1 },
  ],
  ['a variable inside that is left out', 'query ($from: Int) { echo(span: { from: $from, to: 3 }) }', {}],
  ['a variable inside that is left out, with a default there', 'query ($e: Step) { echo(span: { every: $e }) }', {}],
  ['a variable inside that is null', 'query ($from: Int) { echo(span: { from: $from, to: 3 }) }', { from: null }],
  ['a variable inside that may not be null', 'query ($e: Step = YEAR) { echo(span: { every: $e }) }', { e: null }],
  [
    'a variable inside a map inside a map',
    'query ($levels: Int!) { echo(span: { deep: { levels: $levels } }) }',
    { levels: 5 },
  ],
  ['a variable in a list', 'query ($step: Step!) { echo(steps: [YEAR, $step]) }', { step: 'MONTH' }],
  [
    'a variable that is left out',
    'query ($text: String, $steps: [Step!] = [YEAR]) { echo(text: $text, steps: $steps) }',
    {},
  ],
  ['a variable that is null', 'query ($text: String) { echo(text: $text) }', { text: null }],
  ['one item for a list', 'query ($steps: [Step!]!) { echo(steps: $steps) }', { steps: 'YEAR' }],
  ['an unknown value of an enum', 'query ($steps: [Step!]!) { echo(steps: $steps) }', { steps: ['DAY'] }],
  ['a variable of the wrong type', 'query ($first: Int) { things(first: $first) { id } }', { first: 'two' }],
  ['what is skipped', 'query ($no: Boolean!) { things { id @skip(if: $no) name @include(if: $no) } }', { no: true }],
  ['an error that is explained', '{ fails things { id } }'],
  ['an error of a non-null field in a list', '{ things(first: 3) { id ... on Dog { friend { lives } } } }'],
  ['a list that an item nulls', '{ strict { id friend { id } } fails }'],
  ['data that are null', '{ must things { id } }'],
  ['the types of the schema', '{ __type(name: "Cat") { name fields { name type { kind ofType { name } } } } }'],
];

describe('a query that is asked again and again', () => {
  let server: ApolloServer;
  let executed = 0;
  beforeAll(() => {
    const formatError = errorFormatter({ error: () => undefined });
    const count = async () => {
      executed += 1;
    };
    const counting = { requestDidStart: async () => ({ executionDidStart: count }) };
    server = new ApolloServer({ schema, formatError, plugins: [compiledExecution(schema, formatError), counting] });
  });

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { body, http } = await server.executeOperation({ query, variables });
    const text = JSON.stringify(body.kind === 'single' ? body.singleResult : null);
    const { data, errors = [] } = JSON.parse(text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'an id'));
    // The order of errors means nothing.
    const sortedErrors = errors.map((error: object) => JSON.stringify(error)).sort();
    return { status: http.status, data, errors: sortedErrors };
  };

  it.each(questions)('gets the same answer from the compiled function: %s', async (...[, query, variables = {}]) => {
    const first = await ask(query, variables);
    for (let times = 0; times < 4; times += 1) await ask(query, variables);
    expect(await ask(query, variables)).toEqual(first);
  });

  const executionsOf = async (query: string, variables: Record<string, unknown>): Promise<number> => {
    executed = 0;
    for (let times = 0; times < 6; times += 1) await ask(query, variables);
    return executed;
  };

  it('is compiled at its fourth time', async () => {
    expect(await executionsOf('query Again($first: Int) { things(first: $first) { id } }', { first: 1 })).toBe(3);
  });

  it('is compiled with a variable inside a map', async () => {
    expect(await executionsOf('query Again($from: Int) { echo(span: { from: $from }) }', { from: 1 })).toBe(3);
  });

  it.each([[{}], [{ from: null }]])('is not, where that variable has no value: %j', async (variables) => {
    expect(await executionsOf('query Again($from: Int) { echo(span: { from: $from }) }', variables)).toBe(6);
  });

  it('is left to the server’s own execution when its variables are wrong', async () => {
    expect(await executionsOf('query Wrong($first: Int) { things(first: $first) { id } }', { first: 'x' })).toBe(6);
  });
});
