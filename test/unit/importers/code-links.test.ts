import { describe, expect, it } from '@jest/globals';
import { codeLinks } from '../../../src/importers/code-links.ts';
import { importSheet } from '../../../src/importers/pipeline.ts';
import { jsonSheet } from '../../../src/importers/sheet.ts';
import { recorder, source, statement } from './importing.ts';

const imported = async (links: readonly unknown[]) => {
  const { apply, records } = recorder();
  async function* text() {
    yield JSON.stringify(links);
  }
  const sheet = jsonSheet(text(), codeLinks);
  const report = await importSheet({ sheet, source, apply, author: 'tests', reason: 'a test' });
  return { report, statements: records().map(statement) };
};
const heron = { paper_url: 'https://openreview.net/forum?id=-Heron1', paper_title: 'Herons', is_official: true };

describe('links from papers to code', () => {
  it('are one statement per paper, with every repository once', async () => {
    const { report, statements } = await imported([
      { ...heron, repo_url: 'https://github.com/tin/herons' },
      { ...heron, repo_url: 'https://github.com/tin/nests/' },
      { ...heron, repo_url: 'https://github.com/tin/herons/' },
      { ...heron, paper_url: 'https://openreview.net/forum?id=-Egret1', repo_url: 'https://egrets.example' },
    ]);
    expect(report).toMatchObject({ rows: 4, records: 2, problems: [] });
    expect(statements).toMatchObject([
      {
        noun: 'Paper',
        keys: ['openreview:-Heron1'],
        citation: heron.paper_url,
        fields: {
          name: { value: 'Herons' },
          codeRepositories: { value: ['https://github.com/tin/herons', 'https://github.com/tin/nests'] },
        },
      },
      { keys: ['openreview:-Egret1'], fields: { codeRepositories: { value: ['https://egrets.example'] } } },
    ]);
  });

  it('know a paper by every identifier in the shape of Papers with Code, one of each kind', async () => {
    const { statements } = await imported([
      {
        paper_url: 'https://paperswithcode.com/paper/herons',
        paper_arxiv_id: '2305.01234',
        paper_url_abs: 'https://arxiv.org/abs/2305.01234v2',
        paper_url_pdf: 'https://doi.org/10.1145/1455292.1455309',
        paper_title: 'Herons',
        repo_url: 'https://github.com/tin/herons',
        framework: 'pytorch',
        mentioned_in_paper: true,
        is_official: true,
      },
    ]);
    expect(statements[0]?.keys).toEqual(['doi:10.1145/1455292.1455309', 'arxiv:2305.01234']);
  });

  it('mend letters that a PDF joined', async () => {
    const { statements } = await imported([{ ...heron, repo_url: 'https://github.com/tin/eﬃcient-ﬂight' }]);
    expect(statements[0]?.fields?.codeRepositories?.value).toEqual(['https://github.com/tin/efficient-flight']);
  });

  it('leave out code of others, and say so', async () => {
    const { report, statements } = await imported([
      { ...heron, is_official: false, repo_url: 'https://github.com/fan/herons' },
    ]);
    expect(statements[0]?.fields).toEqual({ name: { value: 'Herons' } });
    expect(report.problems).toMatchObject([
      { severity: 'DOUBTFUL', code: 'NOT_OFFICIAL', value: 'https://github.com/fan/herons' },
    ]);
  });

  it.each(['https://github.com/...', 'https://github.com/', 'on request', 'ftp://tin.example/herons', ''])(
    'name no repository where the address is %j',
    async (address) => {
      const { report, statements } = await imported([{ ...heron, repo_url: address }]);
      expect(statements[0]?.fields).not.toHaveProperty('codeRepositories');
      expect(report.problems).toMatchObject([{ severity: 'DOUBTFUL', column: 'repo_url', value: address, row: 1 }]);
    },
  );

  it('are refused where the paper has no identifier: a title alone would make a second paper', async () => {
    const { report, statements } = await imported([
      {
        paper_url: 'https://paperswithcode.com/paper/herons',
        paper_title: 'Herons',
        repo_url: 'https://github.com/tin/herons',
        is_official: true,
      },
    ]);
    expect(statements).toEqual([]);
    expect(report).toMatchObject({ rows: 1, rejected: 1, problems: [{ code: 'NO_SUBJECT', column: 'paper_url' }] });
  });
});
