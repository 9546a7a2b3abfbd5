import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { entityLoaders } from '../../src/entities/loaders.ts';
import { cypher, toStatement } from '../../src/graph/cypher.ts';
import { dataVersion } from '../../src/graph/data-version.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { bringUp } from '../../src/paths/bring-up.ts';
import { indexHolder } from '../../src/paths/holder.ts';
import { pathService } from '../../src/paths/service.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { contentsOf } from '../support/path-index.ts';
import { randomRecord, testSources } from '../support/random-records.ts';
import { applyRecords, Seed, seedSource } from '../support/seed.ts';
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
  query Path(
    $from: [ID!]!, $to: [ID!]!, $k: Int!, $maxHops: Int!, $via: [CollaborationKind!]!, $years: YearRange, $excluding: [ID!]
    $identities: IdentityRule!, $maxAuthors: Int, $weighted: Boolean!, $first: Int!, $after: String
  ) {
    collaborationPaths(
      from: $from, to: $to, k: $k, maxHops: $maxHops, via: $via, years: $years, excluding: $excluding
      identities: $identities, maxAuthors: $maxAuthors, weighted: $weighted
    ) {
      outcome distance complete componentSizes weakestIdentity engine dataVersion
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
const defaults = { k: 1, maxHops: 20, via: ['PAPER'], identities: 'ANY', weighted: false, first: 100 };

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
  readonly engine: string;
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

const version = async (): Promise<number> => {
  const [log] = await graph.read<{ seq: number }>(cypher`MATCH (log:Log {id: 1}) RETURN log.seq AS seq`);
  return log?.seq ?? 0;
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

const pairCount = 60;
const together = 20;

/** The answers to questions, some of them asked together. */
const askAll = async (questions: readonly Readonly<Record<string, unknown>>[]): Promise<readonly Report[]> => {
  const reports: Report[] = [];
  for (let start = 0; start < questions.length; start += together) {
    reports.push(...(await Promise.all(questions.slice(start, start + together).map(ask))));
  }
  return reports;
};

const expectDistances = async (
  rows: readonly Row[],
  ids: readonly string[],
  identities: string,
): Promise<Set<string>> => {
  const random = randomNumbers(5);
  const one = (): string => ids[Math.floor(random() * ids.length)] ?? '';
  const pairs = Array.from({ length: pairCount }, () => [one(), one()] as const);
  const reports = await askAll(pairs.map(([from, to]) => ({ from: [from], to: [to], identities })));
  for (const [index, [from, to]] of pairs.entries()) {
    const distances = distancesFrom(rows, from);
    const expected = distances.get(to) ?? null;
    const report = reports[index];
    expect({ from, to, distance: report?.distance }).toEqual({ from, to, distance: expected });
    if (report?.outcome === 'NOT_CONNECTED') {
      expect(report.componentSizes).toEqual([distances.size, distancesFrom(rows, to).size]);
    }
    for (const path of report?.paths ?? []) {
      expect([path.length, path.cost, path.nodes.length]).toEqual([expected, expected, Number(expected) + 1]);
      expectEvidence(rows, path);
    }
  }
  return new Set(reports.map(({ outcome }) => outcome));
};

describe('collaborationPaths on a real graph', () => {
  const found = new Set(['FOUND', 'NOT_CONNECTED']);

  it.each(['KEYED', 'ANY'])(
    'is as long as a breadth-first search finds, on 60 pairs of authors, identities %s',
    async (rule) => {
      const rows = await read('AUTHOR', rule === 'KEYED');
      const ids = [...new Set(rows.flatMap(({ ends }) => ends))].sort();
      const outcomes = await expectDistances(rows, ids, rule);
      expect(outcomes).toEqual(new Set([...outcomes, ...found]));
    },
  );

  it('is as long as a breadth-first search finds, on 60 pairs of institutions', async () => {
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
    expect(await askWrongly({ from: [author(1_000)], to: [author(1_001)], excluding: [author(1_002)] })).toMatchObject({
      ...{ code: 'BAD_INPUT', argument: 'excluding' },
      message: expect.stringContaining(author(1_002)),
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

  it('reads a whole answer in two statements, however long and many the paths', async () => {
    const rows = await read('AUTHOR');
    const far = [...distancesFrom(rows, author(1_000))].sort((a, b) => b[1] - a[1])[0]?.[0];
    const given = { from: [author(1_000)], to: [far], k: 5 };
    await ask(given);
    const before = statements;
    const report = await ask(given);
    expect(report.distance).toBeGreaterThan(3);
    expect(report.paths).toHaveLength(5);
    // The data version; all entities and works of all paths; as many as fit a page.
    expect(statements - before).toBe(2);
  });

  it('goes by affiliations, models and citations, and shows by which', async () => {
    const seed = new Seed(graph);
    const [bell, ibm, mit] = ['Bell Labs', 'IBM', 'MIT'].map((name) => seed.institution({ name }));
    const [ada, claude, mary] = [31, 32, 33].map((number) =>
      seed.author({ name: `Walker ${number}`, openalex: `A${number}000000` }),
    );
    if (!bell || !ibm || !mit || !ada || !claude || !mary) throw new Error('not seeded');
    const cited = seed.paper({ title: 'Cited', year: 2015, openalex: 'W31000000' }).by(claude, [bell]);
    seed.paper({ title: 'Citing', year: 2019, openalex: 'W32000000' }).by(ada, [mit, ibm]).cites(cited);
    seed.paper({ title: 'Later', openalex: 'W33000000' }).by(ada, [ibm]).by(mary, [mit]);
    seed.model({ name: 'Walker Model', year: 2020 }).developedBy(ibm, bell);
    await seed.save();

    const mixed = await ask({ from: [ada.id], to: [bell.id], via: ['MODEL', 'AFFILIATION'], k: 3, maxHops: 3 });
    expect(mixed.paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([[ada.id, ibm.id, bell.id]]);
    expect(mixed.paths[0]?.hops).toMatchObject([
      { kind: 'AFFILIATION', weight: 2, firstYear: 2019, lastYear: 2019 },
      { kind: 'MODEL', weight: 1, firstYear: 2020, evidence: { nodes: [{ id: expect.stringMatching(/^mdl_/) }] } },
    ]);
    expect(mixed.weakestIdentity).toBe('KEYED');
    const years = await graph.read<{ author: string; institution: string; years: readonly number[] }>(cypher`
      MATCH (author:Author)-[affiliation:AFFILIATED_WITH]->(institution)
      RETURN author.id AS author, institution.id AS institution, affiliation.years AS years
    `);
    expect(years).toHaveLength(4);
    for (const row of years) {
      const report = await ask({ from: [row.author], to: [row.institution], via: ['AFFILIATION'], maxHops: 1 });
      const known = row.years.filter((year) => year > 0);
      expect(report.paths[0]?.hops[0]).toMatchObject({
        weight: row.years.length,
        firstYear: known.length > 0 ? Math.min(...known) : null,
        lastYear: known.length > 0 ? Math.max(...known) : null,
      });
    }
    const citation = await ask({ from: [ada.id], to: [claude.id], via: ['CITATION'] });
    expect(citation.paths[0]?.hops).toMatchObject([{ kind: 'CITATION', weight: 1, evidence: { totalCount: 2 } }]);
    expect((await ask({ from: [ada.id], to: [claude.id], via: ['CITATION'], years: { from: 2016 } })).outcome).toBe(
      'NOT_CONNECTED',
    );
  });

  it('gives several paths, and the cheapest where joint works count', async () => {
    const ends = { from: [author(1_000)], to: [author(0)], k: 20, maxHops: 2 };
    const report = await ask(ends);
    expect(report.paths).toHaveLength(20);
    expect(report.paths.map(({ length }) => length)).toEqual([1, ...Array.from({ length: 19 }, () => 2)]);
    const between = report.paths.slice(1).map(({ nodes }) => nodes[1]?.id ?? '');
    expect(between).toEqual([...between].sort());
    const weighted = await ask({ ...ends, k: 3, weighted: true });
    for (const path of weighted.paths) {
      expect(path.cost).toBeCloseTo(path.hops.reduce((sum, { weight }) => sum + 1 / weight, 0));
    }
    expect((await ask({ ...ends, maxAuthors: 100 })).distance).not.toBe(1);
  });

  it('tells where the index is, and how large', async () => {
    await ask({ from: [author(1_000)], to: [author(1_001)] });
    const { data } = await app.ask('{ meta { dataVersion pathIndex { state dataVersion edges bytes buildSeconds } } }');
    expect(data.meta.pathIndex).toMatchObject({ state: 'READY', dataVersion: data.meta.dataVersion });
    expect(data.meta.pathIndex.edges).toBeGreaterThan(600);
    expect(data.meta.pathIndex.bytes).toBeGreaterThan(20_000);
  });

  it('searches again where something was written between the search and the reading of its evidence', async () => {
    const [from, middle, to] = [keyedAuthor(1_010), keyedAuthor(7_001), keyedAuthor(7_002)];
    const joint = (number: number, signers: readonly { readonly key: string; readonly name: string }[]) => ({
      type: 'STATEMENT' as const,
      noun: 'Paper' as const,
      keys: [paperKey(number)],
      source: seedSource.key,
      origin: 'IMPORT' as const,
      fields: { name: { value: `Between ${number}` }, authors: { value: signers } },
    });
    const write = (...records: Parameters<typeof applyRecords>[1]) => applyRecords(graph, records, [seedSource]);
    await write(joint(3_000, [from, middle]), joint(3_001, [middle, to]), joint(3_002, [from, keyedAuthor(7_003)]));
    await write(joint(3_003, [keyedAuthor(7_003), keyedAuthor(7_004)]), joint(3_004, [keyedAuthor(7_004), to]));
    const service = (writes: (() => Promise<unknown>)[]) =>
      pathService({
        workerUrl: new URL('../../dist/paths/worker.js', import.meta.url),
        version: dataVersion(graph),
        graph: {
          ...graph,
          read: async (query) => {
            if (toStatement(query).text.includes('AS stands')) await writes.shift()?.();
            return graph.read(query);
          },
        },
      });
    const given = { from: [idFor('Author', from.key)], to: [idFor('Author', to.key)] };
    const once = service([() => write(joint(3_001, [to]))]);
    const report = await once.collaborationPaths(given, entityLoaders(graph));
    expect(report).toMatchObject({ outcome: 'FOUND', distance: 3 });
    await once.close();
    const twice = service([() => write(joint(3_003, [middle])), () => write(joint(3_001, [middle, to]))]);
    await write(joint(3_003, [keyedAuthor(7_003), middle]), joint(3_001, [middle, to]));
    await twice.collaborationPaths(given).then(({ distance }) => expect(distance).toBe(2));
    await twice.close();
    const always = service([
      () => write(joint(3_001, [to, middle, keyedAuthor(7_005)])),
      () => write(joint(3_001, [to, middle])),
    ]);
    await expect(always.collaborationPaths(given, entityLoaders(graph))).rejects.toMatchObject({ code: 'CONFLICT' });
    await always.close();
  });

  it.each([
    ['nobody to start from', { from: [] }, 'BAD_INPUT', 'from'],
    ['101 ends', { to: Array.from({ length: 101 }, (_, number) => author(number)) }, 'BAD_INPUT', 'to'],
    ['a made-up id', { to: ['aut_0000000000000000'] }, 'NOT_FOUND', 'to'],
    ['a made-up excluded id', { excluding: ['ppr_0000000000000000'] }, 'NOT_FOUND', 'excluding'],
    ['a malformed id', { from: ["aut_'--\n"] }, 'BAD_ID', 'from'],
    ['the id of a paper as an end', { from: [paper(900)] }, 'BAD_ID', 'from'],
    ['ends of two kinds', { to: [institution(0)] }, 'BAD_INPUT', 'via'],
    ['models between authors', { via: ['MODEL'] }, 'BAD_INPUT', 'via'],
    ['no path', { k: 0 }, 'BAD_INPUT', 'k'],
    ['21 paths', { k: 21 }, 'BAD_INPUT', 'k'],
    ['papers of no author', { maxAuthors: 0 }, 'BAD_INPUT', 'maxAuthors'],
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
    const papers = await app.ask('{ papers(first: 1) { pageInfo { endCursor } } }');
    for (const after of ['abc', papers.data.papers.pageInfo.endCursor]) {
      expect(after).toEqual(expect.any(String));
      const { data, errors } = await app.ask(query, { ...defaults, ...ends, after });
      expect(data).toEqual({ collaborationPaths: null });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR', argument: 'after', value: after });
    }
  });
});

describe('the path index', () => {
  /** Holds an index without a thread. */
  const inProcess = () => {
    const holder = indexHolder();
    const request = async (message: Parameters<typeof holder.reply>[0]) => holder.reply(message);
    const thread = { feed: holder.take, request } as unknown as Parameters<typeof bringUp>[1];
    return { thread, contents: () => contentsOf(holder.index()) };
  };
  const noLimit = 1_000_000;

  it('brought up to random writes is the one that is built anew', async () => {
    const kept = inProcess();
    let since = (await version()) ?? 0;
    await bringUp(graph, kept.thread, noLimit, null);
    const types: string[] = [];
    for (const records of fc.sample(fc.array(randomRecord, { minLength: 4, maxLength: 8 }), { seed: 3, numRuns: 7 })) {
      await applyRecords(graph, records, testSources);
      const next = await version();
      types.push((await bringUp(graph, kept.thread, noLimit, since)).type);
      since = next;
      const anew = inProcess();
      await bringUp(graph, anew.thread, noLimit, null);
      expect(kept.contents()).toEqual(anew.contents());
    }
    // A stub that only a cluster named, say, goes without a trace: then all is read again.
    expect(types.filter((type) => type === 'UPDATED').length).toBeGreaterThanOrEqual(5);
  });
});

describe('collaborationPaths of a graph with more edges than an index may have', () => {
  let small: TestApp;
  beforeAll(async () => {
    small = await testApp(graph, { pathIndexLimit: 10 });
  });
  afterAll(() => small?.close());
  const authors = (first: number, count: number): readonly string[] =>
    Array.from({ length: count }, (_, number) => author(first + number));
  const askSmall = async (given: Readonly<Record<string, unknown>>) =>
    small.ask(query, { ...defaults, identities: 'UNAMBIGUOUS', ...given });

  it('is answered by the database, and as the index does it', async () => {
    const rows = await read('AUTHOR', true);
    const random = randomNumbers(9);
    const authors = [...new Set(rows.flatMap(({ ends }) => ends))].sort();
    const one = (): string => authors[Math.floor(random() * authors.length)] ?? '';
    const questions = Array.from({ length: 20 }, (_, number) => ({
      ...{ from: [one()], to: [one(), one()], maxHops: 4 },
      identities: ['KEYED', 'UNAMBIGUOUS', 'ANY'][number % 3],
      ...(number % 4 === 0 && { years: { from: 2014, to: 2022 }, excluding: [paper(900)] }),
      ...(number % 5 === 0 && { maxAuthors: 3 }),
    }));
    const outcomes = new Set<string>();
    for (const given of questions) {
      const { data, errors } = await askSmall(given);
      expect(errors).toBeUndefined();
      const [found, expected] = [data.collaborationPaths as Report, await ask(given)];
      outcomes.add(found.outcome);
      expect(found).toMatchObject({ outcome: expected.outcome, distance: expected.distance, engine: 'DATABASE' });
      expect(found.componentSizes).toBeNull();
      if (given.identities === 'KEYED' && !given.years && !given.maxAuthors)
        for (const path of found.paths) expectEvidence(rows, path);
    }
    expect(outcomes).toEqual(new Set([...outcomes, 'FOUND', 'NOT_CONNECTED']));
    const { data } = await small.ask('{ meta { pathIndex { state edges bytes } } }');
    expect(data.meta.pathIndex).toEqual({ state: 'TOO_LARGE', edges: null, bytes: null });
  });

  it('goes between institutions by papers and models', async () => {
    const rows = await read('INSTITUTION');
    const [one = '', other = ''] = rows.find(({ ends }) => ends.length > 1)?.ends ?? [];
    const { data } = await askSmall({ from: [one], to: [other], via: ['PAPER', 'MODEL'] });
    expect(data.collaborationPaths).toMatchObject({
      outcome: 'FOUND',
      distance: 1,
      paths: [{ hops: [{ kind: 'PAPER' }] }],
    });
  });

  it.each([
    ['several paths', { k: 2 }, 'k'],
    ['the cheapest path', { weighted: true }, 'weighted'],
    ['citations', { via: ['CITATION'] }, 'via'],
    ['more than 100 pairs of ends', { from: authors(1_000, 10), to: authors(1_010, 11) }, 'from'],
    ['a made-up id', { to: ['aut_0000000000000000'] }, 'to'],
  ])('cannot be asked for %s', async (_what, given, argument) => {
    const { errors } = await askSmall({ from: [author(1_000)], to: [author(1_001)], ...given });
    expect(errors?.[0]?.extensions.argument).toBe(argument);
    if (argument !== 'to') expect(errors?.[0]?.message).toContain('PATH_INDEX_LIMIT');
  });

  it('can be asked for 100 pairs of ends', async () => {
    const { data, errors } = await askSmall({ from: authors(1_000, 10), to: authors(1_010, 10) });
    expect(errors).toBeUndefined();
    expect(data.collaborationPaths).toMatchObject({ outcome: 'FOUND', distance: 1, engine: 'DATABASE' });
  });
});
