import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { curationService } from './curation/service.ts';
import { nouns } from './entities/nouns.ts';
import { cypher, integer } from './graph/cypher.ts';
import type { Graph } from './graph/graph.ts';
import { patientGraph } from './graph/patient-graph.ts';
import { loadSeeds } from './importers/seeds.ts';
import { matchesInWords, matchGraph } from './matching/match-graph.ts';
import { codeOf } from './shared/error-code.ts';
import { StartFault } from './shared/start-fault.ts';
import { step } from './step.ts';

/** What the build was made from; where there is no such file, as in an image, the seeds are always read. */
const buildStamp = new URL('.sources', import.meta.url);

/** A hash over the seed files and the program that reads them; undefined where that cannot be told. */
const fingerprintOf = async (folder: string): Promise<string | undefined> => {
  const hash = createHash('sha256');
  try {
    hash.update(await readFile(buildStamp));
  } catch {
    return undefined;
  }
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  for (const name of names.sort()) {
    hash
      .update(name)
      .update('\0')
      .update(await readFile(join(folder, name)))
      .update('\0');
  }
  return hash.digest('hex');
};

const findLoaded = async (graph: Graph): Promise<string | null> => {
  const [row] = await graph.read<{ seeds: string | null }>(
    cypher`MATCH (log:Log {id: ${integer(1)}}) RETURN log.seeds AS seeds`,
  );
  return row?.seeds ?? null;
};

const saveLoaded = (graph: Graph, fingerprint: string) =>
  graph.write((transaction) =>
    transaction.run(cypher`MATCH (log:Log {id: ${integer(1)}}) SET log.seeds = ${fingerprint}`),
  );

const bar = (part: number, whole: number): string => '█'.repeat(part).padEnd(whole, '·');

const load = async (graph: Graph, folder: string): Promise<void> => {
  const curation = curationService(graph, nouns);
  await step(
    'loading the seeds',
    (tell) =>
      loadSeeds({
        apply: curation.apply,
        folder,
        onProgress: ({ file, number, files, rows }) => tell(`${bar(number, files)} ${file} ${rows}`),
      }),
    ({ rows, appended }) => `seeds loaded: ${rows} rows, ${appended} of them new or changed`,
  );
  await step('linking what the sources say', () => matchGraph(patientGraph(graph), curation), matchesInWords);
};

const requireFolder = async (folder: string): Promise<void> => {
  await readdir(folder).catch((error: unknown) => {
    throw new StartFault(`SEED: ${folder} cannot be read (${codeOf(error)}); name a folder of seeds, or none.`);
  });
};

/**
 * Loads a folder of seeds into the graph, unless the graph remembers that it has just these, loaded by this same
 * program. Loading them again would change nothing; this saves reading them.
 */
export const seed = async (graph: Graph, folder: string): Promise<void> => {
  await requireFolder(folder);
  const fingerprint = await fingerprintOf(folder);
  if (fingerprint !== undefined && (await findLoaded(graph)) === fingerprint) {
    process.stdout.write('  the seeds are loaded already\n');
    return;
  }
  await load(graph, folder);
  if (fingerprint !== undefined) await saveLoaded(graph, fingerprint);
};
