import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { toStatement } from '../../src/graph/cypher.ts';
import { dataVersion } from '../../src/graph/data-version.ts';
import type { Graph, Time } from '../../src/graph/graph.ts';
import { networkLimits } from '../../src/subgraph/network/network.ts';
import { subgraphService } from '../../src/subgraph/service.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { Seed, type Seeded } from '../support/seed.ts';

let graph: Graph;
let app: TestApp;
let statements: string[] = [];

/** Three institutions, one of which was part of a fourth until 2019 and is part of a fifth now, with papers and models together. */
const world = (seed: Seed) => {
  const us = seed.country({ name: 'United States', code: 'US', region: 'Americas' });
  const gb = seed.country({ name: 'United Kingdom', code: 'GB', region: 'Europe' });
  const old = seed.institution({ name: 'Old Holding', country: us, sector: 'INDUSTRY' });
  const parent = seed.institution({ name: 'Alphabet', country: us, sector: 'INDUSTRY' });
  const lab = seed.institution({ name: 'Lab', country: gb, sector: 'INDUSTRY' });
  lab.partOf(old, { from: '2015', to: '2019' }).partOf(parent, { from: '2020' });
  const mit = seed.institution({ name: 'MIT', country: us, sector: 'ACADEMIA' });
  const oxford = seed.institution({ name: 'Oxford', country: gb, sector: 'ACADEMIA' });
  const lonely = seed.institution({ name: 'Lonely', sector: 'NONPROFIT' });
  const [ann, bob, cy] = ['Ann Able', 'Bob Bold', 'Cy Cole'].map((name, index) =>
    seed.author({ name, openalex: `A500000000${index}` }),
  ) as [Seeded, Seeded, Seeded];
  const [vision, speech] = ['Vision', 'Speech'].map((name) => seed.topic({ name })) as Seeded[] as [Seeded, Seeded];
  const papers = [
    seed.paper({ title: 'First', year: 2018 }).by(ann, [lab]).by(bob, [mit]).about(vision).about(speech),
    seed.paper({ title: 'Second', year: 2021 }).by(ann, [lab]).by(bob, [mit]).by(cy, [oxford]),
    seed.paper({ title: 'Third', year: 2023 }).by(bob, [mit]),
  ] as const;
  papers[1].cites(papers[0]);
  papers[2].cites(papers[1]).cites(papers[0]);
  const crowd = seed.paper({ title: 'Crowd', year: 2022 });
  const members = Array.from({ length: 120 }, (_none, number) =>
    seed.author({ name: `Member ${number}`, openalex: `A60000000${number + 10}` }),
  ) as [Seeded, ...Seeded[]];
  for (const [number, member] of members.entries()) crowd.by(member, [number % 2 ? mit : oxford]);
  seed.model({ name: 'Joint', year: 2022 }).developedBy(lab, mit).about(vision).about(speech);
  seed.model({ name: 'Single', year: 2023 }).developedBy(lab);
  return { old, parent, lab, mit, oxford, lonely, ann, bob, cy, member: members[0], vision, speech, us, gb };
};
let there: ReturnType<typeof world>;

beforeAll(async () => {
  graph = openTestGraph({ onStatement: ({ text }) => statements.push(text) });
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  const seed = new Seed(graph);
  there = world(seed);
  await seed.save();
  app = await testApp(graph);
}, 180_000);
afterAll(async () => {
  await app?.close();
  await graph.close();
});

interface Drawn {
  readonly x: number | null;
  readonly y: number | null;
  readonly community: number | null;
  readonly betweenness: number | null;
  readonly pageRank: number | null;
}
interface Node extends Drawn {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly size: number;
  readonly group: string;
  readonly degree: number;
  readonly entity: { readonly id: string } | null;
}
interface Edge {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly weight: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly evidenceCount: number;
}
interface Network {
  readonly directed: boolean;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly totalNodes: number;
  readonly totalEdges: number;
  readonly truncated: readonly object[];
  readonly legend: readonly { readonly key: string; readonly count: number }[];
}

const parts = `
  directed totalNodes totalEdges dataVersion
  nodes { id type label size group degree x y community betweenness pageRank entity { id } }
  edges { source target type weight firstYear lastYear evidenceCount }
  truncated { relationship reason shown total } legend { key count }
`;
/** Asks with arguments written out, as a client would. */
const ask = (given: string) => app.ask<{ network: Network }>(`{ network(${given}) { ${parts} } }`);
const network = async (given: string): Promise<Network> => {
  const { errors, data } = await ask(given);
  expect(errors).toBeUndefined();
  return data.network;
};
const refusal = async (given: string) => (await ask(given)).errors?.[0];

/** Edges in words: the labels of their ends in the order of the alphabet where they have no direction, weight and years. */
const inWords = ({ edges, nodes, directed }: Network): readonly string[] => {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return edges
    .map(({ source, target, weight, firstYear, lastYear }) => {
      const ends = [labels.get(source) ?? '?', labels.get(target) ?? '?'];
      return `${(directed ? ends : ends.sort()).join(directed ? ' > ' : ' - ')}: ${weight}, ${firstYear} to ${lastYear}`;
    })
    .sort();
};

describe('a network of collaboration', () => {
  it('joins institutions by joint papers, under who is at the top now, without what too many authors wrote', async () => {
    const found = await network('of: COLLABORATION');
    expect(inWords(found)).toEqual([
      'Alphabet - MIT: 2, 2018 to 2021',
      'Alphabet - Oxford: 1, 2021 to 2021',
      'MIT - Oxford: 1, 2021 to 2021',
    ]);
    expect(found).toMatchObject({ directed: false, totalNodes: 3, totalEdges: 3 });
    expect(found.truncated).toEqual([{ relationship: 'COLLABORATION', reason: 'MAX_AUTHORS', shown: 3, total: 4 }]);
    expect(found.legend).toEqual([
      { key: 'ACADEMIA', count: 2 },
      { key: 'INDUSTRY', count: 1 },
    ]);
    expect(
      found.nodes.map(({ label, size, degree, entity, id }) => [label, size, degree, entity?.id === id]).sort(),
    ).toEqual([
      ['Alphabet', 2, 2, true],
      ['MIT', 3, 2, true],
      ['Oxford', 1, 2, true],
    ]);
  });

  it('rolls institutions up at the date of the paper, or not at all', async () => {
    expect(inWords(await network('of: COLLABORATION, rollUp: AT_PUBLICATION'))).toEqual([
      'Alphabet - MIT: 1, 2021 to 2021',
      'Alphabet - Oxford: 1, 2021 to 2021',
      'MIT - Old Holding: 1, 2018 to 2018',
      'MIT - Oxford: 1, 2021 to 2021',
    ]);
    expect(inWords(await network('of: COLLABORATION, rollUp: NONE'))).toContain('Lab - MIT: 2, 2018 to 2021');
  });

  it('joins authors, countries and sectors, and takes in larger papers where that is asked', async () => {
    expect(inWords(await network('of: COLLABORATION, level: AUTHOR'))).toEqual([
      'Ann Able - Bob Bold: 2, 2018 to 2021',
      'Ann Able - Cy Cole: 1, 2021 to 2021',
      'Bob Bold - Cy Cole: 1, 2021 to 2021',
    ]);
    const countries = await network('of: COLLABORATION, level: COUNTRY, rollUp: NONE, maxAuthors: 120');
    expect(inWords(countries)).toEqual(['United Kingdom - United States: 3, 2018 to 2022']);
    expect(countries.legend.map(({ key }) => key).sort()).toEqual(['Americas', 'Europe']);
    const sectors = await network('of: COLLABORATION, level: SECTOR');
    expect(inWords(sectors)).toEqual(['Academia - Industry: 2, 2018 to 2021']);
    expect(sectors.nodes[0]).toMatchObject({ id: 'ACADEMIA', type: 'INSTITUTION', size: 3, entity: null });
  });

  it('divides a paper among its pairs where that is asked, and leaves light edges out', async () => {
    const found = await network('of: COLLABORATION, level: AUTHOR, weighting: FRACTIONAL, minimumWeight: 0.5');
    expect(inWords(found)).toEqual(['Ann Able - Bob Bold: 1.333333333, 2018 to 2021']);
    expect(found).toMatchObject({ totalEdges: 3, totalNodes: 3 });
    expect(found.truncated).toContainEqual({
      relationship: 'COLLABORATION',
      reason: 'MINIMUM_WEIGHT',
      shown: 1,
      total: 3,
    });
  });

  it('shows the heaviest edges first, and says how many more there are', async () => {
    const found = await network('of: COLLABORATION, first: 1, maxAuthors: 1000, level: AUTHOR');
    expect(inWords(found)).toEqual(['Ann Able - Bob Bold: 2, 2018 to 2021']);
    expect(found.truncated).toEqual([{ relationship: 'COLLABORATION', reason: 'LIMIT', shown: 1, total: 7_143 }]);
    expect(found).toMatchObject({ totalEdges: 7_143, totalNodes: 123 });
  });

  it('counts the papers that a filter lets through', async () => {
    const years = 'paperFilter: { publicationDate: { from: "2020" } }';
    expect(inWords(await network(`of: COLLABORATION, ${years}`))).toContain('Alphabet - MIT: 1, 2021 to 2021');
  });

  it('is drawn around nodes, isolated ones too, and around what an institution is rolled up to', async () => {
    const found = await network(`of: COLLABORATION, level: AUTHOR, maxAuthors: 1000, around: ["${there.cy.id}"]`);
    expect(inWords(found)).toHaveLength(3);
    expect(found.nodes[0]?.id).toBe(there.cy.id);
    expect(await network(`of: COLLABORATION, around: ["${there.lonely.id}"]`)).toMatchObject({
      nodes: [{ label: 'Lonely', size: 1, degree: 0 }],
      edges: [],
      totalNodes: 1,
    });
    const middles = async (rollUp: string) => {
      const { nodes, edges } = await network(`of: COLLABORATION, rollUp: ${rollUp}, around: ["${there.lab.id}"]`);
      const touched = nodes.filter(({ label }) => ['Lab', 'Alphabet', 'Old Holding'].includes(label));
      return [touched.map(({ label }) => label).sort(), edges.length];
    };
    expect(await middles('CURRENT')).toEqual([['Alphabet'], 3]);
    expect(await middles('AT_PUBLICATION')).toEqual([['Alphabet', 'Old Holding'], 4]);
    expect(await middles('NONE')).toEqual([['Lab'], 3]);
    expect(await network('of: COLLABORATION, level: SECTOR, around: ["OTHER"]')).toMatchObject({
      nodes: [{ id: 'OTHER' }],
    });
  });
});

describe('works that too many authors wrote', () => {
  const leftOut = async (given: string) =>
    (await network(`of: COLLABORATION, ${given}`)).truncated.map((one) => ({ ...one, relationship: undefined }));
  const most = { reason: 'MAX_AUTHORS' };

  it('are counted among all works, and around authors among those of these and their co-authors', async () => {
    expect(await leftOut('level: AUTHOR')).toEqual([{ ...most, shown: 3, total: 4 }]);
    expect(await leftOut(`level: AUTHOR, around: ["${there.ann.id}"]`)).toEqual([]);
    expect(await leftOut(`level: AUTHOR, around: ["${there.ann.id}"], maxAuthors: 2`)).toEqual([
      { ...most, shown: 2, total: 3 },
    ]);
    expect(await leftOut(`level: AUTHOR, around: ["${there.member.id}"]`)).toEqual([{ ...most, shown: 0, total: 1 }]);
    expect(await leftOut(`around: ["${there.lonely.id}"]`)).toEqual([{ ...most, shown: 3, total: 4 }]);
  });
});

describe('a network of another kind', () => {
  it('joins who develops a model together', async () => {
    expect(inWords(await network('of: CO_DEVELOPMENT'))).toEqual(['Alphabet - MIT: 1, 2022 to 2022']);
    expect(inWords(await network('of: CO_DEVELOPMENT, filter: { name: { eq: "Single" } }'))).toEqual([]);
  });

  it('leads from who cites to who is cited, in the year of who cites, and never to itself', async () => {
    const found = await network('of: CITATION, level: AUTHOR');
    expect(found.directed).toBe(true);
    expect(inWords(found)).toEqual([
      'Ann Able > Bob Bold: 1, 2021 to 2021',
      'Bob Bold > Ann Able: 3, 2021 to 2023',
      'Bob Bold > Cy Cole: 1, 2023 to 2023',
      'Cy Cole > Ann Able: 1, 2021 to 2021',
      'Cy Cole > Bob Bold: 1, 2021 to 2021',
    ]);
    expect(inWords(await network('of: CITATION, paperFilter: { publicationDate: { from: "2020" } }'))).toEqual([
      'MIT > Alphabet: 1, 2023 to 2023',
      'MIT > Oxford: 1, 2023 to 2023',
    ]);
  });

  it('joins topics by papers and models, or by those alone that a filter is given for', async () => {
    expect(inWords(await network('of: TOPIC_CO_OCCURRENCE'))).toEqual(['Speech - Vision: 2, 2018 to 2022']);
    expect(inWords(await network('of: TOPIC_CO_OCCURRENCE, filter: {}'))).toEqual(['Speech - Vision: 1, 2022 to 2022']);
  });
});

describe('the picture of a subgraph', () => {
  const wanted = 'layout: true, communities: true, centralities: true';

  it('is drawn in its thread, is the same for the same seed, and another for another', async () => {
    const given = `of: COLLABORATION, level: AUTHOR, maxAuthors: 1000, first: 200, ${wanted}`;
    const [one, again, other] = [await network(given), await network(given), await network(`${given}, seed: 2`)];
    expect(again).toEqual(one);
    expect(other.nodes.map(({ x }) => x)).not.toEqual(one.nodes.map(({ x }) => x));
    expect(one.nodes.every(({ x, y }) => Math.abs(x ?? 9) <= 1 && Math.abs(y ?? 9) <= 1)).toBe(true);
    expect(one.nodes.reduce((sum, { pageRank }) => sum + (pageRank ?? 0), 0)).toBeCloseTo(1, 9);
    expect(one.nodes.map(({ community }) => community)).toContain(0);
  });

  it('is there only where it is asked for', async () => {
    const { nodes } = await network('of: COLLABORATION');
    expect(nodes[0]).toMatchObject({ x: null, y: null, community: null, betweenness: null, pageRank: null });
  });

  it.each(['neighborhood(ids: $ids', 'inducedSubgraph(ids: $ids', 'lineage(id: $model'])(
    'comes with %s, too',
    async (call) => {
      const [model] = (await app.ask<{ models: { nodes: { id: string }[] } }>('{ models(first: 1) { nodes { id } } }'))
        .data.models.nodes;
      const ids = [there.ann.id, there.bob.id];
      const names = call.startsWith('lineage') ? '$model: ID!' : '$ids: [ID!]!';
      const { data, errors } = await app.ask<{ subgraph: Network }>(
        `query (${names}) { subgraph: ${call}, ${wanted}) { ${parts} } }`,
        call.startsWith('lineage') ? { model: model?.id } : { ids },
      );
      expect(errors).toBeUndefined();
      for (const drawn of data.subgraph.nodes) {
        expect(Object.values({ ...drawn, entity: 1 }).every((value) => value !== null || value === drawn.entity)).toBe(
          true,
        );
      }
      expect(data.subgraph.nodes.length).toBeGreaterThan(0);
    },
  );
});

describe('a network that cannot be', () => {
  it.each([
    ['of: CO_DEVELOPMENT, level: AUTHOR', 'level'],
    ['of: TOPIC_CO_OCCURRENCE, level: SECTOR', 'level'],
    ['of: COLLABORATION, filter: {}', 'filter'],
    ['of: CO_DEVELOPMENT, paperFilter: {}', 'paperFilter'],
    ['of: COLLABORATION, first: 20001', 'first'],
    ['of: COLLABORATION, maxAuthors: 1001', 'maxAuthors'],
    ['of: COLLABORATION, minimumWeight: -1', 'minimumWeight'],
    ['of: COLLABORATION, around: []', 'around'],
    ['of: COLLABORATION, around: ["ins_zzzzzzzzzzzzzzzz"]', 'around'],
  ])('is refused, naming what is wrong: %s', async (given, argument) => {
    expect(await refusal(given)).toMatchObject({ extensions: { argument } });
  });

  it('names the place in a filter that is wrong', async () => {
    const wrong = 'of: COLLABORATION, paperFilter: { id: { eq: "nobody" } }';
    expect(await refusal(wrong)).toMatchObject({ extensions: { argument: 'paperFilter.id.eq' } });
  });

  it('is refused where too many works match, with how many do and how many may', async () => {
    const service = subgraphService({
      graph,
      version: dataVersion(graph),
      mostOfNetwork: { ...networkLimits, works: 2 },
    });
    await expect(service.network({ of: 'COLLABORATION' })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: 'paperFilter: 3 papers match, and a network is made of at most 2 papers; narrow the filter.',
    });
    // What is around an author is read without the rest.
    const around = { of: 'COLLABORATION', level: 'AUTHOR', around: [there.ann.id] } as const;
    await expect(service.network(around)).resolves.toMatchObject({ edgeCount: 3 });
  });
});

describe('the statements of a network', () => {
  const countOf = async (given: string): Promise<number> => {
    statements = [];
    await app.ask(`{ network(${given}) { nodes { id } edges { id } } }`);
    return statements.length;
  };

  it('are as many for a small one as for a large one', async () => {
    const small = await countOf('of: COLLABORATION, level: AUTHOR, first: 1, maxAuthors: 3');
    expect(await countOf('of: COLLABORATION, level: AUTHOR, first: 20000, maxAuthors: 999')).toBe(small);
    expect(small).toBe(10);
    expect(await countOf('of: CITATION, level: AUTHOR, maxAuthors: 998')).toBe(11);
  });

  it('are two of the data version and one of the nodes where it was read before', async () => {
    await countOf('of: COLLABORATION, maxAuthors: 997');
    expect(await countOf('of: COLLABORATION, maxAuthors: 997, first: 2, minimumWeight: 2, layout: true')).toBe(3);
  });
});

describe('the statements of any subgraph', () => {
  it('have no list for a parameter, which the database would plan anew for every order of magnitude of its length', async () => {
    const given: unknown[] = [];
    const read: Graph['read'] = (query, time) => {
      given.push(...Object.values(toStatement(query).parameters));
      return graph.read(query, time);
    };
    const service = subgraphService({ graph: { ...graph, read } });
    const ids = [there.ann.id, there.bob.id];
    await service.network({ of: 'COLLABORATION', level: 'AUTHOR', around: ids });
    await service.neighborhood({ ids, depth: 2, known: [there.cy.id] });
    await service.inducedSubgraph({ ids });
    expect(given.length).toBeGreaterThan(5);
    expect(given.filter(Array.isArray)).toEqual([]);
  });
});

describe('a network that was read', () => {
  const readings = (): number => statements.filter((text) => text.includes('AS members')).length;
  const given = (maxAuthors: number, more = ''): string =>
    `of: COLLABORATION, level: AUTHOR, maxAuthors: ${maxAuthors}${more}`;

  it('is read once for all that ask at once, and for pages, weights, pictures and files of it', async () => {
    statements = [];
    const [one, other] = await Promise.all([network(given(500)), network(given(500))]);
    expect(other).toEqual(one);
    await network(given(500, ', first: 3, minimumWeight: 2'));
    await network(given(500, ', layout: true, seed: 3'));
    const args = encodeURIComponent(JSON.stringify({ of: 'COLLABORATION', level: 'AUTHOR', maxAuthors: 500 }));
    expect((await app.inject(`/graph/network.graphml?args=${args}`)).statusCode).toBe(200);
    expect(readings()).toBe(1);
  });

  it('is what others are drawn around, too', async () => {
    statements = [];
    await network('of: COLLABORATION, maxAuthors: 496');
    await network(`of: COLLABORATION, maxAuthors: 496, around: ["${there.lab.id}"]`);
    expect(readings()).toBe(1);
  });

  it.each(['weighting: FRACTIONAL', 'maxAuthors: 499', 'level: COUNTRY', 'paperFilter: { title: { contains: "i" } }'])(
    'is read anew for what another reading answers: %s',
    async (other) => {
      await network('of: COLLABORATION');
      const kept = await network('of: COLLABORATION');
      statements = [];
      expect(await network(`of: COLLABORATION, ${other}`)).not.toEqual(kept);
      expect(readings()).toBe(1);
    },
  );

  it('is the same in any page as one that was never kept', async () => {
    const keeping = subgraphService({ graph });
    const ids = [there.cy.id];
    for (const more of [{ first: 1 }, { minimumWeight: 2 }, { around: ids }, { around: ids, first: 2 }]) {
      const asked = { of: 'COLLABORATION', level: 'AUTHOR', maxAuthors: 1_000, ...more } as const;
      expect(await keeping.network(asked)).toEqual(await subgraphService({ graph }).network(asked));
    }
  });

  it('warns where the graph was written to between its works and the names of its nodes', async () => {
    let now = await dataVersion(graph)();
    let moveAfter = Number.POSITIVE_INFINITY;
    const service = subgraphService({
      graph,
      version: async () => {
        moveAfter -= 1;
        if (moveAfter === 0) now += 1;
        return now;
      },
    });
    const ask = () => service.network({ of: 'COLLABORATION' });
    const before = now;
    expect(await ask()).toMatchObject({ dataVersion: before, warnings: [] });
    // Asked again: whether what is kept is the newest, then where names ended.
    moveAfter = 2;
    const { dataVersion: at, warnings } = await ask();
    expect([at, warnings.map(({ code }) => code)]).toEqual([before, ['DATA_MOVED']]);
    expect(warnings[0]?.text).toContain(`up to ${before + 1}`);
    expect(await ask()).toMatchObject({ dataVersion: before + 1, warnings: [] });
  });

  it('goes on for the others where one who asked hangs up', async () => {
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const impatient = new AbortController();
    statements = [];
    const query = `{ network(${given(498)}) { edgeCount } }`;
    const post = (signal: AbortSignal | null) =>
      fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal,
      });
    const gone = post(impatient.signal);
    const stays = post(null);
    while (readings() === 0) await new Promise((resolve) => setImmediate(resolve));
    impatient.abort();
    await expect(gone).rejects.toThrow('abort');
    expect(await (await stays).json()).toMatchObject({ data: { network: { edgeCount: expect.any(Number) } } });
    expect(readings()).toBe(1);
  });

  it('has the time of what is read once for many, also to count its works', async () => {
    const times: [text: string, time: Time | undefined][] = [];
    const read: Graph['read'] = (query, time) => {
      times.push([toStatement(query).text, time]);
      return graph.read(query, time);
    };
    await subgraphService({ graph: { ...graph, read } }).network({ of: 'COLLABORATION' });
    const timeOf = (part: string) => times.find(([text]) => text.includes(part))?.[1];
    expect([timeOf('AS matched'), timeOf('AS parents'), timeOf('AS region')]).toEqual(['LONG', 'LONG', undefined]);
  });

  // The last one, since it writes.
  it('is read anew once anything was written, for those that ask at once from then on together', async () => {
    const before = await network(given(100));
    const seed = new Seed(graph);
    seed.paper({ title: 'Fourth', year: 2024 }).by(there.ann, [there.lab]).by(there.cy, [there.oxford]);
    await seed.save();
    statements = [];
    const [after, same] = await Promise.all([network(given(100)), network(given(100))]);
    expect(inWords(before)).toContain('Ann Able - Cy Cole: 1, 2021 to 2021');
    expect(inWords(after)).toContain('Ann Able - Cy Cole: 2, 2021 to 2024');
    expect(same).toEqual(after);
    expect(readings()).toBe(1);
  });
});
