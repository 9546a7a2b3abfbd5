import { describe, expect, it } from '@jest/globals';
import { epochOrganizations } from '../../../src/importers/epoch-organizations.ts';
import type { JsonFormat } from '../../../src/importers/format.ts';
import { openalexWorks } from '../../../src/importers/openalex-works.ts';
import { importSheet } from '../../../src/importers/pipeline.ts';
import { rorRecords } from '../../../src/importers/ror.ts';
import { jsonSheet } from '../../../src/importers/sheet.ts';
import { mapped, recorder, source, statement } from './importing.ts';

const imported = async (format: JsonFormat, objects: readonly unknown[]) => {
  const { apply, records } = recorder();
  async function* text() {
    for (const object of objects) yield `${JSON.stringify(object)}\n`;
  }
  const report = await importSheet({
    sheet: jsonSheet(text(), format),
    source,
    apply,
    author: 'tests',
    reason: 'a test',
  });
  return { report, records: records() };
};

describe('an identifier with a wrong check digit', () => {
  it('of a registry record is one rejected row; the rest goes on', async () => {
    const { report, records } = await imported(rorRecords, [
      { id: 'https://ror.org/03cve4548', name: 'Tin University' },
      { id: 'https://ror.org/03cve4549', name: 'Tin University' },
    ]);
    expect(records).toHaveLength(1);
    expect(report).toMatchObject({ rows: 2, rejected: 1 });
    expect(report.problems).toMatchObject([
      {
        severity: 'REJECTED',
        code: 'BAD_IDENTIFIER',
        column: 'id',
        value: 'https://ror.org/03cve4548',
        row: 1,
        line: 1,
        reason: expect.stringContaining('check digits are wrong; expected https://ror.org/'),
      },
    ]);
  });

  it('of a parent costs the record its parent only', async () => {
    const relationships = [
      { type: 'Parent', id: 'https://ror.org/00f54p055', label: 'Metal Academy' },
      { type: 'Parent', id: 'https://ror.org/00f54p054', label: 'Metal Academy' },
      { type: 'Related', id: 'nowhere', label: 'Nobody' },
    ];
    const { report, records } = await imported(rorRecords, [
      { id: 'https://ror.org/03cve4549', name: 'Tin', relationships },
    ]);
    expect(statement(records[0]).fields?.parents?.value).toEqual([
      { key: 'ror:https://ror.org/00f54p054', name: 'Metal Academy' },
    ]);
    expect(report.problems).toMatchObject([
      { severity: 'DOUBTFUL', column: 'relationships[0].id', value: 'https://ror.org/00f54p055' },
    ]);
  });

  it('of an author or an institution of a work is passed over for the next best, and reported', async () => {
    const authorships = [
      {
        author: { id: null, display_name: 'Ada Wren', orcid: 'https://orcid.org/0000-0001-5109-3701' },
        institutions: [{ id: 'https://openalex.org/I22', display_name: 'Tin', ror: 'https://ror.org/03cve4548' }],
      },
    ];
    const { report, records } = await imported(openalexWorks, [
      { id: 'https://openalex.org/W1001', title: 'Herons', authorships },
    ]);
    expect(statement(records[0]).fields).toMatchObject({
      authors: { value: [{ key: 'name:ada wren|tests' }] },
      institutions: { value: [{ key: 'openalex:I22' }] },
    });
    expect(report.problems.map(({ code, column, value }) => [code, column, value])).toEqual([
      ['BAD_IDENTIFIER', 'authorships[0].author.orcid', 'https://orcid.org/0000-0001-5109-3701'],
      ['BAD_IDENTIFIER', 'authorships[0].institutions[0].ror', 'https://ror.org/03cve4548'],
    ]);
  });

  it('of an organisation of Epoch’s leaves its name', async () => {
    const [row] = await mapped(
      epochOrganizations,
      'Organization,Country,Organization categorization,ROR\nTin,,,ror:03cve4548\n',
    );
    expect(statement(row?.record).keys).toEqual(['epoch:Tin']);
    expect(row?.problems).toMatchObject([{ code: 'BAD_IDENTIFIER', column: 'ROR', value: 'ror:03cve4548' }]);
  });
});

describe('a DOI that two works of a file have', () => {
  it('is the first’s; the second is a rejected row that names the first', async () => {
    const doi = 'https://doi.org/10.1145/1455292.1455309';
    const { report, records } = await imported(openalexWorks, [
      { id: 'https://openalex.org/W1001', doi, title: 'Herons' },
      { id: 'https://openalex.org/W1002', doi, title: 'Egrets' },
    ]);
    expect(records).toMatchObject([{ fields: { name: { value: 'Herons' } } }]);
    expect(report.problems).toMatchObject([
      { severity: 'REJECTED', code: 'REPEATED_SUBJECT', row: 2, line: 2, reason: 'the same as row 1, which counts' },
    ]);
  });
});

describe('a work with nulls where OpenAlex has them', () => {
  const nulls = {
    title: 'Herons',
    doi: null,
    publication_date: null,
    abstract_inverted_index: null,
    topics: null,
    primary_location: null,
    cited_by_count: null,
  };

  it.each([
    ['no authorships', null],
    ['empty authorships', []],
    [
      'an author without id',
      [{ author: { id: null, display_name: 'Ada Wren' }, institutions: null, raw_author_name: null }],
    ],
    [
      'an author with empty institutions',
      [{ author: { display_name: 'Ada Wren', id: '', orcid: null }, institutions: [] }],
    ],
    [
      'an institution of nulls',
      [{ author: { display_name: 'Ada Wren' }, institutions: [{ id: null, display_name: null, ror: null }, null] }],
    ],
  ])('is read with %s', async (_case, authorships) => {
    const { report, records } = await imported(openalexWorks, [
      { ...nulls, id: 'https://openalex.org/W1001', authorships },
    ]);
    expect(report.problems).toEqual([]);
    const { fields } = statement(records[0]);
    expect(fields?.name).toEqual({ value: 'Herons' });
    expect(fields).not.toHaveProperty('institutions');
    if (authorships?.length === 1) expect(fields?.authors).toMatchObject({ value: [{ key: 'name:ada wren|tests' }] });
  });
});
