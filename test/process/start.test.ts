import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type DataFolder, makeDataFolder } from '../support/data-folder.ts';
import { addressOf, npmStart, serves } from '../support/npm-start.ts';
import { endPrograms, type Program, runProgram } from '../support/programs.ts';

// Real processes on a machine that may be busy.
jest.setTimeout(300_000);

const ask = async (address: string, query: string): Promise<unknown> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

/** The findings as the command line prints them, and how they look. */
const reproduced: readonly (readonly [format: string, looksRight: (output: string) => boolean])[] = [
  ['text', (output) => /^10 findings at data version \d+: 10 NOT_TESTABLE\./m.test(output)],
  ['json', (output) => JSON.parse(output).findings.length === 10],
  [
    'html',
    (output) =>
      output.startsWith('<!doctype html>') && !/\b(src|href)="(?!#)|url\((?!#)|@import|<script|<link/.test(output),
  ],
];

describe('npm start', () => {
  let folder: DataFolder;
  beforeAll(async () => {
    folder = await makeDataFolder();
  });
  afterEach(async () => {
    await endPrograms();
    await folder.gone(await folder.processes());
  });
  afterAll(() => folder.remove());

  const start = (environment = {}): Program => npmStart(folder, environment);

  it('serves, lets the findings be reproduced beside it, and ends with its database when npm gets SIGTERM', async () => {
    const npm = start();
    await serves(npm);
    await expect(ask(addressOf(npm), '{ models { totalCount } }')).resolves.toMatchObject({
      data: { models: { totalCount: 0 } },
    });
    // The command line beside the server that runs, on a graph that holds nothing.
    for (const [format, looksRight] of reproduced) {
      const command = runProgram('npm', ['run', '--silent', 'graph', '--', 'reproduce', '--format', format], {
        DATA_DIR: folder.path,
        NEO4J_URI: '',
      });
      expect([format, await command.end]).toEqual([format, 0]);
      expect([format, looksRight(command.output())]).toEqual([format, true]);
    }
    npm.kill('SIGTERM');
    await npm.end;
    expect(await folder.left()).toEqual([]);
    expect(npm.output()).not.toMatch(/error/i);
  });

  it.each([
    // In a fresh clone the query editor is being built then.
    ['SIGINT', 'build'],
    ['SIGTERM', 'none'],
  ] as const)('ends with its database when the whole group gets %s', async (name, editor) => {
    const npm = start({ QUERY_EDITOR: editor });
    await serves(npm);
    npm.killGroup(name);
    await npm.end;
    expect(await folder.left()).toEqual([]);
  });

  it('ends with its database when it is told to while the database is starting', async () => {
    const npm = start();
    await npm.until((output) => output.includes('starting Neo4j'));
    npm.kill('SIGTERM');
    await npm.end;
    expect(await folder.left()).toEqual([]);
  });

  it('leaves nothing behind when npm is killed outright', async () => {
    const npm = start();
    await serves(npm);
    const left = await folder.processes();
    npm.kill('SIGKILL');
    expect(await folder.gone(left)).toBe(true);
    await expect(fetch(addressOf(npm))).rejects.toThrow();
  });

  it('says that the port is in use, and starts no database', async () => {
    const first = start();
    await serves(first);
    const databases = await folder.databases();
    const { port } = new URL(addressOf(first));
    const second = start({ PORT: port });
    expect(await second.end).toBe(1);
    expect(second.output()).toContain(
      `PORT: 127.0.0.1:${port} cannot be listened on; stop what uses it, or set PORT (or HOST) to another.`,
    );
    const third = start();
    expect(await third.end).toBe(1);
    expect(third.output()).toMatch(/Another server \(process \d+\) already uses the data folder/);
    expect(await folder.databases()).toEqual(databases);
  });
});
