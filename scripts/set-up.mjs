// From a fresh clone to a built project with a Neo4j beside it. Plain JavaScript without dependencies.
import { build, isBuilt } from './build.mjs';
import { takeFolderLock } from './folder-lock.mjs';
import { install, isInstalled } from './install.mjs';
import { fetchNeo4j, isFetched } from './neo4j-jars.mjs';
import { stopPrograms } from './programs.mjs';
import { step } from './steps.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const statusOf = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** While `work` runs, a signal first ends the programs it started. */
const stoppable = async (work, letGo) => {
  const stop = async (signal) => {
    await stopPrograms();
    letGo();
    process.exit(statusOf[signal]);
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
};

const installing = async (root, mode) => {
  if (await isInstalled(root, mode)) return;
  await step('installing the dependencies', 'dependencies installed', () => install(root, mode));
};

const fetching = async (root, options) => {
  if (await isFetched(root)) return;
  await step('fetching Neo4j with Maven', 'Neo4j fetched', () => fetchNeo4j(root, options));
};

/** Runs all, and when one fails ends the programs of the others before it says so. */
const together = async (works) => {
  try {
    await Promise.all(works);
  } catch (error) {
    await stopPrograms();
    throw error;
  }
};

/**
 * Installs, fetches and builds what is not there yet. `development` also installs what only tests need; `database`
 * fetches Neo4j.
 */
export const setUp = async (root, { development, database }) => {
  const lock = await takeFolderLock(root, 'set-up');
  const options = { development, onStart: lock.name };
  try {
    await stoppable(async () => {
      await together([installing(root, options), ...(database ? [fetching(root, options)] : [])]);
      if (!isBuilt(root)) await step('building', 'built', () => build(root));
    }, lock.letGo);
  } finally {
    lock.letGo();
  }
};
