// Jest's global tear-down of the integration tests. A run that dies before it loses its lease: the database stops then too.
import { rm } from 'node:fs/promises';

const stopDatabase = async () => {
  const { release, dataDir } = globalThis.testDatabase;
  await release();
  await rm(dataDir, { recursive: true, force: true });
};

export default stopDatabase;
