// Jest's global set-up of the process tests: they run `dist`, with the jars beside it.
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from '../../scripts/build.mjs';
import { fetchNeo4j, isFetched } from '../../scripts/neo4j-jars.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const buildServer = async () => {
  if (!(await isFetched(root))) await fetchNeo4j(root);
  if (!isBuilt(root)) await build(root);
};

export default buildServer;
