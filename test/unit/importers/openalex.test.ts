import { beforeAll, describe, expect, it } from '@jest/globals';
import { openalexTopics } from '../../../src/importers/openalex-topics.ts';
import { openalexWorks } from '../../../src/importers/openalex-works.ts';
import { importSheet } from '../../../src/importers/pipeline.ts';
import { rorRecords } from '../../../src/importers/ror.ts';
import { openSheet } from '../../../src/importers/sheet.ts';
import type { ImportReport } from '../../../src/importers/tally.ts';
import type { RecordInput, StatementInput } from '../../../src/log/record.ts';
import { recorder, root, source, statement } from './importing.ts';

const load = async (name: string, format: Parameters<typeof openSheet>[1]) => {
  const { apply, records } = recorder();
  const sheet = await openSheet(`${root}/test/fixtures/importers/${name}`, format);
  const report = await importSheet({ sheet, source, apply, author: 'tests', reason: 'a test' });
  return { report, records: records() };
};

describe('OpenAlex’s table of topics', () => {
  let report: ImportReport;
  let topics: readonly StatementInput[];
  beforeAll(async () => {
    const loaded = await load('openalex-topics.csv', openalexTopics);
    report = loaded.report;
    topics = loaded.records.map(statement);
  });
  const parentOf = (key: string): unknown => topics.find(({ keys }) => keys[0] === key)?.fields?.parent?.value;

  it('describes topics and everything above them, once', () => {
    expect(report).toMatchObject({ rows: 7, records: 17, rejected: 1, doubtful: 0 });
    expect(new Set(topics.map(({ keys }) => keys[0])).size).toBe(17);
  });

  it('hangs each under the next level that is named, and writes “and” for “&”', () => {
    expect(parentOf('openalex:T10001')).toEqual([
      { key: 'name:Wading and Flight (Earth and Planetary Sciences)|openalex/subfield', name: 'Wading and Flight' },
    ]);
    expect(parentOf('openalex:T10005')).toEqual([
      { key: 'name:Nutrition and Dietetics|openalex/field', name: 'Nutrition and Dietetics' },
    ]);
    expect(parentOf('name:Nutrition and Dietetics|openalex/field')).toBeUndefined();
    expect(parentOf('name:Nests (Biology)|openalex/subfield')).toMatchObject([{ name: 'Biology' }]);
  });

  it('keeps two subfields of one name apart by their fields', () => {
    expect(parentOf('name:Educational Psychology (Psychology)|openalex/subfield')).toMatchObject([
      { name: 'Psychology' },
    ]);
    expect(parentOf('name:Educational Psychology (Education)|openalex/subfield')).toMatchObject([
      { name: 'Education' },
    ]);
  });
});

describe('works', () => {
  let report: ImportReport;
  let works: readonly StatementInput[];
  beforeAll(async () => {
    const loaded = await load('works.jsonl', openalexWorks);
    report = loaded.report;
    works = loaded.records.map(statement);
  });

  it('are one record each; lines that are no objects or name nothing are refused with their line', () => {
    expect(report).toMatchObject({ rows: 7, records: 4, rejected: 3 });
    expect(report.problems.map(({ row, line, code }) => [row, line, code])).toEqual([
      [1, 1, 'BAD_IDENTIFIER'],
      [1, 1, 'INCOMPLETE'],
      [3, 4, 'NO_NAME'],
      [4, 5, 'NOT_AN_OBJECT'],
      [6, 7, 'NO_SUBJECT'],
      [7, 8, 'NOT_AN_OBJECT'],
    ]);
    expect(new Set(works.map(({ noun }) => noun))).toEqual(new Set(['Paper']));
  });

  it('are known by DOI, arXiv number (also as a DOI), OpenAlex’s or OpenReview’s id, else by title', () => {
    expect(works.map(({ keys }) => keys)).toEqual([
      ['arxiv:2305.01234', 'openalex:W1001'],
      ['openalex:W1002'],
      ['openreview:-Heron1'],
      ['title:no identifier at all|2020|rail'],
    ]);
  });

  it('have authors by key, else by name as printed, with their places among the institutions', () => {
    const [work] = works;
    expect(work?.fields?.authors?.value).toEqual([
      {
        key: 'openalex:A11',
        name: 'Ada Wren',
        properties: { position: 0, corresponding: true, at: [0, 1], rawAffiliations: ['Tin University, Heronry'] },
      },
      {
        key: 'orcid:0000-0001-5109-3700',
        name: 'Bo Finch',
        properties: { position: 1, corresponding: false, at: [2, 0], rawAffiliations: ['Copper Club'] },
      },
      { key: 'name:c. kite|arxiv:2305.01234', name: 'C. Kite', properties: { position: 2, corresponding: false } },
      { key: 'name:dora crane|tests', name: 'Dora Crane', properties: { position: 3 } },
    ]);
    expect(work?.fields?.institutions?.value).toEqual([
      { key: 'ror:03cve4549', name: 'Tin University', properties: { position: 0, authors: 2 } },
      { key: 'openalex:I22', name: 'Zinc Institute', properties: { position: 1, authors: 1 } },
      { key: 'name:copper club|jp', name: 'Copper Club', properties: { position: 2, authors: 1 } },
    ]);
  });

  it('have venue, topics, citations and date; marks of setting are no part of a title', () => {
    expect(works[0]?.fields).toMatchObject({
      name: { value: 'On Heron flight' },
      publicationDate: { value: '2023-05-17' },
      citations: { value: 7 },
      venue: { value: [{ key: 'openalex:S4306400194', name: 'arXiv' }] },
      topics: {
        value: [
          { key: 'openalex:T10001', properties: { rank: 1, score: 0.99 } },
          { key: 'openalex:T10002', properties: { rank: 2, score: 0.5 } },
        ],
      },
      references: {
        value: [
          { key: 'openalex:W1002', name: 'W1002' },
          { key: 'openalex:W1003', name: 'W1003' },
        ],
      },
    });
  });

  it('of the older shape have the year, and concepts less those that only stand above', () => {
    expect(Object.keys(works[1]?.fields ?? {})).toEqual(['name', 'publicationDate', 'link', 'topics']);
    expect(works[1]?.fields).toMatchObject({
      publicationDate: { value: '2009' },
      topics: { value: [{ key: 'openalex:C22', name: 'Biology', properties: { rank: 1, score: 0.9 } }] },
    });
  });

  it('of conferences have OpenReview’s keys, and a year where the date is the first of January', () => {
    expect(works[2]?.fields).toMatchObject({
      publicationDate: { value: '2021' },
      venue: { value: [{ key: 'openreview:nips', name: 'Conference on Herons' }] },
      authors: { value: [{ key: 'openreview:~Ada_Wren1', properties: { position: 0, at: [0] } }] },
    });
  });
});

describe('records of the registry', () => {
  let records: readonly RecordInput[];
  let report: ImportReport;
  beforeAll(async () => {
    ({ records, report } = await load('ror.jsonl', rorRecords));
  });

  it('of schema 1 have names, types without funder, sector, country and parents', () => {
    expect(statement(records[0])).toMatchObject({
      keys: ['ror:https://ror.org/03cve4549'],
      fields: {
        name: { value: 'Tin University' },
        aliases: { value: ['Tin', 'Universität Zinn', 'TU'] },
        registryTypes: { value: ['education'] },
        sector: { value: 'ACADEMIA' },
        country: { value: [{ key: 'iso3166:CN', name: 'China' }] },
        parents: { value: [{ key: 'ror:https://ror.org/00f54p054', name: 'Metal Academy' }] },
      },
    });
  });

  it('of schema 2 have names by type and each country once; inactive ones a successor', () => {
    const { fields } = statement(records[1]);
    expect(fields).toMatchObject({
      name: { value: 'Zinc Institute' },
      aliases: { value: ['ZI', 'Zinkinstitut'] },
      country: { value: [{ key: 'iso3166:CH' }] },
      successors: { value: [{ name: 'Tin University' }] },
    });
    expect(fields).not.toHaveProperty('sector');
  });

  it('that were withdrawn stand for their successor, where they have one', () => {
    expect(records[2]).toMatchObject({ type: 'REDIRECT', target: 'ror:https://ror.org/03cve4549' });
    expect(statement(records[3]).fields).toEqual({ name: { value: 'Gone' } });
  });

  it('without an id are refused', () => {
    expect(report).toMatchObject({ rows: 5, records: 4, rejected: 1 });
    expect(report.problems).toMatchObject([{ code: 'NO_SUBJECT', row: 5 }]);
  });
});
