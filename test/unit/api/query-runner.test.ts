import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { errorFormatter } from '../../../src/api/format-error.ts';
import { queryRunner } from '../../../src/api/query-runner.ts';
import { DomainError } from '../../../src/shared/errors.ts';

interface Given {
  readonly kind?: string;
  readonly most: number;
}

const schema = makeExecutableSchema({
  typeDefs: `
    enum Kind { BIG SMALL }
    input Filter { kind: Kind = BIG most: Int! = 7 name: String }
    type Query { given(filter: Filter): String number: Int! broken: String refused: String }
  `,
  resolvers: {
    Query: {
      given: (_root: unknown, { filter }: { filter?: Given }) => (filter ? `${filter.kind} ${filter.most}` : 'nothing'),
      number: (_root: unknown, _none: unknown, { number }: { number: number }) => number,
      broken: () => {
        throw new Error('a secret');
      },
      refused: () => {
        throw new DomainError('BAD_INPUT', 'first: 0 is not allowed; expected 1 to 100.', { argument: 'first' });
      },
    },
  },
});

const runner = () => {
  const logged: unknown[] = [];
  let contexts = 0;
  const format = errorFormatter({ error: (...line: unknown[]) => logged.push(line) });
  const run = queryRunner({ schema, format, context: () => ({ number: ++contexts }) });
  return { run, logged };
};

/** The first run is graphql-js's, the others are compiled. */
const thrice = async <Answer>(ask: () => Promise<Answer>): Promise<readonly Answer[]> => [
  await ask(),
  await ask(),
  await ask(),
];

describe('a query of the server’s own', () => {
  it('has a context of its own each time', async () => {
    const { run } = runner();
    const document = parse('{ number }');
    expect(await thrice(() => run(document, {}))).toEqual([1, 2, 3].map((number) => ({ data: { number } })));
  });

  it('has the defaults of what its variables leave out, first and later', async () => {
    const { run } = runner();
    const document = parse('query ($filter: Filter) { given(filter: $filter) }');
    const answers = async (filter: unknown) =>
      (await thrice(() => run(document, { filter }))).map(({ data }) => ({ ...(data as object) }));
    expect(await answers({ kind: 'SMALL' })).toEqual(Array(3).fill({ given: 'SMALL 7' }));
    expect(await answers(null)).toEqual(Array(3).fill({ given: 'nothing' }));
  });

  it.each([
    [{ filter: { nmae: 'x' } }, 'nmae', 'name'],
    [{ filter: { kind: 'BIGG' } }, 'BIGG', 'BIG'],
    [{ filter: { most: 'many' } }, 'many', undefined],
    [{ filter: 5 }, '5', undefined],
  ])('with wrong variables is told what is wrong, and the nearest: %j', async (variables, value, nearest) => {
    const { run, logged } = runner();
    const document = parse('query ($filter: Filter) { given(filter: $filter) }');
    for (const { data, errors } of await thrice(() => run(document, variables))) {
      expect(data).toBeUndefined();
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.message).toContain(value);
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', ...(nearest && { nearest }) });
    }
    expect(logged).toEqual([]);
  });

  it('is told of what a list refuses, and not of the server’s faults, which are logged', async () => {
    const { run, logged } = runner();
    const refused = parse('{ refused }');
    for (const { errors } of await thrice(() => run(refused, {}))) {
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT', argument: 'first' } });
    }
    const broken = parse('{ broken }');
    for (const { errors } of await thrice(() => run(broken, {}))) {
      expect(errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
      expect(JSON.stringify(errors)).not.toContain('secret');
    }
    expect(logged).toHaveLength(3);
  });
});
