import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { prepareDatabase } from '../../src/curation/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { preparePython, pythonMissing, runPython } from '../support/python.ts';
import { authorCount, modelCount, seedTables } from './tables-fixture.ts';
import { signal, type WatchedServer, watchedServer } from './watched-server.ts';

type Json = Readonly<Record<string, unknown>>;

let graph: Graph;
let app: TestApp;
/** How many statements were sent. */
let statements = 0;
/** Called before a statement is sent. */
let beforeRead: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  graph = openTestGraph();
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  await seedTables(graph);
  const watched: Graph = {
    ...graph,
    read: async (query) => {
      statements += 1;
      await beforeRead();
      return graph.read(query);
    },
  };
  app = await testApp(watched);
});
afterEach(() => {
  beforeRead = async () => undefined;
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

const table = (
  file: string,
  query: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
) => app.inject({ method: 'GET', url: `/tables/${file}`, query, headers });

const csvRows = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { columns: true, record_delimiter: '\r\n' });
const jsonRows = (text: string): readonly Json[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const arrayBuffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
const parquetRows = (bytes: Uint8Array) => parquetReadObjects({ file: arrayBuffer(bytes) });

interface Page {
  readonly nodes: readonly Json[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every item of a list, by GraphQL. */
const all = async (field: string, selection: string): Promise<readonly Json[]> => {
  const items: Json[] = [];
  let after: string | null = null;
  do {
    const page: Page = (
      await app.ask(
        `query ($after: String) {
          ${field}(first: 100, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } }
        }`,
        { after },
      )
    ).data[field];
    items.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return items;
};

const modelColumns = [
  'id',
  'name',
  'frontier',
  'citations',
  'publicationDate.text',
  'trainingCompute.best',
  'domains',
  'developers',
];

/** What GraphQL answers of the models, in the columns of a table. */
const modelsByGraphQL = async (): Promise<readonly Json[]> => {
  const models = await all(
    'models',
    'id name frontier citations publicationDate { text } trainingCompute { best } domains developers(first: 100) { nodes { id name } }',
  );
  // biome-ignore lint/suspicious/noExplicitAny: the test reads the answer that its own document asks for.
  return models.map(({ publicationDate, trainingCompute, domains, developers, ...rest }: any) => ({
    ...rest,
    'publicationDate.text': publicationDate?.text ?? null,
    'trainingCompute.best': trainingCompute?.best ?? null,
    domains: domains.length > 0 ? domains : null,
    'developers.id': developers.nodes.length > 0 ? developers.nodes.map(({ id }: { id: string }) => id) : null,
    'developers.name': developers.nodes.length > 0 ? developers.nodes.map(({ name }: { name: string }) => name) : null,
  }));
};
const joinedCell = (cell: unknown): unknown =>
  Array.isArray(cell) ? cell.map((item) => String(item).replaceAll(/[\\|]/g, '\\$&')).join('|') : cell;
const joinedRow = (row: Json): Json =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, joinedCell(cell)]));

describe('a table of models', () => {
  const columns = modelColumns.join(',');

  it('has every row and value that GraphQL answers, as JSON Lines', async () => {
    const response = await table('models.jsonl', { columns });
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="models.jsonl"',
      'x-total-count': String(modelCount + 1),
    });
    const expected = await modelsByGraphQL();
    expect(expected).toHaveLength(modelCount + 1);
    expect(jsonRows(response.body)).toEqual(expected);
  });

  it('has them as CSV, null as nothing and lists joined', async () => {
    const response = await table('models.csv', { columns });
    expect(response.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    const expected = (await modelsByGraphQL()).map((row) =>
      Object.fromEntries(Object.entries(joinedRow(row)).map(([name, cell]) => [name, String(cell ?? '')])),
    );
    expect(csvRows(response.body)).toEqual(expected);
  });

  it('has them as Parquet, typed, with where they come from', async () => {
    const response = await table('models.parquet', { columns });
    expect(response.headers['content-type']).toBe('application/vnd.apache.parquet');
    const rows = (await parquetRows(response.rawPayload)).map((row) => ({
      ...row,
      citations: row.citations === null ? null : Number(row.citations),
    }));
    expect(rows).toEqual((await modelsByGraphQL()).map(joinedRow));
    const { schema, key_value_metadata } = parquetMetadata(arrayBuffer(response.rawPayload));
    expect(schema.slice(1).map(({ type }) => type)).toEqual([
      ...[
        'BYTE_ARRAY',
        'BYTE_ARRAY',
        'BOOLEAN',
        'INT64',
        'BYTE_ARRAY',
        'DOUBLE',
        'BYTE_ARRAY',
        'BYTE_ARRAY',
        'BYTE_ARRAY',
      ],
    ]);
    const { data } = await app.ask('{ meta { dataVersion } }');
    const metadata = Object.fromEntries((key_value_metadata ?? []).map(({ key, value }) => [key, value]));
    expect(metadata.dataVersion).toBe(String(data.meta.dataVersion));
    expect(JSON.parse(metadata.query ?? '')).toEqual({
      table: 'models',
      args: {},
      columns: modelColumns,
      explode: null,
    });
    expect(metadata.sources).toContain('CC0-1.0');
  });

  it('is filtered and sorted as the list is', async () => {
    const filter = { publicationDate: { isNull: false }, not: { name: { contains: '1' } } };
    const args = JSON.stringify({
      filter,
      orderBy: [{ field: 'TRAINING_COMPUTE', direction: 'DESC' }, { field: 'NAME' }],
    });
    const response = await table('models.jsonl', { columns: 'name', args });
    const { data } = await app.ask(
      `query ($filter: ModelFilter) {
        models(filter: $filter, first: 100, orderBy: [{ field: TRAINING_COMPUTE, direction: DESC }, { field: NAME }]) {
          totalCount nodes { name }
        }
      }`,
      { filter },
    );
    expect(response.headers['x-total-count']).toBe(String(data.models.totalCount));
    expect(data.models.totalCount).toBeGreaterThan(0);
    expect(jsonRows(response.body).slice(0, 100)).toEqual(data.models.nodes);
  });

  it.each([
    [{ filter: { nme: { eq: 'x' } } }, 'BAD_USER_INPUT', 'name'],
    [{ filter: { access: { eq: 'APIS' } } }, 'BAD_USER_INPUT', 'API'],
    [{ orderBy: [{ field: 'NAMES' }] }, 'BAD_USER_INPUT', 'NAME'],
    [{ filter: { publicationDate: { from: 'soon' } } }, 'BAD_INPUT', undefined],
    [{ filter: { not: { not: { not: { not: { not: {} } } } } } }, 'LIMIT_EXCEEDED', undefined],
  ])('is refused for %j, with what would be right', async (args, code, near) => {
    const response = await table('models.csv', { args: JSON.stringify(args) });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions).toMatchObject({ code, ...(near && { nearest: near }) });
  });

  it('has columns of its own where none are named', async () => {
    const response = await table('models.jsonl');
    const [first] = jsonRows(response.body);
    expect(Object.keys(first ?? {})).toEqual(
      expect.arrayContaining(['id', 'trainingCompute.low', 'hardware.quantity', 'developers.id']),
    );
    expect(Object.keys(first ?? {})).not.toContain('fields.name');
  });

  it('may be asked for by POST', async () => {
    const payload = { args: {}, columns: ['id', 'hardware.quantity'] };
    const posted = await app.inject({ method: 'POST', url: '/tables/models.csv', payload });
    const got = await table('models.csv', { columns: 'id,hardware.quantity' });
    expect(posted.body).toBe(got.body);
    expect(csvRows(got.body).filter((row) => row['hardware.quantity'] === '10.5')).toHaveLength(1);
  });

  it('comes compressed to those who read gzip, and plain to others', async () => {
    const plain = await table('models.csv', { columns });
    const compressed = await table('models.csv', { columns }, { 'accept-encoding': 'gzip, deflate' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(compressed.rawPayload).toString('utf8')).toBe(plain.body);
    for (const accepted of ['identity', 'gzip;q=0', 'br, gzip; q=0.0', 'x-gzipped']) {
      const response = await table('models.csv', { columns: 'id' }, { 'accept-encoding': accepted });
      expect(response.headers['content-encoding']).toBeUndefined();
    }
    const parquet = await table('models.parquet', { columns: 'id' }, { 'accept-encoding': 'gzip' });
    expect(parquet.headers['content-encoding']).toBeUndefined();
  });

  it('answers HEAD with its headers, and reads one page for them', async () => {
    statements = 0;
    const response = await app.inject({ method: 'HEAD', url: '/tables/models.csv?columns=id' });
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'x-total-count': String(modelCount + 1),
    });
    expect(response.body).toBe('');
    expect(statements).toBe(2);
  });

  it('may be read from other sites, its number of rows too', async () => {
    const { headers } = await table('models.csv', { columns: 'id' }, { origin: 'https://example.org' });
    expect(headers['access-control-allow-origin']).toBe('*');
    for (const name of ['X-Total-Count', 'Retry-After'])
      expect(headers['access-control-expose-headers']).toContain(name);
  });

  it('sends as many statements as its pages and columns need, however many rows have lists', async () => {
    statements = 0;
    await table('models.csv', { columns: 'id,developers' });
    // Per page the models and their developers, and once their number.
    expect(statements).toBe(3 * 2 + 1);
  });
});

describe('lists inside a row that are longer than a page', () => {
  it('are read to their end', async () => {
    const [paper] = jsonRows(
      (await table('papers.jsonl', { columns: 'title,authorships,authorships.position,authorships.totalCount' })).body,
    ).filter(({ title }) => title === 'By many');
    expect(paper?.['authorships.totalCount']).toBe(authorCount);
    expect(paper?.['authorships.position']).toEqual(Array.from({ length: authorCount }, (_, at) => at + 1));
    expect(paper?.['authorships.name']).toEqual(Array.from({ length: authorCount }, (_, at) => `Author Number${at}`));
  });

  it('are read to their end inside an exploded list too', async () => {
    const { body } = await table('papers.jsonl', {
      explode: 'institutions',
      columns: 'title,institutions.name,institutions.models.name',
    });
    const hub = jsonRows(body).find((row) => row['institutions.name'] === 'Hub');
    expect(new Set(hub?.['institutions.models.name'] as string[]).size).toBe(modelCount);
  });
});

describe('an exploded list', () => {
  it('gives each item a row, and a row of its own to what has none', async () => {
    const response = await table('papers.jsonl', {
      explode: 'authorships',
      columns: 'title,authorships.position,authorships.name,authorships.institutions.name',
    });
    expect(response.headers['x-total-count']).toBe('2');
    const rows = jsonRows(response.body);
    const many = rows.filter(({ title }) => title === 'By many');
    expect(many).toEqual(
      Array.from({ length: authorCount }, (_, at) => ({
        title: 'By many',
        'authorships.position': at + 1,
        'authorships.name': `Author Number${at}`,
        'authorships.institutions.name': at % 2 === 0 ? ['Hub'] : null,
      })),
    );
    expect(rows.filter(({ title }) => title === 'By nobody')).toEqual([
      {
        title: 'By nobody',
        'authorships.position': null,
        'authorships.name': null,
        'authorships.institutions.name': null,
      },
    ]);
  });

  it('may be a list of objects or of values', async () => {
    const chips = csvRows((await table('models.csv', { explode: 'hardware', columns: 'name,hardware' })).body);
    expect(chips).toHaveLength(modelCount + 1);
    expect(chips.filter((row) => row['hardware.hardwareType.name'] === 'Chip')).toHaveLength(modelCount / 10);
    const domains = csvRows((await table('models.csv', { explode: 'domains', columns: 'name,domains' })).body);
    const two = Math.ceil(modelCount / 7);
    expect(domains).toHaveLength(modelCount + 1 + two);
    expect(domains.filter((row) => row.domains === 'Vision|Audio')).toHaveLength(two);
  });
});

describe('a table of an empty list', () => {
  it('is a header, nothing, and a valid Parquet file', async () => {
    const empty = openTestGraph();
    const nothing: Graph = { ...empty, read: async <Row>() => [] as readonly Row[] };
    const emptyApp = await testApp(nothing);
    try {
      const of = async (ending: string) => emptyApp.inject(`/tables/models.${ending}?columns=id,citations`);
      const csv = await of('csv');
      expect(csv.statusCode).toBe(200);
      expect(csv.headers['x-total-count']).toBe('0');
      expect(csv.body).toBe('id,citations\r\n');
      expect((await of('jsonl')).body).toBe('');
      const file = arrayBuffer((await of('parquet')).rawPayload);
      expect(await parquetReadObjects({ file })).toEqual([]);
      expect(parquetMetadata(file).schema.map(({ name }) => name)).toEqual(['table', 'id', 'citations']);
    } finally {
      await emptyApp.close();
      await empty.close();
    }
  });
});

describe('a table that cannot be', () => {
  it.each([
    ['an unknown table', 404, 'modles.csv', {}, 'models'],
    ['an unknown format', 404, 'models.cvs', {}, 'csv'],
    ['an unknown column', 400, 'models.csv', { columns: 'id,trainingCompute.bst' }, 'trainingCompute.best'],
    ['an unknown list', 400, 'models.parquet', { explode: 'develpers' }, 'developers'],
    ['an unknown parameter', 400, 'models.csv', { colums: 'id' }, 'columns'],
  ])('%s is told with the nearest, status %i', async (_what, status, file, query, nearest) => {
    const response = await table(file, query);
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(response.json().errors[0].extensions.nearest).toBe(nearest);
    expect(response.json().errors[0].message).toContain(nearest);
  });

  it.each([
    ['nothing like a table', 404, 'zebra.csv', {}],
    ['no format', 404, 'models', {}],
    ['nothing at all', 404, '.csv', {}],
    ['what every object has', 404, 'constructor.csv', {}],
    ['args that are not JSON', 400, 'models.csv', { args: '{' }],
    ['args that are a list', 400, 'models.csv', { args: '[]' }],
    ['an argument that the list does not have', 400, 'models.csv', { args: '{"color":1}' }],
    ['a page', 400, 'models.csv', { args: '{"first":1}' }],
    ['no columns', 400, 'models.csv', { columns: '' }],
    ['a list of lists', 400, 'models.csv', { columns: 'papers.authorships.name' }],
  ])('for %s is JSON that says so, status %i', async (_what, status, file, query) => {
    const response = await table(file, query);
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-disposition']).toBeUndefined();
    const [error] = response.json().errors;
    expect(error.extensions.code).toMatch(/^(NOT_FOUND|BAD_INPUT)$/);
    expect(error.extensions.allowed).toEqual(expect.any(String));
  });

  it('is refused to other methods', async () => {
    const response = await app.inject({ method: 'DELETE', url: '/tables/models.csv' });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, HEAD, POST, OPTIONS');
  });

  it('is masked and logged where the fault is the server’s', async () => {
    beforeRead = async () => {
      throw new Error('a secret');
    };
    const response = await table('models.csv');
    expect(response.statusCode).toBe(500);
    const { errorId } = response.json().errors[0].extensions;
    expect(response.body).not.toContain('secret');
    expect(app.logged.filter((line) => line.errorId === errorId)).toHaveLength(1);
  });
});

/** Opens a table over a real connection. */
const open = (
  { address }: WatchedServer,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(`${address}/tables/${path}`, { headers, agent: false }, resolve).once('error', reject);
  });

const whole = async (response: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks);
};

describe('over a real connection', () => {
  let server: WatchedServer;
  beforeAll(async () => {
    server = await watchedServer(graph);
  });
  afterAll(() => server.close());
  afterEach(() => server.reset());

  /** How many statements the table needs. */
  const needed = async (path: string): Promise<number> => {
    await whole(await open(server, path));
    const count = server.count();
    server.reset();
    return count;
  };
  const failAt = async (path: string): Promise<void> => {
    const last = await needed(path);
    server.watch(async (number) => {
      if (number === last) throw new Error('lost');
    });
  };

  it.each([
    ['models.csv?columns=id', {}],
    ['models.csv?columns=id', { 'accept-encoding': 'gzip' }],
    ['models.jsonl?columns=id', {}],
    ['models.jsonl?explode=developers&columns=developers.name', {}],
  ])(
    'a table that goes wrong in the middle breaks off, so that nobody takes a part for the whole: %s %j',
    async (path, headers) => {
      await failAt(path);
      const response = await open(server, path, headers);
      // Packed rows wait for one another: where none has left yet when it goes wrong, there is still time for a status.
      if ('accept-encoding' in headers && response.statusCode === 500) {
        const { errors } = JSON.parse((await whole(response)).toString());
        expect(errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
        return;
      }
      expect(response.statusCode).toBe(200);
      await expect(whole(response)).rejects.toMatchObject({ code: 'ECONNRESET' });
      expect(response.complete).toBe(false);
    },
  );

  it('one that goes wrong before its first row, as in a long list in it, has a status', async () => {
    const path = 'papers.jsonl?columns=authorships.name';
    await failAt(path);
    const response = await open(server, path, { 'accept-encoding': 'gzip' });
    expect(response.statusCode).toBe(500);
    expect(response.headers).not.toHaveProperty('content-encoding');
    expect(JSON.parse((await whole(response)).toString()).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
  });

  /** By its end the server has seen what happened on other connections before. */
  const roundTrip = async (): Promise<void> => {
    await fetch(`${server.address}/healthz`);
    await fetch(`${server.address}/healthz`);
  };

  it.each([{}, { 'accept-encoding': 'gzip' }])(
    'a client that leaves in the middle ends the work: %j',
    async (headers) => {
      const path = 'models.csv?columns=id';
      const all = await needed(path);
      // The first page, the number of all, and the second page, of three.
      const atSecondPage = 3;
      expect(all).toBeGreaterThan(atSecondPage);
      const [reached, gate] = [signal(), signal()];
      server.watch(async (number) => {
        if (number !== atSecondPage) return;
        reached.give();
        await gate.promise;
      });
      const response = await open(server, path, headers);
      await reached.promise;
      response.destroy();
      await roundTrip();
      gate.give();
      // As long as this takes, the other would have gone on to its last page.
      await whole(await open(server, path));
      expect(server.count()).toBe(atSecondPage + all);
    },
  );

  it('a server that stops breaks its tables off, and does not wait for their ends', async () => {
    const stopping = await watchedServer(graph);
    const gate = signal();
    stopping.watch(async (number) => {
      if (number === 3) await gate.promise;
    });
    const response = await open(stopping, 'models.csv?columns=id');
    const began = performance.now();
    const stopped = stopping.close();
    await expect(whole(response)).rejects.toMatchObject({ code: 'ECONNRESET' });
    // Connections that nobody ends are ended by force after ten seconds.
    expect(performance.now() - began).toBeLessThan(8_000);
    gate.give();
    await stopped;
  });
});

const title = pythonMissing === null ? '' : ` (skipped: ${pythonMissing})`;
(pythonMissing === null ? describe : describe.skip)(`Python reads${title}`, () => {
  interface Described {
    readonly pandas: {
      readonly rows: number;
      readonly kinds: Readonly<Record<string, string>>;
      readonly nulls: Readonly<Record<string, number>>;
      readonly sums: Readonly<Record<string, number>>;
    };
    readonly pyarrow: {
      readonly rows: number;
      readonly types: Readonly<Record<string, string>>;
      readonly nulls: Readonly<Record<string, number>>;
      readonly metadata: Readonly<Record<string, string>>;
    };
  }

  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graph-tables-'));
    await preparePython();
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const described = async (name: string, query: Readonly<Record<string, string>>): Promise<Described> => {
    const [csv, parquet] = [join(folder, `${name}.csv`), join(folder, `${name}.parquet`)];
    await writeFile(csv, (await table(`${name}.csv`, query)).rawPayload);
    await writeFile(parquet, (await table(`${name}.parquet`, query)).rawPayload);
    return runPython<Described>('describe_tables.py', csv, parquet);
  };

  it('the rows, types and nulls of the models that GraphQL answers: CSV by pandas, Parquet by pyarrow', async () => {
    const { pandas, pyarrow } = await described('models', { columns: modelColumns.join(',') });
    const expected = await modelsByGraphQL();
    const names = Object.keys(expected[0] ?? {});
    const nulls = Object.fromEntries(names.map((name) => [name, expected.filter((row) => row[name] === null).length]));
    expect([pandas.rows, pyarrow.rows]).toEqual([expected.length, expected.length]);
    expect(pandas.nulls).toEqual(nulls);
    expect(pyarrow.nulls).toEqual(nulls);
    expect(nulls.citations).toBeGreaterThan(0);
    expect(pyarrow.types).toEqual({
      ...Object.fromEntries(names.map((name) => [name, 'string'])),
      frontier: 'bool',
      citations: 'int64',
      'trainingCompute.best': 'double',
    });
    expect([pandas.kinds.citations, pandas.kinds['trainingCompute.best']]).toEqual(['f', 'f']);
    const compute = expected.reduce((sum, row) => sum + Number(row['trainingCompute.best'] ?? 0), 0);
    expect(pandas.sums['trainingCompute.best']).toBeCloseTo(compute, -10);
    expect(pyarrow.metadata).toHaveProperty('dataVersion');
  });

  it.each(['models', 'papers', 'authors', 'institutions', 'hardwareTypes', 'countries'])(
    'the same of both files of all %s, and as many as there are',
    async (name) => {
      const { pandas, pyarrow } = await described(name, {});
      expect(pandas.rows).toBe((await all(name, 'id')).length);
      expect(pyarrow.rows).toBe(pandas.rows);
      expect(pyarrow.nulls).toEqual(pandas.nulls);
    },
  );
});
