import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { applyRecords, seedSource } from '../support/seed.ts';
import { collaborations, idFor, institutionOf, keyedAuthor, paperKey, randomNumbers } from './paths-fixture.ts';

let graph: Graph;
let app: TestApp;
let statements = 0;

beforeAll(async () => {
  graph = openTestGraph({
    onStatement: () => {
      statements += 1;
    },
  });
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  await applyRecords(graph, collaborations(), [seedSource]);
  app = await testApp(graph);
}, 180_000);
afterAll(async () => {
  await app?.close();
  await graph.close();
});

const query = `
  query Path($from: [ID!]!, $to: [ID!]!, $maxHops: Int!, $years: YearRange, $excluding: [ID!], $identities: IdentityRule!, $first: Int!, $after: String) {
    collaborationPaths(from: $from, to: $to, maxHops: $maxHops, years: $years, excluding: $excluding, identities: $identities) {
      outcome distance complete componentSizes weakestIdentity dataVersion
      paths {
        length cost weakestIdentity
        nodes { id name }
        hops {
          from { id } to { id } kind weight firstYear lastYear
          evidence(first: $first, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } }
        }
      }
    }
  }
`;
const defaults = { maxHops: 20, identities: 'ANY', first: 100 };

interface Hop {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly kind: string;
  readonly weight: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly evidence: {
    readonly nodes: readonly { readonly id: string }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
interface Report {
  readonly outcome: string;
  readonly distance: number | null;
  readonly complete: boolean;
  readonly componentSizes: readonly number[] | null;
  readonly weakestIdentity: string | null;
  readonly dataVersion: number;
  readonly paths: readonly {
    readonly length: number;
    readonly cost: number;
    readonly weakestIdentity: string;
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
    readonly hops: readonly Hop[];
  }[];
}

const ask = async (given: Readonly<Record<string, unknown>>): Promise<Report> => {
  const { data, errors } = await app.ask(query, { ...defaults, ...given });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.collaborationPaths as Report;
};
const askWrongly = async (given: Readonly<Record<string, unknown>>) => {
  const { data, errors } = await app.ask(query, { ...defaults, ...given });
  expect(data).toEqual({ collaborationPaths: null });
  expect(errors).toHaveLength(1);
  const [error] = errors ?? [];
  return { message: error?.message, code: error?.extensions?.code, argument: error?.extensions?.argument };
};

const author = (number: number): string => idFor('Author', keyedAuthor(number).key);
const institution = (number: number): string => idFor('Institution', institutionOf(number).key);
const paper = (number: number): string => idFor('Paper', paperKey(number));

interface Row {
  readonly paper: string;
  readonly year: number | null;
  readonly ends: readonly string[];
}

/** Who stands on which paper, by plain Cypher: of authors, all or the keyed ones. */
const read = async (kind: 'AUTHOR' | 'INSTITUTION', keyedOnly = false): Promise<readonly Row[]> =>
  kind === 'AUTHOR'
    ? graph.read<Row>(cypher`
        MATCH (paper:Paper)-[:AUTHORED_BY]->(author:Author)
        WHERE NOT ${keyedOnly} OR author.identity = 'KEYED'
        RETURN paper.id AS paper, paper.year AS year, collect(DISTINCT author.id) AS ends
      `)
    : graph.read<Row>(cypher`
        MATCH (paper:Paper)-[:AFFILIATED_WITH]->(institution:Institution)
        RETURN paper.id AS paper, paper.year AS year, collect(DISTINCT institution.id) AS ends
      `);

/** Hops from one end to everybody, breadth first over lists of neighbours. */
const distancesFrom = (rows: readonly Row[], start: string): ReadonlyMap<string, number> => {
  const distances = new Map([[start, 0]]);
  let frontier = [start];
  for (let distance = 1; frontier.length > 0; distance += 1) {
    const met = new Set(
      rows.filter(({ ends }) => ends.some((end) => frontier.includes(end))).flatMap(({ ends }) => ends),
    );
    frontier = [...met].filter((end) => !distances.has(end));
    for (const end of frontier) distances.set(end, distance);
  }
  return distances;
};

const expectEvidence = (rows: readonly Row[], { hops, nodes }: Report['paths'][number]): void => {
  expect(hops.map(({ from }) => from.id)).toEqual(nodes.slice(0, -1).map(({ id }) => id));
  expect(hops.map(({ to }) => to.id)).toEqual(nodes.slice(1).map(({ id }) => id));
  for (const { from, to, kind, weight, firstYear, lastYear, evidence } of hops) {
    const joint = rows.filter(({ ends }) => ends.includes(from.id) && ends.includes(to.id));
    expect(new Set(evidence.nodes.map(({ id }) => id))).toEqual(new Set(joint.map((row) => row.paper)));
    expect([kind, weight, evidence.totalCount]).toEqual(['PAPER', joint.length, joint.length]);
    const years = joint.flatMap(({ year }) => year ?? []);
    expect([firstYear, lastYear]).toEqual(years.length > 0 ? [Math.min(...years), Math.max(...years)] : [null, null]);
  }
};

const expectDistances = async (
  rows: readonly Row[],
  ids: readonly string[],
  identities: string,
): Promise<Set<string>> => {
  const random = randomNumbers(5);
  const one = (): string => ids[Math.floor(random() * ids.length)] ?? '';
  const outcomes = new Set<string>();
  for (const [from, to] of Array.from({ length: 200 }, () => [one(), one()] as const)) {
    const distances = distancesFrom(rows, from);
    const expected = distances.get(to) ?? null;
    const report = await ask({ from: [from], to: [to], identities });
    outcomes.add(report.outcome);
    expect({ from, to, distance: report.distance }).toEqual({ from, to, distance: expected });
    if (report.outcome === 'NOT_CONNECTED') {
      expect(report.componentSizes).toEqual([distances.size, distancesFrom(rows, to).size]);
    }
    for (const path of report.paths) {
      expect([path.length, path.cost, path.nodes.length]).toEqual([expected, expected, Number(expected) + 1]);
      expectEvidence(rows, path);
    }
  }
  return outcomes;
};

describe('collaborationPaths on a real graph', () => {
  const found = new Set(['FOUND', 'NOT_CONNECTED']);

  it.each(['KEYED', 'ANY'])(
    'is as long as a breadth-first search finds, on 200 pairs of authors, identities %s',
    async (rule) => {
      const rows = await read('AUTHOR', rule === 'KEYED');
      const ids = [...new Set(rows.flatMap(({ ends }) => ends))].sort();
      const outcomes = await expectDistances(rows, ids, rule);
      expect(outcomes).toEqual(new Set([...outcomes, ...found]));
    },
  );

  it('is as long as a breadth-first search finds, on 200 pairs of institutions', async () => {
    const rows = await read('INSTITUTION');
    const ids = [...new Set(rows.flatMap(({ ends }) => ends))].sort();
    const outcomes = await expectDistances(rows, ids, 'UNAMBIGUOUS');
    expect(outcomes).toEqual(new Set([...outcomes, ...found]));
  });

  it('rests on keyed and unambiguous names only, unless asked for more', async () => {
    const classes = await graph.read<{ id: string; admitted: boolean }>(cypher`
      MATCH (author:Author)
      OPTIONAL MATCH (other:Author {nameKey: author.nameKey}) WHERE other <> author
      WITH author, count(other) AS others
      RETURN author.id AS id, author.identity = 'KEYED' OR (NOT coalesce(author.ambiguous, false) AND others = 0) AS admitted
    `);
    const admitted = new Set(classes.flatMap((row) => (row.admitted ? row.id : [])));
    const refused = classes.filter((row) => !row.admitted).map(({ id }) => id);
    expect(Math.min(admitted.size, refused.length)).toBeGreaterThan(20);
    const all = await read('AUTHOR');
    const rows = all.map((row) => ({ ...row, ends: row.ends.filter((end) => admitted.has(end)) }));
    await expectDistances(rows, [...admitted].sort(), 'UNAMBIGUOUS');
    expect(await askWrongly({ from: [author(0)], to: [refused[0]], identities: 'UNAMBIGUOUS' })).toMatchObject({
      code: 'BAD_INPUT',
      argument: 'to',
      message: expect.stringContaining('ask with identities ANY'),
    });
  });

  it('goes through the paper of 300 authors, and says what it rests on', async () => {
    const report = await ask({ from: [author(1_000)], to: [author(1_299)] });
    expect(report).toMatchObject({ outcome: 'FOUND', distance: 1, complete: true, weakestIdentity: 'KEYED' });
    expect(report.paths[0]?.hops[0]?.evidence.nodes).toEqual([{ id: paper(900) }]);
    const [{ seq } = { seq: 0 }] = await graph.read<{ seq: number }>(
      cypher`MATCH (log:Log {id: 1}) RETURN log.seq AS seq`,
    );
    expect(report.dataVersion).toBe(seq);
  });

  it('goes round what is excluded, and tells when there is no way round', async () => {
    const ends = { from: [author(1_000)], to: [author(1_001)] };
    expect(await ask({ ...ends, excluding: [paper(900)] })).toMatchObject({
      outcome: 'NOT_CONNECTED',
      componentSizes: [1, 1],
      paths: [],
    });
    expect((await ask({ ...ends, years: { to: 2020 } })).outcome).toBe('NOT_CONNECTED');
    expect((await ask({ ...ends, years: { from: 2021, to: 2021 } })).outcome).toBe('FOUND');
  });

  it('tells the distance beyond maxHops', async () => {
    const rows = await read('AUTHOR');
    const [far = '', distance = 0] = [...distancesFrom(rows, author(1_000))].sort((a, b) => b[1] - a[1])[0] ?? [];
    expect(distance).toBeGreaterThan(3);
    expect(await ask({ from: [author(1_000)], to: [far], maxHops: distance - 1 })).toMatchObject({
      outcome: 'BEYOND_MAX_HOPS',
      distance,
      complete: true,
      paths: [],
    });
    expect((await ask({ from: [author(1_000)], to: [far], maxHops: distance })).outcome).toBe('FOUND');
  });

  it('says when both ends are one entity', async () => {
    const report = await ask({ from: [author(1_000)], to: [author(1_001), author(1_000)] });
    expect(report).toMatchObject({
      outcome: 'SAME_ENTITY',
      distance: 0,
      complete: true,
      paths: [],
      weakestIdentity: null,
    });
  });

  it('rests on nobody’s identity between institutions', async () => {
    const rows = await read('INSTITUTION');
    const [one = '', other = ''] = rows.find(({ ends }) => ends.length > 1)?.ends ?? [];
    const report = await ask({ from: [one], to: [other], identities: 'KEYED' });
    expect(report).toMatchObject({ outcome: 'FOUND', weakestIdentity: null, paths: [{ weakestIdentity: 'KEYED' }] });
  });

  it('pages through evidence, the newest paper first', async () => {
    const pair = ['Pager One', 'Pager Two'].map((name) => ({
      key: `openalex:A9${name.length}${name.charCodeAt(7)}`,
      name,
    }));
    const [one, two] = pair.map(({ key }) => idFor('Author', key));
    const years = [2019, null, 2023, 2019, 2021];
    await applyRecords(
      graph,
      years.map((year, number) => ({
        type: 'STATEMENT',
        noun: 'Paper',
        keys: [paperKey(2_000 + number)],
        source: seedSource.key,
        origin: 'IMPORT',
        fields: {
          name: { value: `Joint ${number}` },
          ...(year !== null && { publicationDate: { value: String(year) } }),
          authors: { value: pair.map((reference, index) => ({ ...reference, properties: { position: index + 1 } })) },
        },
      })),
      [seedSource],
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const hop: Hop | undefined = (await ask({ from: [one], to: [two], first: 2, after })).paths[0]?.hops[0];
      expect([hop?.weight, hop?.firstYear, hop?.lastYear, hop?.evidence.totalCount]).toEqual([5, 2019, 2023, 5]);
      seen.push(...(hop?.evidence.nodes ?? []).map(({ id }) => id));
      after = hop?.evidence.pageInfo.hasNextPage ? hop.evidence.pageInfo.endCursor : null;
    } while (after !== null);
    const sameYear = [paper(2_000), paper(2_003)].sort();
    expect(seen).toEqual([paper(2_002), paper(2_004), ...sameYear, paper(2_001)]);
  });

  it('is asked with any id that an entity ever had, and knows of changes at once', async () => {
    const before = await ask({ from: [author(1_000)], to: [author(1_001)] });
    const [kept, merged] = [keyedAuthor(1_001), keyedAuthor(1_002)];
    const redirect = { type: 'REDIRECT', noun: 'Author', source: 'curators', origin: 'HUMAN' } as const;
    await applyRecords(graph, [{ ...redirect, key: merged.key, target: kept.key }]);
    const after = await ask({ from: [author(1_000)], to: [author(1_002)] });
    expect(after.dataVersion).toBeGreaterThan(before.dataVersion);
    expect(after.paths[0]?.nodes.map(({ id }) => id)).toEqual([author(1_000), author(1_001)]);
    expect((await ask({ from: [author(1_001)], to: [author(1_002)] })).outcome).toBe('SAME_ENTITY');
    expect(await askWrongly({ from: [author(1_000)], to: [author(1_002)], excluding: [author(1_001)] })).toMatchObject({
      code: 'BAD_INPUT',
      argument: 'excluding',
    });
    await applyRecords(graph, [{ ...redirect, key: merged.key, target: null }]);
    expect((await ask({ from: [author(1_001)], to: [author(1_002)] })).distance).toBe(1);
  });

  it('does not find the retired, and needs not be told to leave them out', async () => {
    const retirement = { type: 'RETIREMENT', noun: 'Author', source: 'curators', origin: 'HUMAN' } as const;
    const { key } = keyedAuthor(1_003);
    await applyRecords(graph, [{ ...retirement, key, reason: 'asked to be left out' }]);
    expect(await askWrongly({ from: [author(1_000)], to: [author(1_003)] })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'to',
    });
    expect((await ask({ from: [author(1_000)], to: [author(1_001)], excluding: [author(1_003)] })).outcome).toBe(
      'FOUND',
    );
    await applyRecords(graph, [{ ...retirement, key, reason: null }]);
    expect((await ask({ from: [author(1_000)], to: [author(1_003)] })).distance).toBe(1);
  });

  it('reads a whole answer in three statements, however long the path', async () => {
    const rows = await read('AUTHOR');
    const far = [...distancesFrom(rows, author(1_000))].sort((a, b) => b[1] - a[1])[0]?.[0];
    await ask({ from: [author(1_000)], to: [far] });
    const before = statements;
    const report = await ask({ from: [author(1_000)], to: [far] });
    expect(report.distance).toBeGreaterThan(3);
    // The data version, the authors, the papers.
    expect(statements - before).toBe(3);
  });

  it.each([
    ['nobody to start from', { from: [] }, 'BAD_INPUT', 'from'],
    ['101 ends', { to: Array.from({ length: 101 }, (_, number) => author(number)) }, 'BAD_INPUT', 'to'],
    ['a made-up id', { to: ['aut_0000000000000000'] }, 'NOT_FOUND', 'to'],
    ['a made-up excluded id', { excluding: ['ppr_0000000000000000'] }, 'NOT_FOUND', 'excluding'],
    ['a malformed id', { from: ["aut_'--\n"] }, 'BAD_ID', 'from'],
    ['the id of a paper as an end', { from: [paper(900)] }, 'BAD_ID', 'from'],
    ['ends of two kinds', { to: [institution(0)] }, 'BAD_INPUT', 'to'],
    ['an excluded end', { excluding: [author(1_000)] }, 'BAD_INPUT', 'excluding'],
    ['no hops', { maxHops: 0 }, 'BAD_INPUT', 'maxHops'],
    ['99 hops', { maxHops: 99 }, 'BAD_INPUT', 'maxHops'],
    ['years that end before they start', { years: { from: 2021, to: 2020 } }, 'BAD_INPUT', 'years'],
  ])('refuses %s', async (_what, given, code, argument) => {
    const error = await askWrongly({ from: [author(1_000)], to: [author(1_001)], ...given });
    expect(error).toMatchObject({ code, argument });
  });

  it('refuses a damaged cursor of evidence, and one of another list', async () => {
    const ends = { from: [author(1_000)], to: [author(1_001)] };
    const { data, errors } = await app.ask(query, { ...defaults, ...ends, after: 'abc' });
    expect(data).toEqual({ collaborationPaths: null });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
  });
});
