// Builds the query editor into .cache/editor/<hash of its sources>, where it is not there yet, and prints that folder.
// It has dependencies of its own, which are installed beside it and deleted again. Plain JavaScript without dependencies.
// With --attached it gives up as soon as whoever started it is gone.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault, runProgram, stopPrograms } from './programs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'src', 'editor');
const cache = join(root, '.cache', 'editor');

/** Names and contents of everything that the build reads. */
const fingerprint = () => {
  const hash = createHash('sha256');
  const files = readdirSync(sources, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const name of files.map((file) => file.name).sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(sources, name)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
};

/** Another process may build the same at the same time: whoever is first has built it. */
const moveInto = async (built, folder) => {
  try {
    await rename(built, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
};

let stopped = false;
const stop = () => {
  stopped = true;
  return stopPrograms();
};

const run = (program, args, cwd) => {
  if (stopped) throw new Fault('The build was stopped.');
  return runProgram(program, args, { cwd });
};

const build = async (folder) => {
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'work-'));
  try {
    await cp(sources, work, { recursive: true });
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], work);
    await run(process.execPath, [join('node_modules', 'vite', 'bin', 'vite.js'), 'build'], work);
    await moveInto(join(work, 'dist'), folder);
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** Builds of other sources, and what interrupted builds have left behind. */
const sweep = async (folder) => {
  const hourAgo = Date.now() - 3_600_000;
  for (const { name } of readdirSync(cache, { withFileTypes: true })) {
    const path = join(cache, name);
    const isOld = name.startsWith('work-') ? statSync(path).mtimeMs < hourAgo : path !== folder;
    if (isOld) await rm(path, { recursive: true, force: true, maxRetries: 3 });
  }
};

// The programs end, the build fails, and what it has begun is cleared away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
if (process.argv.includes('--attached')) process.stdin.on('end', stop).resume();

const folder = join(cache, fingerprint());
try {
  if (!existsSync(folder)) await build(folder);
  await sweep(folder);
  process.stdout.write(`${folder}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
if (process.argv.includes('--attached')) process.stdin.destroy();
