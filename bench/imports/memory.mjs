// Memory and rate of imports of 1, 4 and 16 times as many generated works: node bench/imports/memory.mjs [<works>]
// Run `npm run build` first. Each size has a process and a database of its own.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateFile } from '../../dist/commands/generate-file.js';
import { readConfig } from '../../dist/config.js';
import { prepareDatabase } from '../../dist/curation/schema.js';
import { curationService } from '../../dist/curation/service.js';
import { openDatabase } from '../../dist/database.js';
import { nouns } from '../../dist/entities/nouns.js';
import { importWhole } from './product.mjs';

const kind = 'openalex-works';
const [given = '5000', single] = process.argv.slice(2);

const importSome = async (count) => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-memory-'));
  const file = join(folder, 'generated.jsonl.gz');
  await generateFile({ format: kind, count, seed: 1, out: file }, () => undefined);
  const { neo4j } = readConfig({ DATA_DIR: folder, BOLT_PORT: '0', JAVA_HOME: process.env.JAVA_HOME });
  const { graph, close } = await openDatabase(neo4j, { role: 'guest' });
  try {
    await prepareDatabase(graph);
    const start = performance.now();
    await importWhole(curationService(graph, nouns), { kind, file });
    const seconds = (performance.now() - start) / 1_000;
    const peak = process.resourceUsage().maxRSS / 1_024;
    console.log(`| ${count} | ${seconds.toFixed(0)} | ${(count / seconds).toFixed(0)} | ${peak.toFixed(0)} |`);
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
};

if (single === undefined) {
  console.log('| generated works | seconds | works a second | peak memory of node, MB |\n|---:|---:|---:|---:|');
  for (const times of [1, 4, 16]) {
    const args = [fileURLToPath(import.meta.url), String(times * Number(given)), 'single'];
    process.stdout.write(execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }));
  }
} else await importSome(Number(given));
