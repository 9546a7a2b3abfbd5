// Papers to search paths in: real ones in the shape of OpenAlex works, or generated ones of any number.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { nouns } from '../../dist/entities/nouns.js';
import { idOf } from '../../dist/log/id.js';
import { normalKey } from '../../dist/log/key.js';

const idFrom = (noun, key) => {
  const normal = normalKey(key);
  return normal === null ? [] : [idOf(nouns[noun], normal)];
};

const paperOf = ({ id, publication_year: year, authorships }) => ({
  id: idFrom('Paper', `openreview:${id}`)[0],
  year,
  authors: [...new Set(authorships.flatMap(({ author }) => idFrom('Author', `openreview:${author?.id ?? ''}`)))],
  institutions: [
    ...new Set(
      authorships.flatMap(({ institutions }) => institutions.flatMap(({ ror }) => idFrom('Institution', `ror:${ror}`))),
    ),
  ],
});

/** Papers of a gzipped file of OpenAlex works, one a line, with OpenReview's ids. */
export const realPapers = async (file) => {
  const papers = new Map();
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const paper = paperOf(JSON.parse(line));
    if (paper.id && !papers.has(paper.id)) papers.set(paper.id, paper);
  }
  return [...papers.values()];
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const randomNumbers = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** As many authors as papers, five on a paper on average: most of them from one neighbourhood, one in five from anywhere. */
export const generatedPapers = (count, seed = 1) => {
  const random = randomNumbers(seed);
  const below = (bound) => Math.floor(random() * bound);
  const numbered = (noun, length) =>
    Array.from({ length }, (_, number) => idOf(nouns[noun], `openreview:generated${number}`));
  const authors = numbered('Author', count);
  const institutions = numbered('Institution', 5_000);
  const institution = () => institutions[Math.floor(random() ** 2 * institutions.length)];
  return Array.from({ length: count }, (_, number) => {
    const home = below(count);
    const signing = () => authors[random() < 0.8 ? (home + below(20)) % count : below(count)];
    return {
      id: idOf(nouns.Paper, `openreview:generated${number}`),
      year: 2000 + below(25),
      authors: [...new Set(Array.from({ length: 1 + below(9) }, signing))],
      institutions: [...new Set([institution(), institution()])],
    };
  });
};
