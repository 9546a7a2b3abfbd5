import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { openAnswering } from '../../src/answering.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { findingsJson } from '../../src/findings/text/findings-json.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { loadModelSeeds } from './shares-fixture.ts';

interface Value {
  readonly label: string;
  readonly value: number | null;
  readonly n: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly members: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}
interface Found {
  readonly id: string;
  readonly verdict: string;
  readonly reason: string;
  readonly query: string;
  readonly published: readonly { readonly label: string; readonly trust: string }[];
  readonly computed: readonly Value[];
  readonly grid: readonly {
    readonly dimensions: readonly string[];
    readonly value: number | null;
    readonly n: number;
    readonly primary: boolean;
  }[];
}

/** Enough for every finding that can be tested, and quicker than all. */
const sheets = new Set([
  'countries.csv',
  'organizations.csv',
  'institution-aliases.csv',
  'sector-overrides.csv',
  'models-notable.csv',
]);

let graph: Graph;
let app: TestApp;
let findings: readonly Found[] = [];

const fields = `id verdict reason query
  published { label value unit trust }
  computed { label value unit n interval { low high level method } members(first: 100) { totalCount nodes { id } } }
  definition { sentence arguments }
  grid { dimensions label value n primary interval { low high } }
  counterEvidence statement knownFrom`;

beforeAll(async () => {
  graph = openTestGraph();
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  await loadModelSeeds(graph, { only: sheets });
  app = await testApp(graph);
  const { data, errors } = await app.ask<{ findings: readonly Found[] }>(`{ findings { ${fields} } }`);
  if (errors) throw new Error(JSON.stringify([errors, app.logged.at(-1)]));
  findings = data.findings;
}, 300_000);
afterAll(async () => {
  await app?.close();
  await graph.close();
});

const named = (id: string): Found => {
  const found = findings.find((one) => one.id === id);
  if (!found) throw new Error(`There is no finding ${id}.`);
  return found;
};
const computedOf = ({ computed }: Found, label: string): Value | undefined =>
  computed.find((value) => value.label === label);

describe('the findings', () => {
  it('are ten, each with a verdict, a reason, and how far the published value is known', () => {
    expect(findings.map(({ id }) => id)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10']);
    for (const { verdict, reason, published } of findings) {
      expect(['REPRODUCED', 'CONSISTENT', 'DIFFERENT', 'NOT_TESTABLE']).toContain(verdict);
      expect(reason).not.toBe('');
      for (const { trust } of published) expect(trust).not.toBe('');
    }
  });

  it('show queries that clients may ask as they stand', async () => {
    for (const { id, query } of findings) {
      const { errors } = await app.ask(query);
      expect([id, errors]).toEqual([id, undefined]);
    }
  });

  it('have the values that their queries give', async () => {
    const shares = await app.ask(named('F1').query);
    const buckets: readonly {
      readonly label: string;
      readonly cells: readonly { readonly key: string; readonly shareOfKnown: number }[];
    }[] = shares.data.shares.facets[0].buckets;
    for (const { label, value } of named('F1').computed) {
      const cells = buckets.find((bucket) => bucket.label === label)?.cells;
      expect(cells?.find(({ key }) => key === 'ACADEMIA')?.shareOfKnown).toBeCloseTo(value ?? Number.NaN, 12);
    }
    const trend = await app.ask(named('F3').query);
    expect(trend.data.computeTrend.groups[0].doublingMonths).toBe(computedOf(named('F3'), '2010–2022')?.value);
  });

  it('list the works behind a share: so many as its numerator', () => {
    for (const { value, n, members } of named('F2').computed) {
      expect(members.totalCount).toBe(Math.round((value ?? 0) * n));
      expect(members.nodes).toHaveLength(members.totalCount);
    }
  });

  it('have every combination of choices in their grids, one of them chosen before looking', () => {
    // Rules of class, with public research inside academia and apart; judged among these models alone, 7 rules of scale.
    const combinations = 5 * (2 * (9 + 7) + 9);
    for (const [id, years] of [
      ['F1', 2],
      ['F2', 1],
    ] as const) {
      const { grid, computed } = named(id);
      expect(new Set(grid.map(({ dimensions }) => dimensions.join('|'))).size).toBe(combinations * years);
      const primary = grid.filter((cell) => cell.primary);
      expect(primary).toHaveLength(years);
      for (const cell of primary) {
        const label = cell.dimensions.at(-1)?.replace('years: ', '');
        const { value, n } = cell;
        expect({ value, n }).toEqual(
          (({ value: v, n: of }) => ({ value: v, n: of }))(
            computed.find((one) => one.label === label) ?? { value: null, n: -1 },
          ),
        );
      }
    }
    expect(named('F3').grid.filter((cell) => cell.primary)).toHaveLength(1);
    expect(named('F8').grid.filter((cell) => cell.primary)).toHaveLength(1);
  });

  it('tell of base models by level of access and year, and of the hours of large runs by year', () => {
    const { grid, computed } = named('F7');
    const primary = grid.filter((cell) => cell.primary && cell.dimensions[0] === 'works: models');
    expect(primary).toHaveLength(1);
    expect(primary[0]).toMatchObject({ value: computed[0]?.value, n: computed[0]?.n });
    const years = new Set(grid.map(({ dimensions }) => dimensions.at(-1)));
    expect(years).toContain('years: 2022');
    const hours = named('F10').grid.filter(({ dimensions }) => dimensions.includes('run: MEDIAN'));
    expect(hours.length).toBeGreaterThan(5);
  });

  it('name what is missing where they cannot be tested', () => {
    expect(named('F10')).toMatchObject({ verdict: 'NOT_TESTABLE', reason: expect.stringContaining('no programme') });
    expect(named('F7').reason).toContain('missing input');
    expect(named('F4').reason).toContain('0 papers of NeurIPS 2021');
  });

  it('are found by their ids, and nothing by another', async () => {
    const { data } = await app.ask('{ f1: finding(id: "F1") { verdict } none: finding(id: "F11") { verdict } }');
    expect(data).toEqual({ f1: { verdict: named('F1').verdict }, none: null });
  });

  it('are of chosen sources where a scope says so, by a query that says so too', async () => {
    const scoped = `{ finding(id: "F1", scope: { sources: ["epoch/notable@2026-05-02"] }) { verdict query } }`;
    const { data } = await app.ask(scoped);
    expect(data.finding.query).toContain('scope: { sources: ["epoch/notable@2026-05-02"] }');
    expect((await app.ask(data.finding.query)).errors).toBeUndefined();
  });

  it('refuse a scope of sources that were never loaded, by name', async () => {
    const { errors } = await app.ask('{ findings(scope: { sources: ["epoch/nothing"] }) { id } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('epoch/nothing'),
      extensions: { code: 'BAD_INPUT' },
    });
  });

  it('are the same from the command line as from the server', async () => {
    const answering = openAnswering({ graph, log: pino({ level: 'silent' }) });
    const all: { readonly findings: readonly Found[] } = JSON.parse(findingsJson(await answering.findings.study()));
    await answering.close();
    expect(all.findings.map(({ id, verdict }) => [id, verdict])).toEqual(
      findings.map(({ id, verdict }) => [id, verdict]),
    );
  });
});

describe('the report', () => {
  it('is one page that loads nothing, under the server’s rules of security', async () => {
    const { statusCode, headers, body } = await app.inject('/report');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(body).not.toContain('<script');
    expect(body).not.toMatch(/\b(src|href)="(?!#)|url\((?!#)|@import/);
    for (const id of ['class-shares', 'compute-trend', 'release-rates', 'grid-f1'])
      expect(body).toContain(`<figure id="${id}">`);
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of findings) expect(body).toContain(`<section class="finding" id="${id}">`);
  });

  it('is of a scope where one is given, and says so', async () => {
    const scope = { sources: ['epoch/notable@2026-05-02'] };
    const { statusCode, body } = await app.inject(`/report?scope=${encodeURIComponent(JSON.stringify(scope))}`);
    expect(statusCode).toBe(200);
    expect(body).toContain('<code>scope: { sources: [&quot;epoch/notable@2026-05-02&quot;] }</code>');
  });

  it.each([
    ['scope={', 'not JSON'],
    ['scope=[]', 'a scope as a JSON object'],
    ['scope=1&scope=2', 'one scope'],
    ['scope={"of":1}', 'of'],
    ['scope={"sources":["epoch/nothing"]}', 'epoch/nothing'],
    ['scop={}', 'scop'],
  ])('refuses %s with a reason', async (query, reason) => {
    const { statusCode, body } = await app.inject(`/report?${encodeURI(query)}`);
    expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([400, 'BAD_INPUT']);
    expect(JSON.parse(body).errors[0].message).toContain(reason);
  });
});
