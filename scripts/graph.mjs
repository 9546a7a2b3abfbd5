// `npm run graph -- <command>`: sets the project up where it is not, then runs the command line.
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
await import('../dist/cli.js');
