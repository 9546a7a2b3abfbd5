import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { Seed } from '../support/seed.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
  const seed = new Seed(api.graph);
  const countries = ['US', 'CN'].map((code) => seed.country({ name: `Country ${code}`, code }));
  const institutions = Array.from({ length: 6 }, (_, index) => {
    const country = countries[index % 2];
    return seed.institution({
      name: `Institution ${index}`,
      sector: index % 2 === 0 ? 'ACADEMIA' : 'INDUSTRY',
      ...(country && { country }),
    });
  });
  const at = (index: number) => institutions.slice(index % 6, (index % 6) + 1);
  for (let index = 0; index < 30; index += 1) {
    const author = seed.author({ name: `Author Number${index}`, openalex: `A${1000 + index}` });
    const paper = seed
      .paper({ title: `Paper ${index}`, doi: `10.1234/${index}`, year: 2000 + index })
      .by(author, at(index));
    const developers = at(index + 1);
    seed
      .model({ name: `Model ${index}`, year: 2000 + index, trainingCompute: 10 ** (20 + (index % 7)) })
      .developedBy(...developers)
      .describedIn(paper);
  }
  await seed.save();
});
afterAll(() => api.close());

interface Shape {
  readonly title: string;
  readonly query: string;
  /** Two sets of values for one shape. */
  readonly values: readonly [object, object];
  readonly statements: number;
}

const shapes: readonly Shape[] = [
  {
    title: 'a page of a whole list',
    query: 'query ($first: Int) { models(first: $first) { nodes { id name } } }',
    values: [{ first: 3 }, { first: 20 }],
    statements: 1,
  },
  {
    title: 'a page and the number of all',
    query: 'query ($first: Int) { models(first: $first) { totalCount nodes { id } } }',
    values: [{ first: 3 }, { first: 20 }],
    statements: 2,
  },
  {
    title: 'a filter of a number, and two keys',
    query: `query ($above: Float, $first: Int) {
      models(filter: { trainingCompute: { gt: $above } }, first: $first,
             orderBy: [{ field: TRAINING_COMPUTE, direction: DESC }, { field: NAME }]) { nodes { id } }
    }`,
    values: [
      { above: 1e20, first: 2 },
      { above: 1e25, first: 50 },
    ],
    statements: 1,
  },
  {
    title: 'a filter of related ones, with their number',
    query: `query ($sector: Sector, $country: String) {
      models(filter: { developers: { some: { sector: { eq: $sector }, country: { eq: $country } } } }) {
        totalCount nodes { id developers { nodes { name } } }
      }
    }`,
    values: [
      { sector: 'ACADEMIA', country: 'US' },
      { sector: 'INDUSTRY', country: 'CN' },
    ],
    statements: 3,
  },
  {
    title: 'papers of an institution, found from it, with authors and institutions',
    query: `query ($name: String, $year: Int) {
      papers(filter: { institutions: { some: { name: { eq: $name } } }, publicationDate: { year: $year } }) {
        nodes { title authorships { nodes { name } } institutions { nodes { name } } }
      }
    }`,
    values: [
      { name: 'Institution 1', year: 2001 },
      { name: 'Institution 2', year: 2008 },
    ],
    statements: 3,
  },
  {
    title: 'alternatives and a complement',
    query: `query ($part: String, $class: TeamClass) {
      papers(filter: { or: [{ title: { contains: $part } }, { not: { teamClass: { eq: $class } } }] }) { nodes { id } }
    }`,
    values: [
      { part: '1', class: 'ACADEMIA' },
      { part: '2', class: 'INDUSTRY' },
    ],
    statements: 1,
  },
  {
    title: 'what changed since a version',
    query: 'query ($since: SafeInt) { papers(filter: { changedSince: $since }) { nodes { id } } }',
    values: [{ since: 0 }, { since: 40 }],
    statements: 1,
  },
  {
    title: 'three levels down',
    query: `query ($first: Int) {
      institutions(first: $first) { nodes { models(first: 5) { nodes { papers(first: 5) { nodes { title } } } } } }
    }`,
    values: [{ first: 2 }, { first: 6 }],
    statements: 3,
  },
  {
    title: 'papers by date, from the index',
    query:
      'query ($first: Int) { papers(first: $first, orderBy: [{ field: PUBLICATION_DATE, direction: DESC }]) { nodes { title } } }',
    values: [{ first: 3 }, { first: 9 }],
    statements: 1,
  },
  {
    title: 'the last page',
    query: 'query ($last: Int) { authors(last: $last, orderBy: [{ field: NAME }]) { nodes { name } } }',
    values: [{ last: 1 }, { last: 7 }],
    statements: 1,
  },
  {
    title: 'what identifiers stand for',
    query: 'query ($identifiers: [String!]!) { lookups(identifiers: $identifiers) { status entity { name } } }',
    values: [
      { identifiers: ['doi:10.1234/1'] },
      {
        identifiers: Array.from({ length: 500 }, (_, index) =>
          index % 2 ? `doi:10.1234/${index}` : `openalex:A${index}`,
        ),
      },
    ],
    statements: 1,
  },
];

describe('the number of statements that a question runs', () => {
  it('is looked at for ten shapes and more', () => {
    expect(shapes.length).toBeGreaterThanOrEqual(10);
  });

  it.each(shapes)('and their texts follow from its shape alone: $title', async ({ query, values, statements }) => {
    const texts: (readonly string[])[] = [];
    for (const variables of values) {
      const { errors } = await api.ask(query, { ...variables });
      expect(errors).toEqual([]);
      texts.push([...api.statements]);
    }
    expect(texts[0]).toHaveLength(statements);
    expect(texts[1]).toEqual(texts[0]);
  });

  it('does not grow with the place in a list', async () => {
    const query = `query ($after: String) {
      models(first: 4, after: $after, orderBy: [{ field: TRAINING_COMPUTE, direction: DESC }]) { pageInfo { endCursor } nodes { id } }
    }`;
    const seen = new Set<string>();
    let after: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const { data } = await api.ask(query, { after });
      after = data.models.pageInfo.endCursor;
      expect(api.statements).toHaveLength(1);
      if (page > 0) seen.add(api.statements[0] ?? '');
    }
    expect(seen.size).toBe(1);
  });
});
