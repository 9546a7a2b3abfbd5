// Jest's global set-up of the process tests: they run `dist`, with the jars beside it.
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from '../../scripts/build.mjs';
import { fetchNeo4j, isFetched } from '../../scripts/neo4j-jars.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The databases of these tests live for seconds: the compiler that takes its time would never earn it back. */
const forShortLives = '-XX:TieredStopAtLevel=1';

const buildServer = async () => {
  process.env.JDK_JAVA_OPTIONS = [process.env.JDK_JAVA_OPTIONS, forShortLives].join(' ').trim();
  if (!(await isFetched(root))) await fetchNeo4j(root);
  if (!isBuilt(root)) await build(root);
};

export default buildServer;
