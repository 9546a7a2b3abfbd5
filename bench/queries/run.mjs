// The queries of the design's list: the product over HTTP against hand-written Cypher over HTTP. See README.md.
import { existsSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { databaseCpu, startServer } from './child.mjs';
import { withDatabase } from './database.mjs';
import { measureEdits } from './edits.mjs';
import { httpClient, measure } from './load.mjs';
import { parameterSets } from './parameters.mjs';
import { printTables } from './report.mjs';
import { names, sidesOf } from './sides.mjs';

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared/data' },
    data: { type: 'string' },
    only: { type: 'string', default: names.join(',') },
    sets: { type: 'string', default: '2000' },
    compared: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1' },
    widths: { type: 'string', default: '1,16' },
    edits: { type: 'string', default: '100' },
  },
});
const [rounds, compared] = [Number(options.rounds), Number(options.compared)];
const milliseconds = Number(options.seconds) * 1_000;

/** Both sides asked the same; ends with the first answer that differs. */
const compare = async (name, { product, bare }) => {
  const { ask, close } = httpClient(1);
  for (let index = 0; index < compared; index += 1) {
    const [one, other] = await Promise.all(
      [product, bare].map(async ({ url, bodies, answer }) => answer(await ask(url, bodies[index]))),
    );
    if (isDeepStrictEqual(one, other)) continue;
    const [ours, theirs] = [one, other].map((value) => JSON.stringify(value).slice(0, 1_000));
    throw new Error(`${name}: the answers to ${bare.bodies[index]} differ.\nproduct: ${ours}\nbare: ${theirs}`);
  }
  close();
};

const measureSide = async ({ server, url, bodies }, width, start, cpuOfDatabase) => {
  const [before, databaseBefore] = [await server.used(), cpuOfDatabase()];
  const measured = await measure({ width, milliseconds, bodies, url, start });
  const [after, databaseAfter] = [await server.used(), cpuOfDatabase()];
  return {
    ...measured,
    cpu: (after.cpu - before.cpu) / measured.count,
    databaseCpu: (databaseAfter - databaseBefore) / measured.count,
    memory: after.memory,
  };
};

/** Rounds in turns; the product twice, to see the noise. */
const race = async (sides, width, cpuOfDatabase) => {
  const results = { product: [], bare: [], again: [] };
  const order = ['product', 'bare', 'again'];
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < order.length; turn += 1) {
      const name = order[(turn + round) % order.length];
      const side = name === 'bare' ? sides.bare : sides.product;
      results[name].push(await measureSide(side, width, round * 397, cpuOfDatabase));
    }
  }
  return results;
};

/** The database's compiler needs some thousand statements: every question once for a while before the first is measured. */
const warmUp = async (sides) => {
  for (const { url, bodies } of [sides.product, sides.bare]) {
    await measure({ width: 16, milliseconds: 1_500, bodies, url });
  }
};

const raceAll = async (graph, servers, cpuOfDatabase) => {
  const sets = await parameterSets(graph, Number(options.sets));
  const questions = options.only.split(',').map((name) => ({ name, sides: sidesOf(name, sets[name], servers) }));
  for (const { name, sides } of questions) await compare(name, sides);
  console.error(`the answers to ${compared} sets of each of ${questions.length} questions are equal`);
  for (const { sides } of questions) await warmUp(sides);
  const widths = options.widths.split(',').map(Number);
  const results = [];
  for (const { name, sides } of questions) {
    for (const width of widths) results.push({ name, width, ...(await race(sides, width, cpuOfDatabase)) });
    console.error(`${name} measured`);
  }
  printTables(results, widths);
};

const bench = async (graph, database, folder) => {
  const servers = {
    product: await startServer('serve-product.mjs', database),
    bare: await startServer('serve-bare.mjs', database),
  };
  try {
    await raceAll(graph, servers, databaseCpu(folder));
  } finally {
    servers.product.stop();
    servers.bare.stop();
  }
  if (Number(options.edits) > 0) await measureEdits(graph, Number(options.edits));
};

const papers = `${options.shared}/papers/works.jsonl.gz`;
const registry = `${options.shared}/ror/ror-records.jsonl.gz`;
const missing = [papers, registry].find((file) => !existsSync(file));
if (missing === undefined) {
  const files = [
    { kind: 'ror', file: registry },
    { kind: 'conference-papers', file: papers },
  ];
  await withDatabase({ files, folder: options.data }, bench);
} else {
  console.error(`${missing} is not there: this benchmark needs the shared data; name their folder with --shared.`);
  process.exitCode = 1;
}
