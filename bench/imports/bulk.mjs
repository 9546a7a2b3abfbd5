// Times a bulk load step by step: node bench/imports/bulk.mjs <kind> <file> [<works to generate>]
// Run `npm run build` first. The data folder is temporary, and removed.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers';
import { bulkLoad } from '../../dist/bulk/bulk-files.js';
import { importArguments } from '../../dist/bulk/import-arguments.js';
import { bulkCuration } from '../../dist/bulk-curation.js';
import { generateFile } from '../../dist/commands/generate-file.js';
import { readConfig } from '../../dist/config.js';
import { prepareDatabase } from '../../dist/curation/schema.js';
import { openDatabase } from '../../dist/database.js';
import { nouns } from '../../dist/entities/nouns.js';
import { importFile } from '../../dist/importers/import-file.js';
import { runOffline } from '../../dist/local-neo4j/offline.js';

const [kind = 'openalex-works', given = '', count = '0'] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'bench-bulk-'));
const { neo4j } = readConfig({ DATA_DIR: folder, BOLT_PORT: '0', JAVA_HOME: process.env.JAVA_HOME });

/** Resident megabytes of the JVMs that work on the folder: the most that was seen. */
let javaMegabytes = 0;
const watch = setInterval(() => {
  const lines = execFileSync('ps', ['-eo', 'rss=,args=']).toString().split('\n');
  for (const line of lines) {
    if (line.includes(folder) && line.includes('java'))
      javaMegabytes = Math.max(javaMegabytes, Number.parseInt(line, 10) / 1_024);
  }
}, 1_000);

const sizeOf = (path) => execFileSync('du', ['-sm', path]).toString().split('\t')[0];

const timed = async (title, work) => {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  const peak = (process.resourceUsage().maxRSS / 1_024).toFixed(0);
  console.log(
    `${title}: ${seconds} s, node ${((user + system) / 1e6).toFixed(1)} s of CPU, peak of node ${peak} MB, of java ${javaMegabytes.toFixed(0)} MB`,
  );
  javaMegabytes = 0;
  return result;
};

try {
  let file = given;
  if (Number(count) > 0) {
    file = join(folder, 'generated.jsonl.gz');
    const options = { format: kind, count: Number(count), seed: 1, out: file };
    await timed(`generating ${count}`, () => generateFile(options, () => undefined));
    console.log(`generated file: ${sizeOf(file)} MB`);
  }
  const tables = join(folder, 'tables');
  const load = bulkLoad(nouns, tables);
  const options = { kind, path: file, edition: '2026-01-01', author: 'bench' };
  const report = await timed('reading', () => importFile(bulkCuration(load), options));
  console.log(`${report.rows} rows, ${report.appended} records, ${report.rejected} rejected`);
  const { files } = await timed('writing tables', () => load.finish());
  console.log(`tables: ${sizeOf(tables)} MB, ${files.reduce((rows, one) => rows + one.rows, 0)} rows`);
  await timed('offline importer', () => runOffline(neo4j.local, importArguments(files, 'neo4j')));
  console.log(`store: ${sizeOf(join(folder, 'neo4j', 'home', 'data'))} MB`);
  const { graph, close } = await timed('starting the database', () => openDatabase(neo4j, { role: 'guest' }));
  await timed('constraints and indexes', () => prepareDatabase(graph));
  console.log(`store with indexes: ${sizeOf(join(folder, 'neo4j', 'home', 'data'))} MB`);
  await close();
} finally {
  clearInterval(watch);
  await rm(folder, { recursive: true, force: true });
}
