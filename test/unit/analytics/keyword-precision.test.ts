import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { type Keyword, keywordLists } from '../../../src/analytics/keywords/keyword.ts';
import { loadLemmas } from '../../../src/analytics/keywords/lemma.ts';
import { readKeywords } from '../../../src/analytics/keywords/read-keywords.ts';
import { type MatchTerms, termMatcher } from '../../../src/analytics/keywords/term-matcher.ts';
import { projectRoot } from '../../support/programs.ts';

/**
 * A title that was read: whether the work is about the term it was drawn for (1, 0); of a title without any term, the
 * list that it is about all the same, or NONE. Titles themselves are not shipped: work and hash find and check them.
 */
interface Label {
  readonly draw: string;
  readonly list: string;
  readonly term: string;
  readonly work: string;
  readonly title: string;
  readonly label: string;
}

const works = join(projectRoot, '..', 'shared', 'data', 'papers', 'works.jsonl.gz');
const haveWorks = existsSync(works);
const labels: readonly Label[] = parse(readFileSync(join(projectRoot, 'test/fixtures/keywords/labels.csv'), 'utf8'), {
  columns: true,
});
const keywords: readonly Keyword[] = readKeywords().at(-1)?.keywords ?? [];

let match: MatchTerms;
const titles = new Map<string, string>();

const addTitles = async (lines: AsyncIterable<string>): Promise<void> => {
  const wanted = new Set(labels.map(({ work }) => work));
  for await (const line of lines) {
    const [, place = '', id = ''] =
      /"id": ?"https:\/\/(openreview\.net\/forum\?id=|openalex\.org\/)([^"]+)"/.exec(line) ?? [];
    const work = `${place.startsWith('openreview') ? 'openreview' : 'openalex'}:${id}`;
    if (wanted.has(work)) titles.set(work, JSON.parse(line).title);
  }
};

const linesOf = (file: string) =>
  createInterface({
    input: file.endsWith('.gz') ? createReadStream(file).pipe(createGunzip()) : createReadStream(file),
  });

const stillMatched = ({ list, term, work }: Label): boolean => {
  const title = titles.get(work);
  return (
    title !== undefined && match(title).some((place) => keywords[place]?.term === term && keywords[place].list === list)
  );
};

beforeAll(async () => {
  match = termMatcher(keywords, await loadLemmas());
  await addTitles(linesOf(join(projectRoot, 'seeds/works-ml.jsonl')));
  if (haveWorks) await addTitles(linesOf(works));
});

describe('the labels of the keyword lists', () => {
  it('are at least 150 matches and 50 other titles, none labelled twice in a draw', () => {
    const drawn = labels.map(({ draw, list, term, work }) => `${draw}|${list}|${term}|${work}`);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(labels.filter(({ list }) => list !== 'NONE').length).toBeGreaterThanOrEqual(150);
    expect(labels.filter(({ list }) => list === 'NONE').length).toBeGreaterThanOrEqual(50);
  });

  it('belong to the titles that are at hand', () => {
    const changed = labels.filter(({ work, title }) => {
      const found = titles.get(work);
      return found !== undefined && createHash('sha256').update(found).digest('hex').slice(0, 12) !== title;
    });
    expect(changed).toEqual([]);
    expect(titles.size).toBeGreaterThan(0);
  });
});

const ifWorks = haveWorks ? describe : describe.skip;
ifWorks('keyword lists, by titles that were read (needs ../shared/data)', () => {
  it.each([
    ['COMPUTE_HEAVY', 58, 60],
    ['COMPUTE_LIGHT', 56, 60],
  ])('are about their topic in draw 3, made after the last change: %s %i of %i', (list, right, n) => {
    const drawn = labels.filter((label) => label.draw === '3' && label.list === list);
    const matched = drawn.filter(stillMatched);
    expect([matched.filter(({ label }) => label === '1').length, matched.length]).toEqual([right, n]);
  });

  it.each(keywordLists)('are at least nine times of ten about their topic over all draws: %s', (name) => {
    const matched = labels.filter((label) => label.list === name && stillMatched(label));
    const right = matched.filter(({ label }) => label === '1').length;
    expect(matched.length).toBeGreaterThanOrEqual(150);
    expect(right / matched.length).toBeGreaterThanOrEqual(0.9);
  });

  it('leave titles alone that no term was found in, though a quarter of them is about a topic of a list', () => {
    const others = labels.filter(({ list }) => list === 'NONE');
    const matched = others.filter(({ work }) => match(titles.get(work) ?? '').length > 0);
    expect(matched).toEqual([]);
    expect([others.filter(({ label }) => label !== 'NONE').length, others.length]).toEqual([15, 60]);
  });
});
