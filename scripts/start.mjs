// `npm start`: sets the project up where it is not, then becomes the server. One process, so that signals reach the
// server; plain JavaScript without dependencies, because on a fresh clone there are none.
import { fileURLToPath } from 'node:url';
import { Fault } from './programs.mjs';
import { checkJava, checkNode } from './requirements.mjs';
import { setUp } from './set-up.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const database = !process.env.NEO4J_URI;

try {
  checkNode();
  if (database) await checkJava();
  await setUp(root, { development: false, database });
} catch (error) {
  process.stderr.write(`${error instanceof Fault ? error.message : (error.stack ?? error)}\n`);
  process.exit(1);
}

// When npm is killed outright, nobody is left who passes signals on: stop as if one had come.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 1_000).unref();
}
await import('../dist/main.js');
