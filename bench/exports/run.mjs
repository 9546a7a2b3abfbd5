// The export of the whole graph beside the driver alone, which streams the same rows: see README.md.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { readConfig } from '../../dist/config.js';
import { prepareDatabase } from '../../dist/curation/schema.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/local-neo4j.js';
import { openFiles } from './files.mjs';
import { measureLatency } from './latency.mjs';

const { values: options } = parseArgs({
  options: {
    works: { type: 'string', default: '15000' },
    data: { type: 'string' },
    formats: { type: 'string', default: 'gexf,graphml,cyjs,node-link.json,csv.zip' },
    rounds: { type: 'string', default: '3' },
  },
});
const formats = options.formats.split(',');

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = options.data ?? (await mkdtemp(join(tmpdir(), 'bench-exports-')));
const environment = { ...process.env, DATA_DIR: folder, BOLT_PORT: '0' };

const load = () => {
  const file = join(folder, 'generated.jsonl.gz');
  const run = (...args) =>
    execFileSync(process.execPath, [beside('../../scripts/graph.mjs'), ...args], {
      env: environment,
      stdio: 'inherit',
    });
  run('generate', 'openalex-works', '--count', options.works, '--out', file);
  run('import', 'openalex-works', file, '--bulk', '--edition', '2026-01-01');
};

const timed = async (work) => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const { items, bytes = 0 } = await work();
  const { user, system } = process.cpuUsage(before);
  return { items, bytes, seconds: (performance.now() - start) / 1_000, cpu: (user + system) / 1e6 };
};

/** Reads the rows of statements with the driver's own iterator, and does nothing with them. */
const stream = async (driver, statements) => {
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

/** The first page's statements, without the end of the page: a single one for every noun, of the same rows. */
const unpaged = (statements) => {
  const whole = new Map();
  for (const { text, parameters } of statements) {
    if (!whole.has(text))
      whole.set(text, { text: text.replace(/WITH (\w+) ORDER BY \1\.id LIMIT \$\w+/, ''), parameters });
  }
  return [...whole.values()];
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const print = (name, measured, rateOfPages) => {
  const rates = measured.map(({ items, seconds }) => items / seconds);
  const shares = rates.map((rate, round) => rate / rateOfPages[round]);
  const [{ items, bytes }] = measured;
  console.log(
    `| ${name} | ${items} | ${(bytes / 1e6).toFixed(0)} | ${median(measured.map(({ seconds }) => seconds)).toFixed(1)} | ${median(measured.map(({ cpu }) => cpu)).toFixed(1)} | ${median(rates).toFixed(0)} | ${shares.map((share) => share.toFixed(2)).join(', ')} |`,
  );
};

/** Rounds in turns, each side beginning once. */
const race = async (database) => {
  const statements = [];
  const { graph, write, close } = openFiles(database, (statement) => statements.push(statement));
  await prepareDatabase(graph);
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  // A first round that is not counted warms both, and tells the statements.
  statements.length = 0;
  await write(formats[0]);
  const pages = statements.filter(({ text }) => /AS (ends|relationships)/.test(text));
  const sides = [
    ['driver, the same pages', () => stream(driver, pages)],
    ['driver, one statement a noun', () => stream(driver, unpaged(pages))],
    ...formats.map((format) => [`whole.${format}`, () => write(format)]),
  ];
  const measured = sides.map(() => []);
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (let turn = 0; turn < sides.length; turn += 1) {
      const at = (turn + round) % sides.length;
      measured[at].push(await timed(sides[at][1]));
    }
  }
  const rateOfPages = measured[0].map(({ items, seconds }) => items / seconds);
  console.log('| | nodes and edges | MB | seconds | CPU s here | a second | of the driver’s rate |');
  console.log('|---|---:|---:|---:|---:|---:|---|');
  for (const [at, [name]] of sides.entries()) print(name, measured[at], rateOfPages);
  await close();
  await driver.close();
};

const measureMemory = (database, format) => {
  const env = { ...process.env, BENCH_DATABASE: JSON.stringify(database) };
  const args = ['--expose-gc', beside('memory.mjs'), format];
  const told = JSON.parse(execFileSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] }));
  const [resident, liveAtStart, first, second] = ['resident', 'liveAtStart', 'first', 'second'].map((name) =>
    told[name].toFixed(0),
  );
  console.log(`| whole.${format} | ${told.items} | ${resident} | ${liveAtStart} | ${first} | ${second} |`);
};

try {
  if (!existsSync(join(folder, 'neo4j'))) load();
  const { neo4j: settings } = readConfig(environment);
  const { release, ...database } = await startLocalNeo4j({ ...settings.local, wantedPorts: [], role: 'guest' });
  try {
    await race(database);
    console.log(
      '\n| MB | nodes and edges | resident, more than at start | alive at start | first half | second half |',
    );
    console.log('|---|---:|---:|---:|---:|---:|');
    for (const format of formats) measureMemory(database, format);
    console.log('');
    await measureLatency(database, formats[0]);
  } finally {
    await release();
  }
} finally {
  if (options.data === undefined) await rm(folder, { recursive: true, force: true });
}
