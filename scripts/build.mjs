// Builds `dist` from `src`. Plain JavaScript without dependencies.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
};

const stampOf = (root) => join(root, 'dist', '.sources');

/** Whether `dist` was built from the present sources. */
export const isBuilt = (root) => {
  const stamp = stampOf(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
};

/** Builds `dist`. Types are not checked here but by `npm test`: it takes a third of the time. */
export const build = async (root) => {
  const current = fingerprint(root);
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  await runProgram(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noCheck'], { cwd: root });
  writeFileSync(stampOf(root), current);
};
