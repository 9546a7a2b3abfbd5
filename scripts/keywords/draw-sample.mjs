// Draws titles of papers to be read by hand, for test/fixtures/keywords/labels.csv: matches of each list, one term of each
// at a time, and titles that no term matches. The same seed draws the same titles. After `npm run build`.
//   node scripts/keywords/draw-sample.mjs <folder of data> <matches per list> <others> <seed>
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import { loadLemmas } from '../../dist/analytics/keywords/lemma.js';
import { readKeywords } from '../../dist/analytics/keywords/read-keywords.js';
import { termMatcher } from '../../dist/analytics/keywords/term-matcher.js';

const [folder, perList, others, seed] = process.argv.slice(2);
const keywords = readKeywords().at(-1).keywords;
const match = termMatcher(keywords, await loadLemmas());

const linesOf = async function* (file) {
  const raw = createReadStream(file);
  yield* createInterface({ input: file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw });
};

/** A number between works that depends on the seed, the work and the term alone. */
const draw = (...parts) =>
  createHash('sha256')
    .update([seed, ...parts].join('|'))
    .digest('hex');

const candidates = [];
for (const file of [
  `${folder}/papers/works.jsonl.gz`,
  new URL('../../seeds/works-ml.jsonl', import.meta.url).pathname,
]) {
  for await (const line of linesOf(file)) {
    const { id, title } = JSON.parse(line);
    if (!title) continue;
    const places = match(title);
    if (places.length === 0) candidates.push({ id, title, list: 'NONE', term: '', order: draw(id) });
    for (const place of places) {
      const { list, term } = keywords[place];
      candidates.push({ id, title, list, term, order: draw(id, term) });
    }
  }
}
candidates.sort((a, b) => (a.order < b.order ? -1 : 1));

const drawn = (list, count) => candidates.filter((one) => one.list === list).slice(0, count);
const sample = [
  ...drawn('COMPUTE_HEAVY', Number(perList)),
  ...drawn('COMPUTE_LIGHT', Number(perList)),
  ...drawn('NONE', Number(others)),
];
process.stdout.write(stringify(sample.map(({ list, term, title, id }) => [list, term, title, id])));
process.stderr.write(
  `${keywords
    .map(({ list, term }) => `${list} ${term}: ${candidates.filter((one) => one.term === term).length}`)
    .join('\n')}\n`,
);
