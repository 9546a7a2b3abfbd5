// Fetches Neo4j's jars with Maven, once per version. Plain JavaScript without dependencies.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, isAlive, runProgram } from './programs.mjs';

/** The version that the checked-in POM asks for. */
const wantedVersion = async (pom) => {
  const [, version] = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(await readFile(pom, 'utf8')) ?? [];
  if (version === undefined) throw new Fault(`${pom} names no version of Neo4j.`);
  return version;
};

/** Folders that an interrupted fetch left, by processes that are gone. */
const removeLeftovers = async (cache, name) => {
  const isLeft = (entry) => {
    const [, pid] = entry.startsWith(`${name}.`) ? entry.split('.part-') : [];
    return pid !== undefined && !isAlive(Number(pid));
  };
  const left = (await readdir(cache)).filter(isLeft);
  await Promise.all(left.map((entry) => rm(join(cache, entry), { recursive: true, force: true })));
};

const copyJars = async (pom, output, onStart) => {
  try {
    await runProgram(
      'mvn',
      [
        '-B',
        '-f',
        pom,
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        '-DincludeTypes=jar',
        `-DoutputDirectory=${output}`,
      ],
      { onStart },
    );
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new Fault(
        'Maven (mvn) is not installed, and Neo4j is fetched with it: install Maven 3.6 or newer, or set NEO4J_URI.',
      );
    const [, reason] = /^\[ERROR\] (.*)$/m.exec(error.output ?? error.message) ?? [];
    throw new Fault(`Maven could not fetch Neo4j (${reason ?? error.message}): check the network, and start again.`);
  }
};

const placeOf = async (root) => {
  const pom = join(root, 'scripts', 'neo4j', 'pom.xml');
  const name = `neo4j-${await wantedVersion(pom)}`;
  const cache = join(root, '.cache');
  return { pom, name, cache, folder: join(cache, name) };
};

/** The folder with the jars of the wanted version in `lib`, fetched or not. */
export const neo4jFolder = async (root) => (await placeOf(root)).folder;

/** Whether the jars of the wanted version are there. */
export const isFetched = async (root) => existsSync(await neo4jFolder(root));

/**
 * Fetches Neo4j's jars into the folder `lib` of a folder named for the version: first into a sibling that is renamed
 * when it is whole, so that it is there whole or not at all.
 */
export const fetchNeo4j = async (root, { onStart } = {}) => {
  const { pom, name, cache, folder } = await placeOf(root);
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache, name);
  const part = `${folder}.part-${process.pid}`;
  try {
    await copyJars(pom, join(part, 'lib'), onStart);
    await rename(part, folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
};
