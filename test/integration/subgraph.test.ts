import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Relationship, relationships } from '../../src/log/noun.ts';
import type { RankBy } from '../../src/subgraph/ends.ts';
import { type SubgraphService, subgraphService } from '../../src/subgraph/service.ts';
import type { Subgraph } from '../../src/subgraph/subgraph.ts';
import { type Api, openApi } from '../support/api.ts';
import { applyRecords } from '../support/seed.ts';
import { crowd, type SmallWorld, seedSmallWorld } from './subgraph-fixture.ts';
import { naiveKin, naiveNeighborhood, type Plain, readPlain } from './subgraph-oracle.ts';

let api: Api;
let world: SmallWorld;
let plain: Plain;
/** As the API answers, but with room for little. */
let narrow: SubgraphService;
const room = { nodes: 25, edges: 10_000 };

beforeAll(async () => {
  api = await openApi();
  world = await seedSmallWorld(api.graph);
  plain = await readPlain(api.graph);
  narrow = subgraphService({ graph: api.graph, most: room });
}, 180_000);
afterAll(() => api?.close());

const fields = `
  directed nodeCount edgeCount totalNodes totalEdges dataVersion
  nodes { id type label size group year degree x y community }
  edges { id source target type weight firstYear lastYear evidenceCount }
  truncated { relationship reason shown total }
  legend { key label colour count }
  exports { format url }
  upstreamCompute { best low high known models }
`;
const queries = {
  neighborhood: `query N($ids: [ID!]!, $depth: Int, $relationships: [RelationshipKind!], $limits: [ExpansionLimit!], $known: [ID!]) {
    answer: neighborhood(ids: $ids, depth: $depth, relationships: $relationships, limits: $limits, known: $known) { ${fields} }
  }`,
  inducedSubgraph: `query I($ids: [ID!]!, $relationships: [RelationshipKind!]) {
    answer: inducedSubgraph(ids: $ids, relationships: $relationships) { ${fields} }
  }`,
  lineage: `query L($id: ID!, $direction: LineageDirection, $depth: Int) {
    answer: lineage(id: $id, direction: $direction, depth: $depth) { ${fields} }
  }`,
};
type Field = keyof typeof queries;

const ask = async (field: Field, given: Readonly<Record<string, unknown>>): Promise<Subgraph> => {
  const { data, errors } = await api.ask(queries[field], given);
  expect(errors).toEqual([]);
  return data.answer;
};
const askWrongly = async (field: Field, given: Readonly<Record<string, unknown>>) => {
  const { data, errors } = await api.ask(queries[field], given);
  expect(data).toEqual({ answer: null });
  const [error] = errors;
  return { code: error?.extensions.code, argument: error?.extensions.argument, message: error?.message };
};
const idOf = (list: readonly { readonly id: string }[], index: number): string => list[index]?.id ?? '';
const idsOf = ({ nodes }: Subgraph): readonly string[] => nodes.map(({ id }) => id);
const pairsOf = ({ edges }: Subgraph): readonly string[] => edges.map(({ id }) => id);

/** Statements of the last question but for the two that read the data version. */
const statements = (): number => api.statements.filter((text) => !text.includes(':Log')).length;

interface RandomQuestion {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly kinds: readonly Relationship[];
  readonly limits: readonly {
    readonly relationship: Relationship;
    readonly direction: 'IN' | 'OUT';
    readonly first: number;
    readonly rankBy: RankBy;
  }[];
  readonly known: readonly string[];
}

const randomQuestion = (): fc.Arbitrary<RandomQuestion> => {
  const everybody = [
    world.authors,
    world.papers,
    world.models,
    world.institutions,
    world.topics,
    [world.crowded],
  ].flat();
  const id = fc.constantFrom(...everybody.map((one) => one.id));
  const limit = fc.record({
    relationship: fc.constantFrom(...relationships),
    direction: fc.constantFrom('IN' as const, 'OUT' as const),
    first: fc.integer({ min: 0, max: 6 }),
    rankBy: fc.constantFrom<RankBy>('DEGREE', 'RECENT', 'WEIGHT'),
  });
  const limits = fc.uniqueArray(limit, { selector: (one) => `${one.relationship} ${one.direction}`, maxLength: 34 });
  return fc.record({
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    depth: fc.integer({ min: 1, max: 3 }),
    kinds: fc.constantFrom(relationships, relationships.slice(3, 10)),
    limits,
    known: fc.uniqueArray(id, { maxLength: 12 }),
  });
};

describe('neighborhood', () => {
  it('finds what a naive walk over all relationships finds, and says truly what it left out', async () => {
    const reasons = new Set<string>();
    const one = async ({ kinds, limits, ...rest }: RandomQuestion) => {
      const given = {
        ...rest,
        relationships: kinds,
        limits: limits.filter(({ relationship }) => kinds.includes(relationship)),
      };
      const answer = await narrow.neighborhood(given);
      const naive = naiveNeighborhood(plain, given, room);
      expect([...idsOf(answer)].sort()).toEqual(naive.nodes);
      expect(pairsOf(answer)).toEqual(naive.pairs);
      const byName = (a: { relationship: string }, b: { relationship: string }) =>
        a.relationship < b.relationship ? -1 : 1;
      expect(answer.truncated.map(({ relationship, shown, total }) => ({ relationship, shown, total }))).toEqual(
        [...naive.left].sort(byName),
      );
      for (const { reason } of answer.truncated) reasons.add(reason);
      if (answer.truncated.some(({ reason }) => reason === 'BUDGET')) expect(answer.nodeCount).toBeGreaterThan(20);
    };
    await fc.assert(fc.asyncProperty(randomQuestion(), one), { numRuns: 30, seed: 7 });
    expect(reasons).toEqual(new Set(['LIMIT', 'BUDGET']));
  }, 120_000);

  it('shows the first neighbours of a crowd, by each ranking, and how many there are', async () => {
    const given = { ids: [world.crowded.id], relationships: ['AUTHORED_BY'] };
    for (const rankBy of ['DEGREE', 'RECENT', 'WEIGHT']) {
      const { nodeCount, edgeCount, truncated } = await ask('neighborhood', {
        ...given,
        limits: [{ relationship: 'AUTHORED_BY', direction: 'OUT', first: 7, rankBy }],
      });
      expect([nodeCount, edgeCount]).toEqual([8, 7]);
      expect(truncated).toEqual([{ relationship: 'AUTHORED_BY OUT', reason: 'LIMIT', shown: 7, total: crowd }]);
    }
    const all = await ask('neighborhood', { ...given, limits: [{ relationship: 'AUTHORED_BY', first: 500 }] });
    expect([all.nodeCount, all.truncated]).toEqual([crowd + 1, []]);
  });

  it('takes one statement for each level and one for what is among the found, however many there are', async () => {
    const counts: number[] = [];
    for (const [ids, depth] of [
      [[idOf(world.authors, 0)], 2],
      [world.papers.map(({ id }) => id), 2],
      [[world.crowded.id, ...world.authors.map(({ id }) => id)], 2],
      [[idOf(world.papers, 1)], 4],
    ] as const) {
      const { nodeCount } = await ask('neighborhood', { ids, depth });
      expect(nodeCount).toBeGreaterThan(20);
      counts.push(statements());
    }
    expect(counts).toEqual([3, 3, 3, 5]);
  });

  it('goes on where the client is: others come in the places of the known, and known ones with edges to the new', async () => {
    const given = {
      ids: [world.crowded.id],
      relationships: ['AUTHORED_BY'],
      limits: [{ relationship: 'AUTHORED_BY', first: 40 }],
    };
    const seen = new Set<string>();
    for (const expected of [40, 40, 40, crowd - 120]) {
      const { nodes, truncated } = await ask('neighborhood', { ...given, known: [world.crowded.id, ...seen] });
      const fresh = nodes.filter(({ id }) => id !== world.crowded.id && !seen.has(id));
      expect(fresh).toHaveLength(expected);
      for (const { id } of fresh) seen.add(id);
      expect(truncated.map(({ shown }) => shown)).toEqual(seen.size < crowd ? [seen.size] : []);
    }
    const [author, paper] = [idOf(world.authors, 3), world.crowded.id];
    const joined = await ask('neighborhood', { ids: [author], known: [paper], relationships: ['AUTHORED_BY'] });
    expect(pairsOf(joined)).toContain(`${paper}|${author}`);
    expect(idsOf(joined)).toContain(paper);
  });

  it('answers for a node without relationships', async () => {
    const { nodes, edges, truncated } = await ask('neighborhood', { ids: [world.alone.id], depth: 5 });
    expect(nodes).toEqual([
      {
        id: world.alone.id,
        type: 'AUTHOR',
        label: 'Nobody knows',
        size: 1,
        group: 'AUTHOR',
        year: null,
        degree: 0,
        x: null,
        y: null,
        community: null,
      },
    ]);
    expect([edges, truncated]).toEqual([[], []]);
  });

  it('refuses what it cannot answer, naming it', async () => {
    const ids = [idOf(world.authors, 0)];
    const many = Array.from({ length: 501 }, (_, index) => `aut_${String(index).padStart(16, '0')}`);
    const limit = { relationship: 'CITES', direction: 'OUT' };
    for (const [given, code, argument, says] of [
      [{ ids, depth: 50 }, 'BAD_INPUT', 'depth', 'expected 1 to 5'],
      [{ ids, depth: 0 }, 'BAD_INPUT', 'depth', 'expected 1 to 5'],
      [{ ids: [] }, 'BAD_INPUT', 'ids', '1 to 500 ids'],
      [{ ids: many }, 'BAD_INPUT', 'ids', '"501 ids"'],
      [{ ids: ['aut_1'] }, 'BAD_ID', 'ids', 'is not an id'],
      [{ ids, known: ['nobody'] }, 'BAD_ID', 'known', 'is not an id'],
      [{ ids, relationships: [] }, 'BAD_INPUT', 'relationships', 'at least one'],
      [{ ids, limits: [{ ...limit, first: 501 }] }, 'BAD_INPUT', 'limits[0].first', '0 to 500'],
      [{ ids, limits: [limit, { relationship: 'CITES' }] }, 'BAD_INPUT', 'limits[1]', 'CITES OUT'],
      [{ ids, limits: [limit], relationships: ['PART_OF'] }, 'BAD_INPUT', 'limits[0].relationship', 'one of PART_OF'],
    ] as const) {
      const error = await askWrongly('neighborhood', given);
      expect(error).toEqual({ code, argument, message: expect.stringContaining(says) });
    }
    expect(await askWrongly('neighborhood', { ids: [...ids, 'aut_0000000000000000'] })).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('aut_0000000000000000'),
    });
  });
});

describe('inducedSubgraph', () => {
  it('has the given nodes of whatever types, each once, and all relationships among them, in one statement', async () => {
    const some = [...world.papers.slice(0, 20), ...world.authors.slice(0, 20), ...world.models, ...world.institutions];
    const ids = some.map(({ id }) => id);
    const answer = await ask('inducedSubgraph', { ids: [...ids, ...ids] });
    expect(statements()).toBe(1);
    expect(idsOf(answer)).toEqual(ids);
    const among = plain.relations.filter(({ source, target }) => ids.includes(source) && ids.includes(target));
    expect(pairsOf(answer)).toEqual([...new Set(among.map(({ source, target }) => `${source}|${target}`))].sort());
    for (const { source, target, type, weight, evidenceCount } of answer.edges) {
      const own = among.filter((one) => one.source === source && one.target === target);
      expect(type).toBe(
        own
          .map((one) => one.type)
          .sort()
          .join('|'),
      );
      const works = own.map(({ properties }) => (Array.isArray(properties.years) ? properties.years.length : 1));
      expect([weight, evidenceCount]).toEqual(Array(2).fill(works.reduce((sum, count) => sum + count, 0)));
    }
    expect(answer.edges.some(({ type }) => type === 'PART_OF|SUCCEEDED_BY')).toBe(true);
    expect(answer).toMatchObject({ directed: true, truncated: [], upstreamCompute: null });
  });

  it('says that the graph moved while it was read, twice', async () => {
    let now = 7;
    const moving = subgraphService({ graph: api.graph, version: async () => now++ });
    const { dataVersion, warnings } = await moving.inducedSubgraph({ ids: [world.crowded.id] });
    expect(dataVersion).toBe(9);
    expect(warnings).toEqual([{ code: 'DATA_MOVED', text: expect.stringMatching(/version 9 .* up to 10\.$/) }]);
  });

  it('follows only what it is asked for, and says what has no room', async () => {
    const ids = [world.crowded.id, ...world.authors.slice(0, 10).map(({ id }) => id)];
    expect((await ask('inducedSubgraph', { ids, relationships: ['CITES'] })).edges).toEqual([]);
    const cramped = subgraphService({ graph: api.graph, most: { nodes: 3, edges: 4 } });
    const answer = await cramped.inducedSubgraph({ ids, relationships: ['AUTHORED_BY'] });
    expect([answer.nodeCount, answer.edgeCount, answer.totalEdges]).toEqual([11, 4, 10]);
    expect(answer.truncated).toEqual([{ relationship: 'AUTHORED_BY', reason: 'BUDGET', shown: 4, total: 10 }]);
  });

  it('colours institutions by sector, models and papers by the class of their team, others by type', async () => {
    const ids = [idOf(world.institutions, 1), idOf(world.institutions, 3), idOf(world.topics, 0), world.country.id];
    const { nodes, legend } = await ask('inducedSubgraph', { ids });
    expect(nodes.map(({ group }) => group)).toEqual(['INDUSTRY', 'UNKNOWN', 'TOPIC', 'COUNTRY']);
    expect(legend.map(({ key, count }) => [key, count])).toEqual([
      ['COUNTRY', 1],
      ['INDUSTRY', 1],
      ['TOPIC', 1],
      ['UNKNOWN', 1],
    ]);
    const works = [...world.papers, ...world.models].map(({ id }) => id);
    const classes = await api.ask(
      'query C($ids: [ID!]!) { nodes(ids: $ids) { ... on Paper { id teamClass } ... on Model { id teamClass } } }',
      { ids: works },
    );
    const { nodes: drawn } = await ask('inducedSubgraph', { ids: works });
    expect(drawn.map(({ id, group }) => ({ id, teamClass: group }))).toEqual(classes.data.nodes);
  });

  it('gives the entity of each node, all of them by a statement for each type', async () => {
    const ids = [...world.papers, ...world.authors].map(({ id }) => id);
    const { data } = await api.ask(
      'query E($ids: [ID!]!) { inducedSubgraph(ids: $ids) { nodes { label entity { id name } } } }',
      { ids },
    );
    expect(statements()).toBe(3);
    for (const { label, entity } of data.inducedSubgraph.nodes) expect(entity.name).toBe(label);
  });

  it('names files with the same arguments', async () => {
    const ids = [idOf(world.papers, 0)];
    const { exports } = await ask('inducedSubgraph', { ids, relationships: ['CITES'] });
    const [gexf] = exports;
    const args = new URL(gexf?.url ?? '', 'http://localhost').searchParams.get('args');
    const undrawn = { layout: false, communities: false, centralities: false, seed: 1 };
    expect(JSON.parse(args ?? '')).toEqual({ ids, relationships: ['CITES'], ...undrawn });
    expect(exports.map(({ format }) => format)).toEqual(['gexf', 'graphml', 'cyjs', 'node-link.json', 'csv.zip']);
  });

  it('refuses more than a thousand ids', async () => {
    const ids = Array.from({ length: 1_001 }, (_, index) => `ppr_${String(index).padStart(16, '0')}`);
    expect(await askWrongly('inducedSubgraph', { ids })).toMatchObject({ code: 'BAD_INPUT', argument: 'ids' });
  });
});

describe('lineage', () => {
  it('has the ancestors and the descendants of a model, and not their other relatives, cycles or not', async () => {
    for (const { id } of world.models.slice(0, 4)) {
      for (const depth of [1, 20]) {
        const up = naiveKin(plain, id, 'OUT', depth);
        const down = naiveKin(plain, id, 'IN', depth);
        const sorted = async (direction: string) => [...idsOf(await ask('lineage', { id, direction, depth }))].sort();
        expect(await sorted('ANCESTORS')).toEqual([...up].sort());
        expect(await sorted('DESCENDANTS')).toEqual([...down].sort());
        expect(await sorted('BOTH')).toEqual([...new Set([...up, ...down])].sort());
      }
    }
  }, 60_000);

  it('adds up the compute upstream whatever the depth', async () => {
    const id = idOf(world.models, 11);
    const ancestors = naiveKin(plain, id, 'OUT', 20);
    const { upstreamCompute } = await ask('lineage', { id, depth: 1, direction: 'DESCENDANTS' });
    const computes = world.models.flatMap((model, index) =>
      ancestors.has(model.id) ? [10 ** (20 + (index % 4))] : [],
    );
    const total = computes.reduce((sum, compute) => sum + compute, 0);
    expect(upstreamCompute).toMatchObject({
      low: Math.max(...computes),
      known: ancestors.size,
      models: ancestors.size,
    });
    expect(upstreamCompute?.high).toBeCloseTo(total, -15);
    expect(Number(upstreamCompute?.best)).toBeLessThanOrEqual(Number(upstreamCompute?.high));
  });

  it('says what had no room', async () => {
    const [root] = world.models;
    const cramped = subgraphService({ graph: api.graph, most: { nodes: 2, edges: 10 } });
    const { nodes, truncated } = await cramped.lineage({ id: root?.id ?? '', direction: 'DESCENDANTS', depth: 1 });
    const kept = new Set(nodes.map(({ id }) => id));
    const derived = plain.relations.filter(({ type, target }) => type === 'BASED_ON' && kept.has(target));
    const shown = derived.filter(({ source }) => kept.has(source)).length;
    expect([kept.size, derived.length > shown]).toEqual([2, true]);
    expect(truncated).toEqual([{ relationship: 'BASED_ON IN', reason: 'BUDGET', shown, total: derived.length }]);
  });

  it('says what lies beyond the depth, on either side', async () => {
    for (const { id } of world.models) {
      const { nodes, truncated } = await ask('lineage', { id, direction: 'ANCESTORS', depth: 1 });
      const kept = new Set(nodes.map((node) => node.id));
      const bases = plain.relations.filter(({ type, source }) => type === 'BASED_ON' && kept.has(source));
      const shown = bases.filter(({ target }) => kept.has(target)).length;
      const beyond = { relationship: 'BASED_ON OUT', reason: 'LIMIT', shown, total: bases.length };
      expect(truncated).toEqual(shown < bases.length ? [beyond] : []);
      expect((await ask('lineage', { id, depth: 20 })).truncated).toEqual([]);
    }
    const cut = await ask('lineage', { id: idOf(world.models, 11), direction: 'ANCESTORS', depth: 1 });
    expect(cut.truncated).toHaveLength(1);
  });

  it('is of models only, and of 20 generations', async () => {
    expect(await askWrongly('lineage', { id: idOf(world.papers, 0) })).toMatchObject({
      code: 'BAD_ID',
      message: expect.stringContaining('is the id of a paper, not of a model'),
    });
    expect(await askWrongly('lineage', { id: idOf(world.models, 0), depth: 50 })).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('expected 1 to 20'),
    });
  });
});

describe('every subgraph', () => {
  it('is asked with ids of merged entities, and knows of changes at once', async () => {
    const [kept, merged] = [world.authors[5], world.authors[6]];
    const redirect = { type: 'REDIRECT', noun: 'Author', source: 'curators', origin: 'HUMAN' } as const;
    await applyRecords(api.graph, [{ ...redirect, key: merged?.key ?? '', target: kept?.key ?? '' }]);
    for (const field of ['neighborhood', 'inducedSubgraph'] as const) {
      const answer = await ask(field, { ids: [merged?.id, kept?.id, merged?.id] });
      expect(idsOf(answer).filter((id) => id === kept?.id || id === merged?.id)).toEqual([kept?.id]);
      expect(answer.nodes[0]?.id).toBe(kept?.id);
    }
    expect(statements()).toBe(3);
    const retirement = { type: 'RETIREMENT', noun: 'Author', source: 'curators', origin: 'HUMAN' } as const;
    await applyRecords(api.graph, [{ ...retirement, key: world.alone.key, reason: 'asked to be left out' }]);
    expect(await askWrongly('inducedSubgraph', { ids: [world.alone.id] })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'ids',
    });
  });
});
