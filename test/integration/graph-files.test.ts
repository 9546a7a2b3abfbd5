import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareDatabase } from '../../src/curation/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import {
  graphFileNames,
  prepareReaders,
  type ReadGraph,
  type ReadGraphs,
  readersMissing,
  readGraphs,
} from '../support/graph-readers.ts';
import { Seed } from '../support/seed.ts';
import { signal } from './watched-server.ts';

/** More than a page of starts of edges. */
const paperCount = 620;

const seedGraph = async (graph: Graph) => {
  const seed = new Seed(graph);
  const france = seed.country({ name: 'France', code: 'FR' });
  const lab = seed.institution({ name: 'R&D <Lab> "x"', sector: 'INDUSTRY', country: france });
  const school = seed.institution({ name: 'Schule\nfür 実験 😀', sector: 'ACADEMIA' });
  school.partOf(lab, { from: '2005-03', to: '2014-01-31' }).succeededBy(lab, { date: '2015' });
  const unit = seed.institution({ name: 'Unit' }).partOf(lab, { from: '2008-09-04' });
  const [ada, bob, cy] = ['Ada', 'Bob', 'Cy'].map((name, at) => seed.author({ name, openalex: `A${100 + at}` }));
  if (!ada || !bob || !cy) throw new Error('Nobody is there.');
  for (let at = 0; at < paperCount; at++) {
    const paper = seed.paper({
      title: `Paper ${at}`,
      openalex: `W${1000 + at}`,
      year: 2000 + (at % 20),
      citations: at,
    });
    if (at < 3) paper.by(ada, [lab]).by(bob, [school]);
    if (at === 3) paper.by(bob, [school]).by(cy);
    if (at > 0) paper.cites({ key: `openalex:W${999 + at}`, name: `Paper ${at - 1}` });
  }
  seed.paper({ title: 'Undated', openalex: 'W9000' }).by(cy, [lab]);
  // Of another seed, which is not saved.
  const stub = new Seed(graph).institution({ name: 'Known by name only', ror: '05dxps055' });
  seed.paper({ title: 'Of a stub', openalex: 'W9001' }).by(cy, [stub]);
  const base = seed.model({ name: 'Base', year: 2019, trainingCompute: 1e20 }).developedBy(lab);
  const tuned = seed.model({ name: 'Tuned', year: 2021, trainingCompute: 1e21 }).developedBy(school).basedOn(base);
  const chip = seed.hardwareType({ name: 'Chip', releaseDate: '2020-05-14' }).madeBy(lab);
  const cluster = seed.cluster({ name: 'Cluster', firstOperationalDate: '2022-03' }).of(chip, 8).ownedBy(lab);
  await seed.save();
  return { chip, cluster, france, lab, school, unit, stub, ada, bob, cy, base, tuned };
};
type Seeds = Awaited<ReturnType<typeof seedGraph>>;

let graph: Graph;
let app: TestApp;
let seeds: Seeds;

beforeAll(async () => {
  graph = openTestGraph();
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  seeds = await seedGraph(graph);
  app = await testApp(graph);
}, 300_000);
afterAll(async () => {
  await app.close();
  await graph.close();
});

const file = (name: string, args: object = {}, query: Readonly<Record<string, string>> = {}) =>
  app.inject({ method: 'GET', url: `/graph/${name}`, query: { args: JSON.stringify(args), ...query } });

interface NodeLink {
  readonly directed: boolean;
  readonly graph: Readonly<Record<string, unknown>>;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}
const nodeLink = async (name: string, args: object = {}): Promise<NodeLink> =>
  (await file(`${name}.node-link.json`, args)).json();

const named = (nodes: NodeLink['nodes'], label: string) => nodes.find((node) => node.label === label);

describe('the file of a neighbourhood', () => {
  const fields = `directed dataVersion
    nodes { id label type size group year degree } edges { id source target type weight firstYear lastYear evidenceCount }`;
  const withoutNulls = (item: object) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));

  it('holds what GraphQL answers, with facts, and says where it comes from', async () => {
    const ids = [seeds.lab.id, seeds.ada.id];
    const { data } = await app.ask(`query ($ids: [ID!]!) { neighborhood(ids: $ids) { ${fields} } }`, { ids });
    const answer = data.neighborhood;
    const { directed, nodes, edges, graph: about } = await nodeLink('neighborhood', { ids });
    expect(answer.nodes.length).toBeGreaterThan(4);
    expect(directed).toBe(answer.directed);
    expect(nodes).toEqual(answer.nodes.map((node: object) => expect.objectContaining(withoutNulls(node))));
    expect(edges).toEqual(answer.edges.map(withoutNulls));
    expect(named(nodes, 'R&D <Lab> "x"')).toMatchObject({
      sector: 'INDUSTRY',
      country: 'FR',
      colour: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
    expect(about).toMatchObject({
      dataVersion: answer.dataVersion,
      query: JSON.stringify({ field: 'neighborhood', args: { ids } }),
      licence: expect.stringContaining('licence'),
      sources: expect.stringContaining('CC0-1.0'),
    });
  });

  it('has one edge per pair', async () => {
    const { edges } = await nodeLink('induced', { ids: [seeds.lab.id, seeds.school.id] });
    expect(edges).toHaveLength(1);
    expect(edges[0]).toMatchObject({
      source: seeds.school.id,
      target: seeds.lab.id,
      type: 'PART_OF|SUCCEEDED_BY',
      firstYear: 2005,
      lastYear: 2015,
    });
  });

  it('knows from when to when institutions belong together, and not the end of what lasts', async () => {
    const { edges } = await nodeLink('induced', { ids: [seeds.lab.id, seeds.school.id], relationships: ['PART_OF'] });
    expect(edges).toMatchObject([{ type: 'PART_OF', firstYear: 2005, lastYear: 2014 }]);
    const lasting = await nodeLink('induced', { ids: [seeds.lab.id, seeds.unit.id] });
    expect(lasting.edges).toMatchObject([{ type: 'PART_OF', firstYear: 2008 }]);
    expect(lasting.edges[0]).not.toHaveProperty('lastYear');
  });

  it('is where the answer says, and may be posted', async () => {
    const { data } = await app.ask(`query ($id: ID!) { lineage(id: $id) { edgeCount exports { format url } } }`, {
      id: seeds.tuned.id,
    });
    const { exports } = data.lineage;
    expect(exports.map(({ format }: { format: string }) => format).sort()).toEqual(
      ['csv.zip', 'cyjs', 'gexf', 'graphml', 'node-link.json'].sort(),
    );
    for (const { format, url } of exports) {
      const response = await app.inject(url);
      expect([format, response.statusCode]).toEqual([format, 200]);
      expect(response.headers['content-disposition']).toBe(`attachment; filename="lineage.${format}"`);
    }
    const posted = await app.inject({
      method: 'POST',
      url: '/graph/lineage.node-link.json',
      payload: { args: { id: seeds.tuned.id }, edges: 'links' },
    });
    expect(posted.json().links).toHaveLength(data.lineage.edgeCount);
  });

  it('comes compressed to those who read gzip, and a zip as it is', async () => {
    const url = `/graph/lineage.gexf?args=${encodeURIComponent(JSON.stringify({ id: seeds.tuned.id }))}`;
    const headers = { 'accept-encoding': 'gzip' };
    expect((await app.inject({ url, headers })).headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'application/gexf+xml; charset=utf-8',
    });
    const zip = await app.inject({ url: url.replace('.gexf', '.csv.zip'), headers });
    expect(zip.headers).not.toHaveProperty('content-encoding');
  });
});

describe('the file of paths', () => {
  it('is the undirected graph of their entities and hops', async () => {
    const given = { from: [seeds.ada.id], to: [seeds.cy.id] };
    const { directed, nodes, edges, graph: about } = await nodeLink('paths', given);
    expect(directed).toBe(false);
    expect(nodes.map(({ label }) => label)).toEqual(['Ada', 'Bob', 'Cy']);
    expect(named(nodes, 'Bob')).toMatchObject({ type: 'AUTHOR', size: 1, degree: 2 });
    expect(JSON.parse(String(about.outcome))).toMatchObject({
      ...{ outcome: 'FOUND', complete: true, distance: 2 },
      paths: [{ length: 2, cost: 2, nodes: [seeds.ada.id, named(nodes, 'Bob')?.id, seeds.cy.id] }],
    });
    expect(edges).toHaveLength(2);
    expect(edges.find(({ evidenceCount }) => evidenceCount === 3)).toMatchObject({
      type: 'PAPER',
      weight: 3,
      firstYear: 2000,
      lastYear: 2002,
    });
  });

  it('is empty where there is none, and says why', async () => {
    const given = { from: [seeds.lab.id], to: [seeds.school.id], years: { from: 2100 } };
    const { nodes, edges, graph: about } = await nodeLink('paths', given);
    expect([nodes, edges]).toEqual([[], []]);
    expect(JSON.parse(String(about.outcome))).toMatchObject({ outcome: 'NOT_CONNECTED', distance: null });
    for (const format of ['gexf', 'graphml'])
      expect((await file(`paths.${format}`, given)).body).toContain('NOT_CONNECTED');
  });
});

describe('the file of the whole graph', () => {
  it('has every entity and relationship once, over many pages, derived ones too', async () => {
    const { directed, nodes, edges, graph: about } = await nodeLink('whole');
    const { data } = await app.ask('{ meta { dataVersion counts { count } } }');
    expect(directed).toBe(true);
    expect(nodes).toHaveLength(data.meta.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0));
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    expect(edges.filter(({ type }) => type === 'CITES')).toHaveLength(paperCount - 1);
    expect(about.dataVersion).toBe(data.meta.dataVersion);
    const between = (from: string, to: string) => edges.find(({ source, target }) => source === from && target === to);
    expect(between(seeds.ada.id, seeds.lab.id)).toMatchObject({
      type: 'AFFILIATED_WITH',
      weight: 3,
      evidenceCount: 3,
      firstYear: 2000,
      lastYear: 2002,
    });
    expect(between(seeds.cy.id, seeds.lab.id)).toMatchObject({ type: 'AFFILIATED_WITH', evidenceCount: 1 });
    expect(between(seeds.cy.id, seeds.lab.id)).not.toHaveProperty('firstYear');
    expect(between(seeds.school.id, seeds.lab.id)).toMatchObject({ type: 'PART_OF|SUCCEEDED_BY', weight: 2 });
    expect(between(seeds.tuned.id, seeds.base.id)).toMatchObject({ type: 'BASED_ON', firstYear: 2021, lastYear: 2021 });
    expect(named(nodes, 'Base')).toMatchObject({ trainingCompute: 1e20, year: 2019, type: 'MODEL', size: 2 });
    expect(named(nodes, 'R&D <Lab> "x"')).toMatchObject({ sector: 'INDUSTRY', country: 'FR' });
  });

  it('says of entities and what joins them what the file of a part says', async () => {
    const { chip, cluster, lab, school, unit, stub, ada, tuned, base } = seeds;
    const ids = [chip, cluster, lab, school, unit, stub, ada, tuned, base].map(({ id }) => id);
    const part = await nodeLink('induced', { ids });
    const { nodes, edges } = await nodeLink('whole');
    const told = ({ id, type, label, year, sector, country }: NodeLink['nodes'][number]) => ({
      id,
      type,
      label,
      year,
      sector,
      country,
    });
    expect(part.nodes).toHaveLength(ids.length);
    for (const node of part.nodes) expect(nodes.map(told)).toContainEqual(told(node));
    for (const edge of part.edges) expect(edges).toContainEqual(edge);
    expect(part.edges.map(({ type }) => type).sort()).toEqual([
      'AFFILIATED_WITH',
      'BASED_ON',
      'DEVELOPED_BY',
      'DEVELOPED_BY',
      'MADE_BY',
      'OWNED_BY',
      'PART_OF',
      'PART_OF|SUCCEEDED_BY',
      'USES_HARDWARE',
    ]);
    expect([named(nodes, 'Chip')?.year, named(nodes, 'Cluster')?.year]).toEqual([2020, 2022]);
    expect([named(nodes, 'Unit')?.sector, nodes.find(({ id }) => id === stub.id)?.sector]).toEqual([
      'UNKNOWN',
      'UNKNOWN',
    ]);
  });

  it('can be of some kinds only, and then has no edge that leads out', async () => {
    const args = { types: ['MODEL', 'INSTITUTION'], relationships: ['DEVELOPED_BY', 'AFFILIATED_WITH'] };
    const { nodes, edges } = await nodeLink('whole', args);
    expect(nodes.map(({ type }) => type).sort()).toEqual([...Array(4).fill('INSTITUTION'), 'MODEL', 'MODEL']);
    expect(edges.map(({ type }) => type)).toEqual(['DEVELOPED_BY', 'DEVELOPED_BY']);
  });

  it('joins all that is in it and nothing else, whatever is written meanwhile', async () => {
    let written = false;
    const busy = await testApp({
      ...graph,
      read: async (query) => {
        const rows = await graph.read(query);
        // The first page of authors has been read, and those after it not yet.
        if (!written && query.texts.some((text) => text.includes('AS relationships'))) {
          written = true;
          const late = new Seed(graph);
          late
            .paper({ title: 'Late', openalex: 'W99999', year: 2020 })
            .by(late.author({ name: 'Late', openalex: 'A999' }));
          late.model({ name: 'Late', year: 2022 }).basedOn(seeds.base);
          late.institution({ name: 'Described now', ror: '05dxps055' });
          await late.save();
        }
        return rows as never;
      },
    });
    try {
      const response = await busy.inject('/graph/whole.node-link.json');
      const { nodes, edges }: NodeLink = response.json();
      const ids = new Set(nodes.map(({ id }) => id));
      expect(written).toBe(true);
      expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
      expect(edges.filter(({ type }) => type === 'CITES')).toHaveLength(paperCount - 1);
      expect(edges.filter(({ target }) => target === seeds.stub.id)).toHaveLength(2);
    } finally {
      await busy.close();
    }
  });
});

describe('a graph that cannot be', () => {
  it.each([
    ['an unknown graph', 404, 'linaege.gexf', {}, {}, 'lineage'],
    ['an unknown format', 404, 'lineage.graphlm', {}, {}, 'graphml'],
    ['an unknown argument', 400, 'lineage.gexf', { dept: 1 }, {}, 'depth'],
    ['an unknown type', 400, 'whole.gexf', { types: ['MODELS'] }, {}, 'MODEL'],
    ['an unknown relationship', 400, 'whole.gexf', { relationships: ['CITE'] }, {}, 'CITES'],
    ['an unknown parameter', 400, 'whole.gexf', {}, { gexff: '1.2' }, 'gexf'],
  ])('%s is told with the nearest, status %i', async (_what, status, name, args, query, nearest) => {
    const response = await file(name, args, query);
    expect(response.statusCode).toBe(status);
    expect(response.headers).not.toHaveProperty('content-disposition');
    expect(response.json().errors[0].extensions.nearest).toBe(nearest);
  });

  it.each([
    ['no format', 404, 'whole', {}, {}, 'file'],
    ['what every object has', 404, 'constructor.gexf', {}, {}, 'file'],
    ['another version of GEXF', 400, 'whole.gexf', {}, { gexf: '1.1' }, 'gexf'],
    ['an option of another format', 400, 'whole.cyjs', {}, { edges: 'links' }, 'edges'],
    ['too deep a walk', 400, 'neighborhood.gexf', { ids: ['ins_0000000000000000'], depth: 50 }, {}, 'depth'],
    ['an argument that is missing', 400, 'lineage.gexf', {}, {}, 'args.id'],
    [
      'an argument of another type',
      400,
      'lineage.gexf',
      { id: 'mdl_0000000000000000', depth: 'two' },
      {},
      'args.depth',
    ],
    ['a kind that is not there', 400, 'network.gexf', { of: 'COLAB' }, {}, 'args.of'],
    ['kinds that are no list', 400, 'whole.gexf', { types: 'MODEL' }, {}, 'args.types'],
  ])('for %s is JSON that names the argument, status %i', async (_what, status, name, args, query, argument) => {
    const response = await file(name, args, query);
    expect(response.statusCode).toBe(status);
    const [error] = response.json().errors;
    expect(error.extensions.argument).toBe(argument);
    expect(error.message).toContain(error.extensions.allowed);
  });
});

/** Whether a statement reads a page of the whole graph. */
const isPage = ({ texts }: Parameters<Graph['read']>[0]): boolean =>
  texts.some((text) => /AS (relationships|ends)/.test(text));

/** A server that is reached over real connections; `before` is called with the number of each page of the whole graph. */
const pageServer = async () => {
  let pages = 0;
  let before: (number: number) => Promise<void> = async () => undefined;
  const served = await testApp({
    ...graph,
    read: async (query) => {
      if (isPage(query)) await before(++pages);
      return graph.read(query);
    },
  });
  return {
    address: await served.listen({ host: '127.0.0.1', port: 0 }),
    count: () => pages,
    watch: (watcher: typeof before) => {
      pages = 0;
      before = watcher;
    },
    close: served.close,
  };
};
type PageServer = Awaited<ReturnType<typeof pageServer>>;

const open = ({ address }: PageServer, path: string, headers = {}): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(`${address}${path}`, { headers, agent: false }, resolve).once('error', reject);
  });
const whole = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

describe('over a real connection', () => {
  const path = '/graph/whole.gexf';
  let server: PageServer;
  beforeAll(async () => {
    server = await pageServer();
  });
  afterAll(() => server.close());
  const unwatched = (): void => server.watch(async () => undefined);
  afterEach(unwatched);

  const needed = async (): Promise<number> => {
    await whole(await open(server, path));
    const count = server.count();
    unwatched();
    return count;
  };

  const encodings = [{}, { 'accept-encoding': 'gzip' }];
  it.each(encodings)('a failure in the middle is no file: %j', async (headers) => {
    const last = await needed();
    server.watch(async (number) => {
      if (number === last) throw new Error('lost');
    });
    const response = await open(server, path, headers);
    const text = await whole(response).catch((error: NodeJS.ErrnoException) => error.code);
    expect(response.statusCode === 500 || text === 'ECONNRESET').toBe(true);
  });

  it.each(encodings)('a client that leaves in the middle ends the reading: %j', async (headers) => {
    const [reached, gate] = [signal(), signal()];
    server.watch(async (number) => {
      if (number !== 3) return;
      reached.give();
      await gate.promise;
    });
    const response = await open(server, path, headers);
    await reached.promise;
    response.destroy();
    // By their end the server has seen what happened on the other connection before.
    await fetch(`${server.address}/healthz`);
    await fetch(`${server.address}/healthz`);
    gate.give();
    await fetch(`${server.address}/healthz`);
    const all = await whole(await open(server, path));
    expect(all).toContain('</gexf>');
    const counted = server.count();
    server.watch(async () => undefined);
    await whole(await open(server, path));
    expect(counted - server.count()).toBeLessThanOrEqual(4);
  });

  it.each(encodings)('who left keeps a place until the page is read that was asked for: %j', async (headers) => {
    const [reached, gate] = [signal(), signal()];
    let waiting = 0;
    server.watch(async () => {
      waiting += 1;
      if (waiting === 6) reached.give();
      await gate.promise;
    });
    const all = await Promise.all(Array.from({ length: 6 }, () => open(server, path, headers)));
    await reached.promise;
    for (const response of all) response.destroy();
    for (let asked = 0; asked < 5; asked += 1) expect((await open(server, path)).statusCode).toBe(503);
    unwatched();
    gate.give();
    let response = await open(server, path);
    while (response.statusCode === 503) response = await open(server, path);
    expect(await whole(response)).toContain('</gexf>');
  });

  it('of two hundred at once some are made, the rest are told to come again, and queries are answered', async () => {
    const gate = signal();
    server.watch(() => gate.promise);
    const statuses = new Map<number | undefined, number>();
    const asked = Array.from({ length: 200 }, async () => {
      const response = await open(server, path);
      statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1);
      if (response.statusCode === 503) expect(response.headers['retry-after']).toBe('5');
      const text = await whole(response);
      if (response.statusCode === 200) expect(text.endsWith('</gexf>\n')).toBe(true);
    });
    while ((statuses.get(503) ?? 0) < 194) await fetch(`${server.address}/healthz`);
    unwatched();
    const query = await fetch(`${server.address}/graphql?query=${encodeURIComponent('{ __typename }')}`);
    expect(query.status).toBe(200);
    gate.give();
    await Promise.all(asked);
    expect(Object.fromEntries(statuses)).toEqual({ 200: 6, 503: 194 });
    expect((await open(server, path)).statusCode).toBe(200);
  });
});

const title = readersMissing === null ? '' : ` (skipped: ${readersMissing})`;
(readersMissing === null ? describe : describe.skip)(`networkx, pandas and schemas${title}`, () => {
  let folder: string;
  let found: ReadGraphs;
  beforeAll(async () => {
    await prepareReaders();
    folder = await mkdtemp(join(tmpdir(), 'graph-files-'));
    const args = { ids: [seeds.lab.id, seeds.tuned.id, seeds.ada.id], depth: 2 };
    for (const [name, [ending, options]] of Object.entries(graphFileNames))
      await writeFile(join(folder, name), (await file(`neighborhood.${ending}`, args, options)).rawPayload);
    found = await readGraphs(folder);
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('read as many nodes and edges, with types of attributes, as GraphQL answers', async () => {
    const { data } = await app.ask(
      `query ($ids: [ID!]!) { neighborhood(ids: $ids, depth: 2) { nodeCount edgeCount directed edges { weight } } }`,
      { ids: [seeds.lab.id, seeds.tuned.id, seeds.ada.id] },
    );
    const { nodeCount: nodes, edgeCount: edges, directed } = data.neighborhood;
    const kinds: ReadGraph['nodeKinds'] = {
      label: ['str'],
      type: ['str'],
      count: ['float'],
      year: ['int'],
      degree: ['int'],
      citations: ['int'],
      trainingCompute: ['float'],
    };
    for (const read of [found.gexf12, found.gexf13, found.graphml]) {
      expect(read).toMatchObject({ nodes, edges, directed, multigraph: false, nodeKinds: kinds });
    }
    for (const read of [found.edges, found.links]) expect(read).toMatchObject({ nodes, edges, directed });
    expect([found.tables.nodes.rows, found.tables.edges.rows]).toEqual([nodes, edges]);
    expect(Object.values(found.faults).flat()).toEqual([]);
  });
});
