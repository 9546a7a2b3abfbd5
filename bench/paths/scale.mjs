// The index alone, in process, on generated papers: time to build, bytes, and time to search, at several sizes. See README.md.
import { parseArgs } from 'node:util';
import { answerer } from '../../dist/paths/search/answer.js';
import { pathIndexBuilder } from '../../dist/paths/search/path-index.js';
import { indexSize } from '../../dist/paths/search/size.js';
import { generatedPapers, randomNumbers } from './worlds.mjs';

const { values: options } = parseArgs({ options: { sizes: { type: 'string', default: '10000,100000,1000000' } } });
const questions = 2_000;

const build = (papers) => {
  const builder = pathIndexBuilder();
  const authors = [...new Set(papers.flatMap((paper) => paper.authors))];
  builder.addAuthors(authors.map((id) => ({ id, keyed: true, ambiguous: false, nameKey: `name of ${id}` })));
  builder.addInstitutions([...new Set(papers.flatMap((paper) => paper.institutions))]);
  builder.addPapers(papers);
  return { index: builder.build(), authors };
};

const percentile = (times, share) => times[Math.floor(times.length * share)].toFixed(3);

const measure = (ask, authors, years) => {
  const random = randomNumbers(7);
  const one = () => authors[Math.floor(random() * authors.length)];
  const times = Array.from({ length: questions }, () => {
    const question = {
      ...{ kind: 'AUTHOR', from: [one()], to: [one()], maxHops: 20, years, excluding: [] },
      ...{ identities: 'ANY', workLimit: 5_000_000 },
    };
    const start = performance.now();
    ask(question);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return `${percentile(times, 0.5)} | ${percentile(times, 0.99)}`;
};

console.log(
  '| papers | edges | MB | build ms | p50 ms | p99 ms | with years: p50 ms | p99 ms |\n|---:|---:|---:|---:|---:|---:|---:|---:|',
);
for (const count of options.sizes.split(',').map(Number)) {
  const papers = generatedPapers(count);
  const start = performance.now();
  const { index, authors } = build(papers);
  const took = performance.now() - start;
  const { edges, bytes } = indexSize(index);
  const ask = answerer(index);
  measure(ask, authors, null);
  const free = measure(ask, authors, null);
  const dated = measure(ask, authors, { from: 2005, to: 2020 });
  console.log(`| ${count} | ${edges} | ${(bytes / 1e6).toFixed(0)} | ${took.toFixed(0)} | ${free} | ${dated} |`);
}
