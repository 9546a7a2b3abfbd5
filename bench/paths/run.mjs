// The path index against Cypher's shortestPath: the same questions, in one run, answers compared first. See README.md.
import { parseArgs } from 'node:util';
import { dataVersion } from '../../dist/graph/data-version.js';
import { pathService } from '../../dist/paths/service.js';
import { askCypher } from './cypher.mjs';
import { benchFolder } from './data.mjs';
import { withDatabase } from './database.mjs';
import { measure, middle } from './measure.mjs';
import { generatedPapers, randomNumbers, realPapers } from './worlds.mjs';

const { values: options } = parseArgs({
  options: {
    works: { type: 'string', default: '../shared/data/papers/works.jsonl.gz' },
    generate: { type: 'string' },
    data: { type: 'string' },
    questions: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '5' },
  },
});
const questions = Number(options.questions);
const rounds = Number(options.rounds);

const askIndex = async (paths, from, to) => {
  const report = await paths.collaborationPaths({ from: [from], to: [to], maxHops: 20, identities: 'ANY' });
  return report.distance;
};

/** Pairs of different authors, the same in every run. */
const pairsOf = (papers) => {
  const random = randomNumbers(7);
  const authors = [...new Set(papers.flatMap((paper) => paper.authors))].sort();
  const one = () => authors[Math.floor(random() * authors.length)];
  return Array.from({ length: questions }, () => [one(), one()]).filter(([from, to]) => from !== to);
};

const compareAnswers = async (pairs, asks) => {
  const seen = new Map();
  for (const [from, to] of pairs) {
    const answers = await Promise.all(asks.map((ask) => ask(from, to)));
    if (answers[0] !== answers[1]) throw new Error(`${from} to ${to}: ${answers[0]} and ${answers[1]} hops`);
    seen.set(answers[0], (seen.get(answers[0]) ?? 0) + 1);
  }
  return [...seen].sort(([a], [b]) => (a ?? 99) - (b ?? 99)).map(([hops, count]) => `${hops ?? 'none'}: ${count}`);
};

const range = (numbers, digits) =>
  `${middle(numbers).toFixed(digits)} (${Math.min(...numbers).toFixed(digits)} to ${Math.max(...numbers).toFixed(digits)})`;

const race = async (pairs, width, asks) => {
  const results = { index: [], cypher: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? ['index', 'cypher'] : ['cypher', 'index']) {
      results[name].push(await measure(pairs, width, asks[name]));
    }
  }
  for (const [name, measured] of Object.entries(results)) {
    const of = (key, digits) =>
      range(
        measured.map((one) => one[key]),
        digits,
      );
    console.log(`| ${width} at a time, ${name} | ${of('rate', 0)} | ${of('p50', 2)} | ${of('p99', 2)} |`);
  }
  const ratios = results.index.map(({ rate }, round) => rate / results.cypher[round].rate);
  console.log(`| ${width} at a time, ratio | ${range(ratios, 2)} | | |`);
};

const bench = async (graph, papers) => {
  const paths = pathService({ graph, version: dataVersion(graph) });
  try {
    const pairs = pairsOf(papers);
    const asks = {
      index: (from, to) => askIndex(paths, from, to),
      cypher: (from, to) => askCypher(graph, from, to),
    };
    const start = performance.now();
    await asks.index(...pairs[0]);
    console.log(
      `first question, with reading the graph and building the index: ${Math.round(performance.now() - start)} ms`,
    );
    console.log(
      `answers equal on ${pairs.length} questions; hops: ${(await compareAnswers(pairs, [asks.index, asks.cypher])).join(', ')}`,
    );
    console.log('| | questions/s | p50 ms | p99 ms |\n|---|---:|---:|---:|');
    for (const width of [1, 16]) await race(pairs, width, asks);
  } finally {
    await paths.close();
  }
};

const ownDatabase = async () => {
  const papers = options.generate ? generatedPapers(Number(options.generate)) : await realPapers(options.works);
  console.log(`${papers.length} papers, ${papers.reduce((sum, { authors }) => sum + authors.length, 0)} authorships`);
  await withDatabase(papers, (graph) => bench(graph, papers));
};

await (options.data ? benchFolder(options.data, { questions, rounds }) : ownDatabase());
