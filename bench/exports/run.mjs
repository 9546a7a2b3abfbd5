// The export of the whole graph beside the driver alone, which streams the same rows: see README.md.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { openAnswering } from '../../dist/answering.js';
import { readConfig } from '../../dist/config.js';
import { prepareDatabase } from '../../dist/curation/schema.js';
import { graphFiles } from '../../dist/exporters/graph-files.js';
import { openGraph } from '../../dist/graph/graph.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/local-neo4j.js';
import { wholeGraph } from '../../dist/subgraph/whole-graph.js';

const { values: options } = parseArgs({
  options: {
    works: { type: 'string', default: '15000' },
    data: { type: 'string' },
    format: { type: 'string', default: 'gexf' },
    rounds: { type: 'string', default: '3' },
  },
});

const command = fileURLToPath(new URL('../../scripts/graph.mjs', import.meta.url));
const folder = options.data ?? (await mkdtemp(join(tmpdir(), 'bench-exports-')));
const environment = { ...process.env, DATA_DIR: folder, BOLT_PORT: '0' };

const load = () => {
  const file = join(folder, 'generated.jsonl.gz');
  const run = (...args) => execFileSync(process.execPath, [command, ...args], { env: environment, stdio: 'inherit' });
  run('generate', 'openalex-works', '--count', options.works, '--out', file);
  run('import', 'openalex-works', file, '--bulk', '--edition', '2026-01-01');
};

/** Resident megabytes, the most that was seen while `work` ran. */
const watched = async (work) => {
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() / 2 ** 20);
  }, 50);
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  clearInterval(watch);
  const { user, system } = process.cpuUsage(before);
  return { ...result, seconds: (performance.now() - start) / 1_000, cpu: (user + system) / 1e6, most };
};

/** Writes the file to nowhere. */
const product = async (files, format) => {
  let [items, bytes] = [0, 0];
  const { chunks } = await files.find({ name: 'whole', ending: format, members: {} }).open((done) => {
    items = done;
  });
  for await (const chunk of chunks) bytes += Buffer.byteLength(chunk);
  return { items, bytes };
};

/** Reads the rows of the statements that the product sent, with the driver's own iterator, and does nothing with them. */
const bare = async (driver, statements) => {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ, fetchSize: 1_000 });
  let items = 0;
  for (const { text, parameters } of statements) {
    for await (const record of session.run(text, parameters)) {
      items += record.has('ends') ? record.get('ends').length : 1;
    }
  }
  await session.close();
  return { items };
};

const print = (name, { items, seconds, cpu, most, bytes = 0 }) =>
  console.log(
    `${name}: ${items} nodes and edges in ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of CPU here), ${Math.round(items / seconds)} a second, ${(bytes / 1e6).toFixed(0)} MB written, ${most.toFixed(0)} MB resident at most`,
  );

const measure = async (database) => {
  const statements = [];
  const graph = openGraph({ ...database, onStatement: (statement) => statements.push(statement) });
  await prepareDatabase(graph);
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  const { schema, runWhole: run, close } = openAnswering({ graph, log: pino({ level: 'warn' }) });
  const files = graphFiles({ schema, run, whole: wholeGraph(graph) });
  // A first round that is not counted warms both, and tells the statements.
  statements.length = 0;
  await product(files, options.format);
  const rows = statements.filter(({ text }) => text.includes('AS ends') || text.includes('AS relationships'));
  await bare(driver, rows);
  const ratios = [];
  for (let round = 0; round < Number(options.rounds); round += 1) {
    const alone = await watched(() => bare(driver, rows));
    const ours = await watched(() => product(files, options.format));
    print('driver alone', alone);
    print(`whole.${options.format}`, ours);
    ratios.push(ours.items / ours.seconds / (alone.items / alone.seconds));
  }
  console.log(`rate of the driver’s: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}`);
  await close();
  await driver.close();
  await graph.close();
};

try {
  if (options.data === undefined) load();
  const { neo4j: settings } = readConfig(environment);
  const database = await startLocalNeo4j({ ...settings.local, wantedPorts: [], role: 'guest' });
  try {
    await measure(database);
  } finally {
    await database.release();
  }
} finally {
  if (options.data === undefined) await rm(folder, { recursive: true, force: true });
}
