import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { Seed, type Seeded } from '../support/seed.ts';

const modelCount = 45;

let api: Api;
let company: Seeded;
let hub: Seeded;

beforeAll(async () => {
  api = await openApi();
  const seed = new Seed(api.graph);
  company = seed.institution({ name: 'Company' });
  for (let number = 0; number < modelCount; number++) {
    const year = number % 3 === 0 ? {} : { year: 2000 + (number % 7) };
    seed.model({ name: `Model ${number}`, ...year }).developedBy(company);
  }
  const hubDraft = seed.paper({ title: 'Hub', year: 2020 });
  for (let number = 0; number < 7; number++) hubDraft.by(seed.author({ name: `Author Number${number}` }), [company]);
  hub = hubDraft;
  await seed.save();
});
afterAll(() => api.close());

interface Page {
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly publicationDate: { readonly from: string } | null;
  }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly totalCount: number;
}

const selection = `totalCount edges { cursor } nodes { id name publicationDate { from } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

const rootPage = async (variables: { first?: number | null; after?: string | null }): Promise<Page> => {
  const { data } = await api.ask(
    `query ($first: Int, $after: String) { models(first: $first, after: $after) { ${selection} } }`,
    variables,
  );
  return data.models;
};
const relatedPage = async (variables: { first?: number | null; after?: string | null }): Promise<Page> => {
  const { data } = await api.ask(
    `query ($id: ID!, $first: Int, $after: String) {
      institution(by: { id: $id }) { models(first: $first, after: $after) { ${selection} } }
    }`,
    { id: company.id, ...variables },
  );
  return data.institution.models;
};

describe.each([
  ['all entities of a noun', rootPage],
  ['the related of an entity', relatedPage],
])('pages of %s', (_what, pageOf) => {
  it('have 20 items where nobody says how many', async () => {
    for (const variables of [{}, { first: null }]) expect((await pageOf(variables)).nodes).toHaveLength(20);
  });

  it('go through everything once, in one order, whatever their size', async () => {
    const whole = (await pageOf({ first: 100 })).nodes.map(({ id }) => id);
    expect(new Set(whole).size).toBe(modelCount);
    for (const first of [1, 7, 45]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Page = await pageOf({ first, after });
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        expect(page.totalCount).toBe(modelCount);
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(whole);
    }
  });

  it('can begin after any item', async () => {
    const { edges, nodes, pageInfo } = await pageOf({ first: 10 });
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges[9]?.cursor]);
    const next = await pageOf({ first: 5, after: edges[4]?.cursor ?? null });
    expect(next.nodes).toEqual(nodes.slice(5));
  });

  it('are empty after the last item', async () => {
    const { pageInfo } = await pageOf({ first: 100 });
    const beyond = await pageOf({ first: 5, after: pageInfo.endCursor });
    expect(beyond).toMatchObject({
      nodes: [],
      edges: [],
      totalCount: modelCount,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });
});

describe('the order', () => {
  it('of all entities is by id', async () => {
    const ids = (await rootPage({ first: 100 })).nodes.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('of dated works is newest first, those without a date last, then by id', async () => {
    const { nodes } = await relatedPage({ first: 100 });
    const keys = nodes.map(({ id, publicationDate }) => ({ id, from: publicationDate?.from ?? '' }));
    const sorted = [...keys].sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? 1 : -1));
    expect(keys).toEqual(sorted);
    expect(keys.at(-1)?.from).toBe('');
  });
});

describe('a page that cannot be', () => {
  const fieldOf = (arguments_: string) =>
    `{ institution(by: { id: "${company.id}" }) { models(${arguments_}) { nodes { id } } } }`;

  it.each([0, -1, 101])('is refused with the range: first %i', async (first) => {
    for (const query of [`{ models(first: ${first}) { nodes { id } } }`, fieldOf(`first: ${first}`)]) {
      const { errors } = await api.ask(query);
      expect(errors[0]).toMatchObject({
        message: expect.stringContaining(String(first)),
        extensions: { code: 'BAD_INPUT', argument: 'first', allowed: '1 to 100' },
      });
    }
  });

  it('is refused after a damaged cursor', async () => {
    const { edges } = await rootPage({ first: 1 });
    const good = edges[0]?.cursor ?? '';
    for (const after of ['', 'x', '%%%', good.slice(0, -3), `${good}AA`]) {
      const { errors } = await api.ask('query ($after: String) { models(after: $after) { nodes { id } } }', { after });
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_CURSOR', argument: 'after' } });
    }
  });

  it('is refused after a cursor of another list', async () => {
    const { pageInfo } = await rootPage({ first: 1 });
    const { errors } = await api.ask(fieldOf(`after: "${pageInfo.endCursor}"`));
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('not of Institution.models'),
      extensions: { code: 'BAD_CURSOR' },
    });
  });

  it('is refused after a cursor that was made up in the right form', async () => {
    const madeUp = (field: string, ...values: readonly unknown[]) =>
      Buffer.from(JSON.stringify([1, field, ...values])).toString('base64url');
    const wrong = [
      madeUp('Institution.models'),
      madeUp('Institution.models', 'x'),
      madeUp('Institution.models', 1, 2, 3),
    ];
    for (const after of wrong) {
      const { errors } = await api.ask(fieldOf(`after: "${after}"`));
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
    }
    const { errors } = await api.ask(`{ models(after: "${madeUp('Query.models')}") { nodes { id } } }`);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
  });

  it('leaves the other fields of the request alone', async () => {
    const { data, errors } = await api.ask('{ bad: models(first: 0) { nodes { id } } good: papers { nodes { id } } }');
    expect(errors).toHaveLength(1);
    expect(data).toEqual({ bad: null, good: { nodes: [{ id: hub.id }] } });
  });
});

describe('places in a list of authors', () => {
  it('begin a page after them', async () => {
    const pageOf = async (after: string | null) => {
      const { data } = await api.ask(
        `query ($id: ID!, $after: String) {
          paper(by: { id: $id }) { authorships(first: 3, after: $after) { edges { cursor position } pageInfo { endCursor hasNextPage } } }
        }`,
        { id: hub.id, after },
      );
      return data.paper.authorships;
    };
    const positions: number[] = [];
    let after: string | null = null;
    do {
      const page: { edges: { position: number }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } =
        await pageOf(after);
      positions.push(...page.edges.map(({ position }) => position));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(positions).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
