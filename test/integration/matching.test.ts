import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { curators } from '../../src/curation/curators.ts';
import { dump } from '../../src/curation/dump.ts';
import { rebuild } from '../../src/curation/rebuild.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import { cypher } from '../../src/graph/cypher.ts';
import type { ImportKind } from '../../src/importers/file-source.ts';
import { type FileReport, importFile } from '../../src/importers/import-file.ts';
import type { RecordInput, Reference, SourceDefinition } from '../../src/log/record.ts';
import { matchWorks, type WorkMatches } from '../../src/matching/match-works.ts';
import { type Api, openApi } from '../support/api.ts';
import { emptyDatabase } from '../support/database.ts';
import { seedSource } from '../support/seed.ts';

jest.setTimeout(180_000);

let api: Api;
const startEmpty = async (): Promise<void> => {
  await emptyDatabase(api.graph);
  await prepareDatabase(api.graph);
};
beforeAll(async () => {
  api = await openApi();
});
beforeEach(startEmpty);
afterAll(() => api.close());

const works: SourceDefinition = {
  ...seedSource,
  key: 'openalex/works@2026-01-01',
  dataset: 'openalex',
  sheet: 'works',
};
const sheet: SourceDefinition = { ...seedSource, key: 'epoch/papers@2026-01-01', dataset: 'epoch', sheet: 'papers' };

const paper = (
  source: SourceDefinition,
  keys: readonly string[],
  title: string,
  year: string,
  authors: readonly Reference[],
): RecordInput => ({
  type: 'STATEMENT',
  noun: 'Paper',
  keys,
  source: source.key,
  origin: 'IMPORT',
  fields: { name: { value: title }, publicationDate: { value: year }, authors: { value: authors } },
});
const keyed = (number: number, name: string): Reference => ({
  key: `openalex:A${number}`,
  name,
  properties: { position: number },
});
const bare = (name: string, position = 0): Reference => ({ key: `name:${name}|epoch`, name, properties: { position } });

const title = 'ImageNet classification with deep convolutional neural networks';
/** AlexNet as a sheet and OpenAlex have it, and a paper that only the sheet has. */
const reprint = paper(works, ['doi:10.1145/3065386'], title, '2017', [
  keyed(11, 'Alex Krizhevsky'),
  keyed(12, 'Ilya Sutskever'),
  keyed(13, 'Geoffrey E. Hinton'),
]);
const proceedings = paper(sheet, [`title:${title}|2012|krizhevsky`], title, '2012', [
  bare('Alex Krizhevsky', 0),
  bare('Ilya Sutskever', 1),
  bare('Geoffrey Hinton', 2),
]);
const sequence = paper(sheet, ['arxiv:1409.3215'], 'Sequence to sequence learning', '2014', [
  bare('Ilya Sutskever', 0),
  bare('Oriol Vinyals', 1),
]);

const apply = (...records: readonly RecordInput[]) =>
  curationService(api.graph, nouns).apply({
    title: 'test',
    reason: 'test',
    author: 'tests',
    sources: [works, sheet],
    records,
  });
const match = (): Promise<readonly WorkMatches[]> => matchWorks(api.graph, curationService(api.graph, nouns));
const dumped = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of dump(api.graph)) lines.push(line);
  return lines;
};
const decisions = async (): Promise<Readonly<Record<string, string>>> => {
  const rows = await api.graph.read<{ key: string; body: string }>(cypher`
    MATCH (record:Current) WHERE record.type = 'REDIRECT' AND record.body <> 'null'
    RETURN record.subject AS key, record.body AS body ORDER BY key
  `);
  return Object.fromEntries(rows.map(({ key, body }) => [key, JSON.parse(body).target]));
};

describe('what two sources say of the same', () => {
  it('is linked: the paper, its authors by it, and so the path from a keyed author to one of a bare name', async () => {
    await apply(reprint, proceedings, sequence);
    await match();
    expect(await decisions()).toEqual({
      [`title:${title}|2012|krizhevsky`.toLowerCase()]: 'doi:10.1145/3065386',
      'name:alex krizhevsky|epoch': 'openalex:A11',
      'name:ilya sutskever|epoch': 'openalex:A12',
      'name:geoffrey hinton|epoch': 'openalex:A13',
    });
    const { data, errors } = await api.ask(
      '{ papers { totalCount } author(by: { name: "Ilya Sutskever" }) { identity papers { totalCount } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ papers: { totalCount: 2 }, author: { identity: 'KEYED', papers: { totalCount: 2 } } });
  });

  it('goes by the name that is spelled out, whichever comes first', async () => {
    const short = { key: 'name:i sutskever|arxiv:1310.4546', name: 'I Sutskever', properties: { position: 0 } };
    const initials = paper(sheet, ['arxiv:1310.4546'], 'Distributed representations', '2013', [short]);
    const word: RecordInput = {
      type: 'REDIRECT',
      noun: 'Author',
      key: short.key,
      target: 'openalex:A12',
      source: curators.key,
      origin: 'HUMAN',
    };
    for (const order of [
      [reprint, initials, word],
      [initials, word, reprint],
    ]) {
      await startEmpty();
      for (const record of order) await apply(record);
      const { data } = await api.ask('{ author(by: { identifier: "openalex:A12" }) { name papers { totalCount } } }');
      expect(data.author).toEqual({ name: 'Ilya Sutskever', papers: { totalCount: 2 } });
    }
  });

  it('ends in one dump in every order of imports and matches, which a rebuild does not change', async () => {
    const orders = [
      [reprint, proceedings, sequence],
      [sequence, proceedings, reprint],
    ];
    const dumps: (readonly string[])[] = [];
    for (const order of orders) {
      await startEmpty();
      for (const record of order) {
        await apply(record);
        await match();
      }
      dumps.push(await dumped());
    }
    expect(dumps[1]).toEqual(dumps[0]);
    await rebuild(api.graph, nouns);
    expect(await dumped()).toEqual(dumps[0]);
  });

  it('is decided once: again nothing is read or appended, nor where everything is looked at again', async () => {
    await apply(reprint, proceedings, sequence);
    await match();
    expect(await match()).toEqual([]);
    await api.graph.write((transaction) =>
      transaction.run(cypher`MATCH (log:Log) REMOVE log.papersMatchedBy, log.modelsMatchedBy, log.authorsMatchedBy`),
    );
    expect((await match()).map(({ appended }) => appended)).toEqual([0, 0, 0]);
  });

  it('parts again when it no longer follows', async () => {
    await apply(reprint, proceedings, sequence);
    const before = await dumped();
    await match();
    await apply({ ...reprint, fields: { name: { value: 'Another title altogether' } } } as RecordInput);
    await match();
    expect(await decisions()).toEqual({});
    await apply(reprint);
    await api.graph.write((transaction) =>
      transaction.run(cypher`MATCH (source:Source) WHERE source.dataset = 'matching' DELETE source`),
    );
    expect(await dumped()).toEqual(before);
  });

  it('gives way to a curator, whether the link is moved or undone', async () => {
    await apply(reprint, proceedings, sequence);
    await match();
    const word = (key: string, target: string | null): RecordInput => ({
      type: 'REDIRECT',
      noun: 'Author',
      key,
      target,
      source: curators.key,
      origin: 'HUMAN',
    });
    await apply(word('name:ilya sutskever|epoch', null), word('name:alex krizhevsky|epoch', 'openalex:A99'));
    await match();
    await apply(paper(works, ['openalex:W77'], 'One more by them', '2018', [keyed(12, 'Ilya Sutskever')]));
    await match();
    expect(await decisions()).toMatchObject({ 'name:alex krizhevsky|epoch': 'openalex:A99' });
    expect(await decisions()).not.toHaveProperty('name:ilya sutskever|epoch');
  });

  it('can be reverted as a change set, and stays so', async () => {
    await apply(reprint, proceedings);
    await match();
    const [row] = await api.graph.read<{ id: string }>(cypher`
      MATCH (record:Current {slot: 'R|Author|name:ilya sutskever|epoch'}) RETURN record.changeSet AS id
    `);
    await curationService(api.graph, nouns).revert(row?.id ?? '', { author: 'tests', reason: 'two persons' });
    await apply(sequence);
    await match();
    expect(await decisions()).not.toHaveProperty('name:ilya sutskever|epoch');
  });
});

/** Imports a file of this text. */
const importText = async (kind: ImportKind, name: string, text: string): Promise<FileReport> => {
  const folder = await mkdtemp(join(tmpdir(), 'matching-'));
  try {
    const file = join(folder, name);
    await writeFile(file, text);
    const curation = curationService(api.graph, nouns);
    return await importFile(curation, { kind, path: file, edition: '2026-01-01', maxRejected: 1, author: 'test' });
  } finally {
    await rm(folder, { recursive: true });
  }
};

const edgesOf = (type: string) =>
  api.graph.read<{ from: string; to: string }>(cypher`
    MATCH (from:Entity)-[edge]->(to:Entity) WHERE type(edge) = ${type} RETURN from.name AS from, to.name AS to ORDER BY from
  `);

describe('a file that contradicts itself', () => {
  it('gives a DOI that two papers claim to one of them, and says so', async () => {
    const work = (id: string, name: string, doi: string, arxiv: string) =>
      JSON.stringify({
        id: `https://openalex.org/${id}`,
        doi,
        title: name,
        publication_year: 2020,
        authorships: [],
        primary_location: { landing_page_url: arxiv },
      });
    const [one, other] = ['10.1234/one', '10.1234/other'];
    const text = [
      work('W101', 'A first work', `https://doi.org/${one}`, 'https://arxiv.org/abs/2001.00001'),
      work('W102', 'A second work', `https://doi.org/${other}`, 'https://arxiv.org/abs/2001.00001'),
      work('W103', 'A third work', `https://doi.org/${one}`, 'https://arxiv.org/abs/2001.00003'),
    ].join('\n');
    const report = await importText('openalex-works', 'works.jsonl', text);
    expect(report.problems).toMatchObject([
      { severity: 'REJECTED', code: 'REPEATED_SUBJECT', row: 3 },
      { severity: 'DOUBTFUL', code: 'KEY_TAKEN', row: 2, value: 'arxiv:2001.00001' },
    ]);
    const { data } = await api.ask(
      '{ papers { nodes { name } } paper(by: { identifier: "arxiv:2001.00001" }) { name } }',
    );
    expect(data.paper.name).toBe('A first work');
    expect(data.papers.nodes).toHaveLength(2);
  });

  it('keeps a model that is based on itself, and two on each other, in the record, and lists them', async () => {
    const text =
      'Model,Organization,Publication date,Base model\nA,O,2020-02-02,A\nB,O,2020-02-02,C\nC,O,2020-02-02,B\n';
    const report = await importText('epoch-models', 'notable_2026-01-01.csv', text);
    expect(report).toMatchObject({ rows: 3, rejected: 0, appended: 3 });
    expect((await edgesOf('BASED_ON')).filter(({ from, to }) => from === to)).toEqual([]);
    const open = (await match()).flatMap((one) => one.open);
    expect(open.map(({ keys }) => keys)).toEqual([['name:a|2020'], ['name:b|2020', 'name:c|2020']]);
    const { data, errors } = await api.ask('{ models { nodes { name baseModels { totalCount } } } }');
    expect(errors).toEqual([]);
    expect(data.models.nodes).toHaveLength(3);
  });

  it('keeps an organisation that is its own parent, which is part of nothing', async () => {
    const record = {
      id: 'https://ror.org/00f54p054',
      name: 'Own',
      status: 'active',
      types: ['Education'],
      country: { country_code: 'US' },
      relationships: [{ type: 'Parent', label: 'Own', id: 'https://ror.org/00f54p054' }],
    };
    const report = await importText('ror', 'ror.jsonl', JSON.stringify(record));
    expect(report).toMatchObject({ rows: 1, rejected: 0 });
    expect(await edgesOf('PART_OF')).toEqual([]);
  });
});
