import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeOnce } from './make-once.ts';

const run = promisify(execFile);

const root = fileURLToPath(new URL('../..', import.meta.url));
const requirements = join(root, 'test', 'python', 'requirements.txt');
/** Made once, and again when the requirements change. */
const environment = join(root, '.cache', 'python');
const stamp = join(environment, 'requirements.txt');
const program = join(environment, 'bin', 'python');

const oldest = '3.11';

const reasonNot = (): string | null => {
  const check = `import ensurepip, sys, venv; sys.exit(sys.version_info < (${oldest.replace('.', ', ')}))`;
  const { error, status } = spawnSync('python3', ['-c', check]);
  if (error) return 'there is no python3';
  return status === 0 ? null : `python3 is older than ${oldest}, or cannot make virtual environments`;
};

/** Why tests that need Python cannot run here; null where they can. Whoever skips them says so in their title. */
export const pythonMissing = reasonNot();

const isReady = (): boolean =>
  existsSync(program) && existsSync(stamp) && readFileSync(stamp, 'utf8') === readFileSync(requirements, 'utf8');

const makeEnvironment = async (): Promise<void> => {
  await rm(environment, { recursive: true, force: true });
  await mkdir(join(root, '.cache'), { recursive: true });
  await run('python3', ['-m', 'venv', environment]);
  // Wheels only: what has to be compiled first would take minutes, or fail for want of a compiler.
  await run(program, ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', '-r', requirements]);
  await copyFile(requirements, stamp);
};

let making: Promise<void> | undefined;

/** Makes the virtual environment where it is not there: half a minute, once. For `beforeAll`, with a timeout of its own. */
export const preparePython = (): Promise<void> => {
  making ??= makeOnce(isReady, makeEnvironment);
  return making;
};

/** Runs a program of `test/python` and gives what it prints, read as JSON. */
export const runPython = async <Printed>(script: string, ...args: readonly string[]): Promise<Printed> => {
  await preparePython();
  const { stdout } = await run(program, [join(root, 'test', 'python', script), ...args], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
};
