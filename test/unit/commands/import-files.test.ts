import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkImport, importFiles } from '../../../src/commands/import-files.ts';
import type { CurationService } from '../../../src/curation/service.ts';
import { DomainError } from '../../../src/shared/errors.ts';
import { modelRows, writeModels } from '../../support/model-files.ts';
import { recorder } from '../importers/importing.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-command-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A write path that remembers, where nothing was before. */
const remembering = (apply: CurationService['apply'] = recorder().apply): CurationService => ({
  apply,
  revert: () => Promise.reject(new Error('not here')),
  preview: async (input) => ({
    ...(await apply({ ...input, title: '', reason: '', author: '' })),
    changes: [],
    about: [],
  }),
  openImport: async () => ({ id: 'chg_1', begun: false }),
  closeImport: async () => undefined,
  listedBefore: async function* () {
    yield [];
  },
  retiredBefore: async () => [],
});

const linesOf = async (path: string): Promise<readonly Record<string, unknown>[]> =>
  (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const importWith = async (
  curation: CurationService,
  files: readonly string[],
  signal = new AbortController().signal,
) => {
  let screen = '';
  const report = join(folder, 'report.jsonl');
  const write = (text: string): void => {
    screen += text;
  };
  const finished = await importFiles(curation, { kind: 'epoch-models', files, report }, signal, { write });
  return { finished, screen, report: await linesOf(report) };
};

describe('the import command', () => {
  it('says which edition a file is, what became of its rows, and what would mend the rest', async () => {
    const rows = [...modelRows(3), {}, { Model: 'Egret', Parameters: '-1' }];
    const path = await writeModels(folder, 'notable 2026-01-01.csv', rows);
    const { finished, screen, report } = await importWith(remembering(), [path]);
    expect(finished).toBe(true);
    expect(screen).toContain('is epoch/notable@2026-01-01 (edition 2026-01-01, by the file’s name)');
    expect(screen).toContain('5 rows: 4 created, 0 changed, 0 unchanged, 1 rejected; 1 doubtful values');
    expect(screen).toContain('change set chg_1');
    expect(screen).toContain('rejected: row 4, line 5, Model: the row names nothing; give the row the name');
    expect(report.map(({ kind, code, line, mend }) => [kind, code, line, typeof mend])).toEqual([
      ['problem', 'NO_SUBJECT', 5, 'string'],
      ['problem', 'UNREADABLE', 6, 'string'],
      ['summary', undefined, undefined, 'undefined'],
    ]);
  });

  it('ends the report with the failure where there is one', async () => {
    const good = await writeModels(folder, 'notable 2026-01-01.csv', modelRows(2));
    const away = (): never => {
      throw new DomainError('DATABASE_UNAVAILABLE', 'The database is away.');
    };
    const failing = remembering(async () => away());
    await expect(importWith(failing, [good])).rejects.toThrow('The database is away.');
    expect(await linesOf(join(folder, 'report.jsonl'))).toEqual([
      { kind: 'failure', file: good, message: 'The database is away.' },
    ]);
  });

  it('says how to go on when it was stopped', async () => {
    const path = await writeModels(folder, 'notable 2026-01-01.csv', modelRows(2));
    const { finished, screen } = await importWith(remembering(), [path, path], AbortSignal.abort());
    expect(finished).toBe(false);
    expect(screen).toContain('stopped after 0 rows');
    expect(screen).toContain('the same command goes on from there');
  });

  it.each([
    [{ files: ['a', 'a'] }, 'each file once'],
    [{ files: ['a'], edition: '2022-13-01' }, 'a day, YYYY-MM-DD'],
    [{ files: ['a'], diff: 'd' }, 'it with --dry-run'],
  ])('refuses %j before anything is read', (options, allowed) => {
    expect(() => checkImport({ kind: 'ror', ...options })).toThrow(allowed);
  });
});
