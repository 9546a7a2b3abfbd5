import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const script = fileURLToPath(new URL('./list-rejection.mjs', import.meta.url));

const run = (...args: readonly string[]) =>
  new Promise<{ status: number | string | null; output: string }>((resolve) => {
    execFile(process.execPath, [script, ...args], (error, output) =>
      resolve({ status: error ? (error.code ?? null) : 0, output }),
    );
  });

it('a rejection that graphql-js leaves behind ends a process that does nothing about it', async () => {
  expect((await run()).status).toBe(1);
});

it('the server logs it, counts it, and stays up', async () => {
  const { status, output } = await run('--survive');
  expect(status).toBe(0);
  expect(JSON.parse(output)).toEqual({ data: { items: null }, logged: [['late', 1]] });
});
