import { describe, expect, it } from '@jest/globals';
import { type OperationDefinitionNode, parse } from 'graphql';
import { costOf } from '../../../src/api/cost.ts';
import { limits } from '../../../src/api/limits.ts';
import { createSchema } from '../../../src/api/schema.ts';

const price = costOf(createSchema());
const cost = (query: string, variables: object = {}): number => {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
  return price(document, operation as OperationDefinitionNode, variables);
};

describe('the cost of a request', () => {
  it('is one for an object, and nothing for its leaves', () => {
    expect(cost('{ model(by: { id: "x" }) { id name version } }')).toBe(1);
  });

  it('counts a page by its size, given or not', () => {
    expect(cost('{ models(first: 50) { nodes { name } } }')).toBe(1 + 50);
    expect(cost('{ models { nodes { name } } }')).toBe(1 + 20);
    expect(cost('{ models(first: null) { nodes { name } } }')).toBe(1 + 20);
    expect(cost('query ($first: Int) { models(first: $first) { nodes { name } } }', { first: 7 })).toBe(1 + 7);
  });

  it('counts edges and nodes, and neither totalCount nor pageInfo', () => {
    expect(cost('{ models(first: 10) { totalCount pageInfo { endCursor } edges { cursor node { name } } } }')).toBe(
      1 + 20,
    );
  });

  it('multiplies level by level', () => {
    const query = '{ models(first: 10) { nodes { developers(first: 5) { nodes { country { code } } } } } }';
    expect(cost(query)).toBe(1 + 10 * (1 + 1 + 5 * (1 + 1)));
  });

  it('counts a list of ids by its length', () => {
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toBe(1);
    expect(
      cost('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Model { papers(first: 2) { nodes { id } } } } }', {
        ids: ['a', 'b'],
      }),
    ).toBe(1 + 2 * (1 + 2));
  });

  it('follows fragments, aliases, and what is left out', () => {
    expect(
      cost(
        '{ a: models(first: 3) { ...names } b: models(first: 4) { ...names } } fragment names on ModelConnection { nodes { id } }',
      ),
    ).toBe(4 + 5);
    expect(
      cost('query ($no: Boolean!) { models(first: 90) @include(if: $no) { nodes { id } } meta { apiVersion } }', {
        no: false,
      }),
    ).toBe(1);
  });

  it('takes what computes for more than what reads', () => {
    expect(cost('{ shares(of: MODELS, by: SECTOR) { dataVersion } }')).toBe(500);
    const groups = (first: string): number =>
      cost(`{ modelGroups(by: [{ field: "access" }]${first}) { sources { key } warnings { code } groups { count } } }`);
    expect([groups(''), groups(', first: 7'), groups(', first: 1000')]).toEqual([600, 507, 1500]);
  });

  it('counts paths by how many are wanted', () => {
    const paths = (k: string): number =>
      cost(`{ collaborationPaths(from: ["a"], to: ["b"]${k}) { distance paths { nodes { id } hops { weight } } } }`);
    expect([paths(''), paths(', k: 1'), paths(', k: 20')]).toEqual([1003, 1003, 1000 + 20 * 3]);
  });

  it('counts subgraphs by how many nodes they may have', () => {
    const named = 'nodes { entity { ... on Author { name } } }';
    const network = (first: string): number => cost(`{ network(of: COLLABORATION${first}) { ${named} } }`);
    // Two nodes an edge: 2,000 for each thousand edges.
    const thousand = 1 + 2000;
    expect([network(''), network(', first: 1000'), network(', first: 20000')]).toEqual([
      1000 + thousand,
      1000 + thousand,
      1000 + 20 * thousand,
    ]);
    expect(cost(`{ neighborhood(ids: ["a"]) { ${named} edges { id } } }`)).toBe(500 + thousand + 1);
    const papers = 'nodes { entity { ... on Author { papers(first: 4) { nodes { name } } } } }';
    expect(cost(`{ network(of: COLLABORATION, level: AUTHOR, first: 20000) { ${papers} } }`)).toBeGreaterThan(
      limits.cost,
    );
  });

  it('is no less for sizes that no list accepts', () => {
    expect(cost('{ models(first: -5) { nodes { id } } }')).toBe(1 + 1);
    expect(cost('{ models(first: 2000000000) { nodes { id } } }')).toBe(1 + 1000);
  });

  it('lets three levels of twenty through, and stops three of a hundred', () => {
    const nested = (first: number): string =>
      `{ papers(first: ${first}) { nodes { authorships(first: ${first}) { nodes { papers(first: ${first}) { nodes { id } } } } } } }`;
    expect(cost(nested(20))).toBeLessThan(limits.cost);
    expect(cost(nested(100))).toBeGreaterThan(limits.cost);
  });
});
