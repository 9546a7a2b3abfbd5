import { describe, expect, it } from '@jest/globals';
import { longestPiece } from '../../../src/importers/json-pieces.ts';
import { openalexWorks } from '../../../src/importers/openalex-works.ts';
import { importSheet } from '../../../src/importers/pipeline.ts';
import { readJson } from '../../../src/importers/read-json.ts';
import type { BadLine, JsonRow } from '../../../src/importers/row.ts';
import { jsonSheet } from '../../../src/importers/sheet.ts';
import { recorder, source } from './importing.ts';

async function* chunksOf(...parts: readonly string[]) {
  yield* parts;
}
const read = async (...parts: readonly string[]): Promise<readonly (JsonRow | BadLine)[]> => {
  const all: (JsonRow | BadLine)[] = [];
  for await (const row of readJson(chunksOf(...parts), 'works.json')) all.push(row);
  return all;
};
const imported = async (text: string) => {
  const { apply, records } = recorder();
  const sheet = jsonSheet(chunksOf(text), openalexWorks);
  const report = await importSheet({ sheet, source, apply, author: 'tests', reason: 'a test' });
  return { report, records: records() };
};

describe('JSON Lines of any line ends', () => {
  it.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
    ['carriage returns', '\r'],
  ])('are read with %s', async (_case, end) => {
    expect(await read(['{"a":1}', '', '{"b":2}', ''].join(end))).toEqual([
      { number: 1, line: 1, object: { a: 1 } },
      { number: 2, line: 3, object: { b: 2 } },
    ]);
  });
});

describe('a line that is too long', () => {
  it('is one bad row, is not kept in memory, and the rest goes on', async () => {
    const megabyte = 'x'.repeat(2 ** 20);
    async function* lines() {
      yield '{"a":1}\n{"b":"';
      for (let count = 0; count < 200; count += 1) yield megabyte;
      yield '"}\n{"c":3}\n';
    }
    const rows: (JsonRow | BadLine)[] = [];
    for await (const row of readJson(lines())) rows.push(row);
    expect(rows).toMatchObject([
      { number: 1, line: 1, object: { a: 1 } },
      { number: 2, line: 2, reason: expect.stringContaining(`longer than ${longestPiece} characters`) },
      { number: 3, line: 3, object: { c: 3 } },
    ]);
    const [, long] = rows;
    expect(long && 'text' in long && long.text.length).toBeLessThan(longestPiece + 2 ** 21);
  });

  it('is read where it is as long as the largest work, in time that does not grow with its square', async () => {
    const authorships = Array.from({ length: 50_000 }, (_, index) => ({
      author: { id: `https://openalex.org/A${index + 100}`, display_name: `Ada Wren ${index}` },
      institutions: [{ id: `https://openalex.org/I${index + 100}`, display_name: `Tin ${index}` }],
    }));
    const work = { id: 'https://openalex.org/W1001', title: 'Herons', authorships };
    const { report, records } = await imported(`${JSON.stringify(work)}\n`);
    expect(report).toMatchObject({ rows: 1, rejected: 0, doubtful: 0 });
    expect(records[0]).toMatchObject({ fields: { authors: { value: { length: 50_000 } } } });
  });
});

describe('lines that are no objects', () => {
  it('are refused with their line and what they are, and the rest goes on', async () => {
    const { report, records } = await imported(
      '{"id":"https://openalex.org/W1001"}\nnull\n"text"\n12\n{"id":NaN}\n{"id":\nid,title\n{"id":"https://openalex.org/W1002"}\n[1]\n',
    );
    expect(report).toMatchObject({ rows: 9, records: 2, rejected: 7 });
    expect(report.problems.map(({ code, line, value }) => [code, line, value])).toEqual([
      ['NOT_AN_OBJECT', 2, 'null'],
      ['NOT_AN_OBJECT', 3, '"text"'],
      ['NOT_AN_OBJECT', 4, '12'],
      ['NOT_AN_OBJECT', 5, '{"id":NaN}'],
      ['NOT_AN_OBJECT', 6, '{"id":'],
      ['NOT_AN_OBJECT', 7, 'id,title'],
      ['NOT_AN_OBJECT', 9, '[1]'],
    ]);
    expect(records).toHaveLength(2);
  });
});

describe('an object with a member that stands in it twice', () => {
  it('has the last, and says so', async () => {
    const { report, records } = await imported(
      '{"id":"https://openalex.org/W1001","title":"Herons","title":"Egrets"}\n',
    );
    expect(records).toMatchObject([{ fields: { name: { value: 'Egrets' } } }]);
    expect(report.problems).toMatchObject([
      { severity: 'DOUBTFUL', code: 'DUPLICATE_MEMBER', column: 'title', line: 1 },
    ]);
  });

  it.each([
    ['{"a":{"b":1,"c":2,"b" : 3}}', 'b'],
    ['{"a":[{"x\\"":1},{"d":"say \\"c\\":","d":""}]}', 'd'],
    ['{"a":[{"b":1},{"b":2}],"c":{"a":"\\"a\\":"}}', undefined],
    ['{"a":"{\\"a\\":1,\\"a\\":2}"}', undefined],
  ])('is found wherever it is: %s', async (text, duplicate) => {
    expect(await read(text)).toMatchObject([{ object: JSON.parse(text) }]);
    expect((await read(text))[0]).toHaveProperty('line', 1);
    const [row] = await read(text);
    expect(row && 'duplicate' in row ? row.duplicate : undefined).toBe(duplicate);
  });
});

describe('one JSON array in the place of JSON Lines', () => {
  const array = '\n [\n {"a":"],["},\n {"b":[1,{"c":"\\"\\\\"}]}\n, null, [2],\n{"d":\n4}, ]\n';
  const elements = [
    { number: 1, line: 3, object: { a: '],[' } },
    { number: 2, line: 5, object: { b: [1, { c: '"\\' }] } },
    { number: 3, line: 5, text: 'null', reason: expect.stringContaining('not a JSON object') },
    { number: 4, line: 5, text: '[2]', reason: expect.stringContaining('not a JSON object') },
    { number: 5, line: 7, object: { d: 4 } },
  ];

  it('is read element by element, wherever the text is cut', async () => {
    expect(await read(array)).toEqual(elements);
    expect(await read(...array)).toEqual(elements);
    expect(await read(' []')).toEqual([]);
  });

  it('has bad elements, and the rest goes on', async () => {
    expect(await read('[{"a":1},{"b":},{"c":3}]')).toMatchObject([
      { object: { a: 1 } },
      { text: '{"b":}', reason: expect.stringContaining('not JSON') },
      { object: { c: 3 } },
    ]);
  });

  it.each([
    ['cut off', '[{"a":1},\n{"b":', 'works.json: line 2: the array is not closed where the file ends'],
    ['cut off between elements', '[{"a":1},\n', 'line 2: the array is not closed'],
    ['followed by more', '[{"a":1}]\n[{"b":2}]', 'line 2: there is more after the end of the array'],
    [
      'of one endless element',
      `[\n"${'x'.repeat(longestPiece + 1)}"]`,
      'line 1: the element that begins here is longer',
    ],
  ])('is refused with the line where it is %s', async (_case, text, message) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining(message) });
  });
});
