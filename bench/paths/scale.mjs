// The index alone, in process, on generated papers: time to build and to bring up, bytes, and time to search, at several sizes. See README.md.
import { parseArgs } from 'node:util';
import { answerer } from '../../dist/paths/search/answer.js';
import { collector } from '../../dist/paths/search/collector.js';
import { noFacts } from '../../dist/paths/search/path-index.js';
import { settle } from '../../dist/paths/search/settle.js';
import { indexSize } from '../../dist/paths/search/size.js';
import { percentile } from './measure.mjs';
import { generatedPapers, randomNumbers } from './worlds.mjs';

const { values: options } = parseArgs({ options: { sizes: { type: 'string', default: '10000,100000,1000000' } } });
const questions = 2_000;

const rowOf = ({ id, year, authors, institutions }) => ({
  ...{ id, year, cites: [] },
  authors: authors.map((author, place) => [author, [1 + (place % institutions.length)]]),
  institutions: institutions.map((institution, place) => [institution, place + 1]),
});

const build = (papers) => {
  const told = collector();
  const authors = [...new Set(papers.flatMap((paper) => paper.authors))];
  told.addAuthors(authors.map((id) => ({ id, keyed: true, ambiguous: false, nameKey: `name of ${id}` })));
  told.addInstitutions([...new Set(papers.flatMap((paper) => paper.institutions))]);
  for (const paper of papers) told.addPapers([rowOf(paper)]);
  return { index: settle(noFacts, told.collected()), authors };
};

/** What an edit of a hundred papers costs. */
const bringUp = ({ facts }, papers) => {
  const told = collector();
  told.addPapers(papers.slice(0, 100).map((paper) => ({ ...rowOf(paper), authors: [] })));
  const start = performance.now();
  settle(facts, told.collected());
  return performance.now() - start;
};

const measure = (ask, authors, given, count = questions) => {
  const random = randomNumbers(7);
  const one = () => authors[Math.floor(random() * authors.length)];
  const times = Array.from({ length: count }, () => {
    const question = {
      ...{ from: [one()], to: [one()], k: 1, maxHops: 20, via: ['PAPER'], years: null, excluding: [] },
      ...{ identities: 'ANY', maxAuthors: null, weighted: false, workLimit: 5_000_000 },
      ...given,
    };
    const start = performance.now();
    ask(question);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return `${percentile(times, 0.5).toFixed(2)}, ${percentile(times, 0.99).toFixed(1)}`;
};

console.log(
  '| papers | edges | MB | build ms | bring up ms | shortest: p50, p99 ms | with years | 5 shortest | cheapest |\n|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
);
for (const count of options.sizes.split(',').map(Number)) {
  const papers = generatedPapers(count);
  const start = performance.now();
  const { index, authors } = build(papers);
  const took = performance.now() - start;
  const { edges, bytes } = indexSize(index);
  const ask = answerer(index);
  measure(ask, authors, {});
  const columns = [
    ...[count, edges, (bytes / 1e6).toFixed(0), took.toFixed(0), bringUp(index, papers).toFixed(0)],
    measure(ask, authors, {}),
    measure(ask, authors, { years: { from: 2005, to: 2020 } }, questions / 10),
    measure(ask, authors, { k: 5 }, questions / 10),
    measure(ask, authors, { weighted: true }, questions / 10),
  ];
  console.log(`| ${columns.join(' | ')} |`);
}
