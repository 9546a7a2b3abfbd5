// Builds `dist` from `src` where it is not up to date. Plain JavaScript without dependencies.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './programs.mjs';

const inputs = ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

/** Every file at or below a path. */
const filesBelow = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [path];

/** A hash over the names and contents of everything that the build reads. */
const fingerprint = (root) => {
  const hash = createHash('sha256');
  const files = inputs.flatMap((input) => filesBelow(join(root, input))).sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

/** Builds, unless the stamp in `dist` names the present sources. Tells whether there was anything to do. */
export const build = async (root) => {
  const stamp = join(root, 'dist', '.sources');
  const current = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return false;
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  await runProgram(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noCheck'], { cwd: root });
  writeFileSync(stamp, current);
  return true;
};
