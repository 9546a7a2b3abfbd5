// Installs the locked dependencies where they are not there already. Plain JavaScript without dependencies.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, runProgram } from './programs.mjs';

const packagesOf = async (path) => {
  try {
    return JSON.parse(await readFile(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
};

/** Optional packages are those of other platforms: npm leaves them out. */
const isWanted = ({ dev, devOptional, optional, link }, development) =>
  !optional && !link && (development || !(dev || devOptional));

/**
 * Whether `node_modules` holds what the lock file asks for. npm writes its own record of what it installed last of all,
 * so an interrupted installation has none.
 */
export const isInstalled = async (root, { development }) => {
  const wanted = await packagesOf(join(root, 'package-lock.json'));
  const installed = await packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || !isWanted(entry, development)) return true;
    const found = installed[path];
    return found !== undefined && found.version === entry.version && found.integrity === entry.integrity;
  });
};

/** Installs exactly the lock file, without running scripts of packages: none of ours needs one. */
export const install = async (root, { development, onStart }) => {
  const mode = development ? [] : ['--omit=dev'];
  try {
    await runProgram('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...mode], { cwd: root, onStart });
  } catch (error) {
    if (error.code === 'ENOENT') throw new Fault('npm is not on the PATH: install Node.js with npm.');
    const lines = (error.output ?? error.message)
      .split('\n')
      .filter((line) => /^npm (error|ERR!) (?!A complete log)/.test(line));
    const reason = lines
      .slice(0, 2)
      .map((line) => line.replace(/^npm (error|ERR!) /, ''))
      .join(', ');
    throw new Fault(`npm could not install the dependencies (${reason || error.message}): mend that, and start again.`);
  }
};
