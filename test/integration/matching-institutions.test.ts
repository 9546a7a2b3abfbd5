import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { dump } from '../../src/curation/dump.ts';
import { rebuild } from '../../src/curation/rebuild.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { ChangeReport } from '../../src/log/change-set.ts';
import type { Claims, RecordInput, Reference, SourceDefinition } from '../../src/log/record.ts';
import { matchGraph } from '../../src/matching/match-graph.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';

jest.setTimeout(120_000);

let graph: Graph;
beforeAll(async () => {
  graph = openTestGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  await emptyDatabase(graph);
  await prepareDatabase(graph);
});

const sourceOf = (dataset: string, rank: number): SourceDefinition => ({
  key: `${dataset}/tests@2026-01-01`,
  title: `Tests of ${dataset}`,
  dataset,
  sheet: 'tests',
  edition: '2026-01-01',
  rank,
  sheetOrder: 1,
  licence: 'CC0 1.0',
  citation: 'Tests',
});
const [aliases, epoch, ror, openalex] = [
  sourceOf('seeds', 1),
  sourceOf('epoch', 2),
  sourceOf('ror', 3),
  sourceOf('openalex', 4),
] as const;
const sources = [aliases, epoch, ror, openalex];

const country = (code: string): readonly Reference[] => [{ key: `iso3166:${code}`, name: code }];
const to = (key: string): readonly Reference[] => [{ key, name: key }];

const institution = (
  source: SourceDefinition,
  keys: readonly string[],
  name: string,
  more: Claims = {},
): RecordInput => ({
  type: 'STATEMENT',
  noun: 'Institution',
  keys,
  source: source.key,
  origin: 'IMPORT',
  fields: { name: { value: name }, ...more },
});
const same = (key: string, target: string): RecordInput => ({
  type: 'REDIRECT',
  noun: 'Institution',
  key,
  target,
  source: aliases.key,
  origin: 'IMPORT',
});

const tin = 'ror:03cve4549';
const tinBranch = 'ror:042nb2s44';
const zinc = 'ror:00f54p054';

/** One file each: the registry, an organisation sheet, a sheet of models. */
const registry = [
  institution(ror, [tin], 'Tin Works (Norway)', {
    aliases: { value: ['Tinsmiths', 'TWN'] },
    country: { value: country('NO') },
  }),
  institution(ror, [tinBranch], 'Tin Works (Chile)', {
    country: { value: country('CL') },
    parents: { value: to(tin) },
  }),
  institution(ror, [zinc], 'Universität Zinn', {
    aliases: { value: ['Zinn University'] },
    country: { value: country('DE') },
  }),
];
const organizations = [
  institution(epoch, ['epoch:Tinsmiths'], 'Tinsmiths', { country: { value: country('NO') } }),
  institution(epoch, ['epoch:University of Zinn (UZ)'], 'University of Zinn (UZ)', {
    country: { value: country('DE') },
  }),
  institution(epoch, ['epoch:Zinn University'], 'Zinn University', { country: { value: country('FR') } }),
];
const models: readonly RecordInput[] = [
  {
    type: 'STATEMENT',
    noun: 'Model',
    keys: ['name:Heron|2025'],
    source: epoch.key,
    origin: 'IMPORT',
    fields: {
      name: { value: 'Heron' },
      developers: {
        value: [
          { key: 'epoch:Tin Works', name: 'Tin Works', properties: { position: 0 } },
          { key: 'epoch:University of Zinn (UZ)', name: 'University of Zinn (UZ)', properties: { position: 1 } },
          { key: 'epoch:Nobody', name: 'Nobody', properties: { position: 2 } },
        ],
      },
    },
  },
];

const curation = () => curationService(graph, nouns);
const apply = (records: readonly RecordInput[]): Promise<ChangeReport> =>
  curation().apply({ title: 'test', reason: 'test', author: 'test', sources, records });
const match = () => matchGraph(graph, curation());
/** Imports files, and matches after each. */
const importAll = async (...files: readonly (readonly RecordInput[])[]): Promise<void> => {
  for (const file of files) {
    await apply(file);
    await match();
  }
};

const dumped = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines;
};
const differences = (one: readonly string[], other: readonly string[]) => ({
  missing: one.filter((line) => !other.includes(line)),
  added: other.filter((line) => !one.includes(line)),
});
const none = { missing: [], added: [] };

/** What matching has decided and holds. */
const decisions = async (): Promise<Readonly<Record<string, string>>> => {
  const rows = await graph.read<{ key: string; body: string }>(cypher`
    MATCH (record:Current) WHERE record.source STARTS WITH 'matching/' AND record.body <> 'null'
    RETURN record.subject AS key, record.body AS body ORDER BY key
  `);
  return Object.fromEntries(rows.map(({ key, body }) => [key, (JSON.parse(body) as { target: string }).target]));
};
const developers = async (): Promise<readonly string[]> => {
  const rows = await graph.read<{ key: string }>(cypher`
    MATCH (:Model)-[edge:DEVELOPED_BY]->(institution) RETURN institution.keys[0] AS key ORDER BY edge.position
  `);
  return rows.map(({ key }) => key);
};

const all = { 'epoch:tin works': tin, 'epoch:tinsmiths': tin, 'epoch:university of zinn (uz)': zinc };

describe('matching institutions', () => {
  it('lets names, aliases, spellings and stubs stand for registry records, and leaves what a country contradicts', async () => {
    await apply([...registry, ...organizations, ...models]);
    const { institutions } = await match();
    expect(institutions).toMatchObject({ matched: 3, looked: 5, appended: 3 });
    expect(await decisions()).toEqual(all);
    expect(await developers()).toEqual([tin, zinc, 'epoch:nobody']);
  });

  it('tells by which rule', async () => {
    await importAll(registry, organizations);
    const rows = await graph.read<{ key: string; because: string }>(cypher`
      MATCH (record:Current) WHERE record.source STARTS WITH 'matching/' RETURN record.subject AS key, record.citation AS because ORDER BY key
    `);
    expect(rows).toEqual([
      { key: 'epoch:tinsmiths', because: 'rule ALIAS: another of its names, in NO; Tin Works (Norway)' },
      {
        key: 'epoch:university of zinn (uz)',
        because: 'rule SPELLING: a spelling of its name, within a longer text, in DE; Universität Zinn',
      },
    ]);
  });

  it('ends in the same dump in whatever order the files come, and follows from the log', async () => {
    await importAll(registry, organizations, models);
    const one = await dumped();
    for (const order of [
      [models, organizations, registry],
      [organizations, registry, models],
    ]) {
      await emptyDatabase(graph);
      await prepareDatabase(graph);
      await importAll(...order);
      expect(differences(one, await dumped())).toEqual(none);
    }
    await rebuild(graph, nouns);
    expect(differences(one, await dumped())).toEqual(none);
  });

  it('appends nothing when it runs again, whole or because nothing changed', async () => {
    await importAll(registry, organizations, models);
    expect((await match()).institutions).toBeNull();
    await graph.write((transaction) => transaction.run(cypher`MATCH (log:Log) REMOVE log.matchedSeq`));
    expect((await match()).institutions).toMatchObject({ matched: 3, appended: 0 });
  });

  it('withdraws what no longer holds: a name that two records bear, a record that is gone', async () => {
    await importAll(registry, organizations, models);
    const before = await dumped();
    const rival = institution(ror, ['ror:05a28rw58'], 'Tinsmiths', { country: { value: country('NO') } });
    await importAll([rival]);
    expect(await decisions()).toEqual({ ...all, 'epoch:tinsmiths': 'ror:05a28rw58' });
    await importAll([{ ...rival, fields: null } as RecordInput]);
    expect(differences(before, await dumped())).toEqual(none);
    await importAll([{ ...registry[2], fields: null } as RecordInput]);
    expect(Object.keys(await decisions())).toEqual(['epoch:tin works', 'epoch:tinsmiths']);
  });

  it('withdraws a decision about an institution that nothing speaks of any more', async () => {
    await importAll(registry, models);
    expect(Object.keys(await decisions())).toContain('epoch:tin works');
    await importAll([{ ...models[0], fields: null } as RecordInput]);
    expect(await decisions()).toEqual({});
  });

  it('gives way to the alias table, in either order', async () => {
    const table = [same('epoch:Tinsmiths', zinc)];
    await importAll(registry, organizations, models, table);
    const one = await dumped();
    expect(await decisions()).not.toHaveProperty('epoch:tinsmiths');
    await emptyDatabase(graph);
    await prepareDatabase(graph);
    await importAll(table, models, organizations, registry);
    expect(differences(one, await dumped())).toEqual(none);
  });

  it('does not unite what a source tells apart as part and whole', async () => {
    const part = institution(aliases, ['epoch:Tinsmiths'], 'Tinsmiths', { parents: { value: to('epoch:Tin Works') } });
    await importAll(registry, organizations, models, [part]);
    expect(await decisions()).toEqual({ 'epoch:tin works': tin, 'epoch:university of zinn (uz)': zinc });
    const [row] = await graph.read(cypher`
      MATCH (part:Institution)-[:PART_OF]->(whole) WHERE part.keys[0] = 'epoch:tinsmiths' RETURN whole.keys[0] AS whole
    `);
    expect(row).toEqual({ whole: tin });
  });

  it('keeps to a curator who reverts it, and to one who says otherwise', async () => {
    await importAll(registry, organizations, models);
    const [set] = await graph.read<{ id: string }>(cypher`
      MATCH (record:Current) WHERE record.subject = 'epoch:tinsmiths' AND record.type = 'REDIRECT' RETURN record.changeSet AS id
    `);
    await curation().revert(set?.id ?? '', { author: 'a curator', reason: 'they are not the same' });
    await apply([
      { type: 'REDIRECT', noun: 'Institution', key: 'epoch:nobody', target: zinc, source: 'curators', origin: 'HUMAN' },
    ]);
    await match();
    expect(await decisions()).not.toHaveProperty('epoch:tinsmiths');
    await apply([
      {
        type: 'REDIRECT',
        noun: 'Institution',
        key: 'epoch:tin works',
        target: zinc,
        source: 'curators',
        origin: 'HUMAN',
      },
    ]);
    await match();
    expect(await developers()).toEqual([zinc, 'epoch:university of zinn (uz)']);
  });

  it('has the registry’s claim of a key before its own: an organisation sheet with an id', async () => {
    await importAll(registry, organizations);
    await importAll([institution(epoch, [zinc, 'epoch:Tinsmiths'], 'Tinsmiths')]);
    expect(await decisions()).not.toHaveProperty('epoch:tinsmiths');
  });

  it('matches institutions of works that have no key but a name and a country', async () => {
    const paper: RecordInput = {
      type: 'STATEMENT',
      noun: 'Paper',
      keys: ['doi:10.1000/heron'],
      source: openalex.key,
      origin: 'IMPORT',
      fields: {
        name: { value: 'Herons' },
        institutions: {
          value: [
            { key: 'name:Zinn University|DE', name: 'Zinn University', properties: { position: 0 } },
            { key: 'name:Zinn University|FR', name: 'Zinn University', properties: { position: 1 } },
          ],
        },
      },
    };
    await importAll([paper], registry);
    expect(await decisions()).toEqual({ 'name:zinn university|de': zinc });
  });
});
