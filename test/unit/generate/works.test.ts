import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateFile } from '../../../src/commands/generate-file.ts';
import { openalexWorks } from '../../../src/generate/openalex-works.ts';
import { mostAuthors } from '../../../src/generate/teams.ts';
import { formats } from '../../../src/importers/formats.ts';
import { importSheet } from '../../../src/importers/pipeline.ts';
import { jsonSheet } from '../../../src/importers/sheet.ts';
import { recorder, source } from '../importers/importing.ts';

interface Work {
  readonly id: string;
  readonly doi: string | null;
  readonly title: string;
  readonly publication_year: number;
  readonly authorships: readonly {
    readonly author: { readonly id: string; readonly display_name: string };
    readonly institutions: readonly { readonly id: string; readonly display_name: string }[];
  }[];
  readonly referenced_works: readonly string[];
  readonly topics: readonly { readonly id: string; readonly display_name: string }[];
}

const textOf = (count: number, seed: number): string => [...openalexWorks(count, seed)].join('');
const worksOf = (count: number, seed: number): readonly Work[] =>
  textOf(count, seed)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const counted = (items: readonly string[]): readonly number[] => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
};

/** The exponent of a power law from `least` on, by maximum likelihood (Clauset, Shalizi, Newman 2009, equation 3.7). */
const tailExponent = (values: readonly number[], least: number): number => {
  const tail = values.filter((value) => value >= least);
  return 1 + tail.length / tail.reduce((sum, value) => sum + Math.log(value / (least - 0.5)), 0);
};

let works: readonly Work[];
let folder: string;
beforeAll(async () => {
  works = worksOf(15_325, 1);
  folder = await mkdtemp(join(tmpdir(), 'graph-generate-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('generated works', () => {
  it('are the same text for the same seed, on every machine', () => {
    const hash = createHash('sha256').update(textOf(500, 42)).digest('hex');
    expect(hash).toBe('0ac30be16b2d776d2c59ed7a7928b8dc7aa86a16f85662a2923439361cf5e2ae');
    expect(textOf(50, 42)).not.toBe(textOf(50, 43));
  });

  it('have teams like the conference papers, whose mean is 4.74, with a heavy tail and a cap', () => {
    const sizes = works.map(({ authorships }) => authorships.length);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(4.6);
    expect(mean).toBeLessThan(4.9);
    expect(tailExponent(sizes, 8)).toBeGreaterThan(4.2);
    expect(tailExponent(sizes, 8)).toBeLessThan(5.5);
    expect(Math.max(...sizes)).toBeGreaterThan(30);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(mostAuthors);
  });

  it('have authors whose papers follow a power law as there: 34,932 authors, 64 % of them with one paper', () => {
    const papers = counted(works.flatMap(({ authorships }) => authorships.map(({ author }) => author.id)));
    expect(papers.length).toBeGreaterThan(33_000);
    expect(papers.length).toBeLessThan(37_000);
    const single = papers.filter((count) => count === 1).length / papers.length;
    expect(single).toBeGreaterThan(0.6);
    expect(single).toBeLessThan(0.68);
    // Measured there: 2.61 from 3 papers on, 3.37 from 10 on.
    expect(tailExponent(papers, 3)).toBeGreaterThan(2.3);
    expect(tailExponent(papers, 3)).toBeLessThan(2.9);
    expect(tailExponent(papers, 10)).toBeGreaterThan(2.8);
    expect(tailExponent(papers, 10)).toBeLessThan(3.8);
    expect(papers[0]).toBeLessThan(150);
  });

  it('have institutions of which a hundred hold three quarters of the affiliations, and authors who stay with theirs', () => {
    const all = works.flatMap(({ authorships }) => authorships);
    const counts = counted(all.flatMap(({ institutions }) => institutions.map(({ id }) => id)));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const great = counts.slice(0, 100).reduce((sum, count) => sum + count, 0) / total;
    expect(great).toBeGreaterThan(0.7);
    expect(great).toBeLessThan(0.82);
    const placed = all.filter(({ institutions }) => institutions.length > 0).length / all.length;
    expect(placed).toBeGreaterThan(0.75);
    expect(placed).toBeLessThan(0.81);
  });

  it('come in the order of their years, more of them every year, and cite earlier ones only', () => {
    const years = works.map(({ publication_year: year }) => year);
    expect([...years].sort((a, b) => a - b)).toEqual(years);
    const perYear = [...new Set(years)].map((year) => years.filter((one) => one === year).length);
    expect([...perYear].sort((a, b) => a - b)).toEqual(perYear);
    const number = (id: string): number => Number(id.replace(/\D/gu, ''));
    for (const { id, referenced_works: cited } of works)
      for (const one of cited) expect(number(one)).toBeLessThan(number(id));
  });

  it('say what they are: every id is in a range that nobody gives out, every name says synthetic', () => {
    for (const { id, doi, title, authorships, topics } of works.slice(0, 300)) {
      const named = [
        { id, name: title },
        ...authorships.map(({ author }) => ({ id: author.id, name: author.display_name })),
        ...authorships.flatMap(({ institutions }) =>
          institutions.map((one) => ({ id: one.id, name: one.display_name })),
        ),
        ...topics.map((topic) => ({ id: topic.id, name: topic.display_name })),
      ];
      for (const one of named) {
        expect(one.id).toMatch(/^https:\/\/openalex\.org\/[WAIT]9\d{12}$/u);
        expect(one.name).toMatch(/synthetic/iu);
      }
      expect(doi ?? 'https://doi.org/10.999999999/synthetic.').toMatch(
        /^https:\/\/doi\.org\/10\.999999999\/synthetic\./u,
      );
    }
  });

  it('are read by the importer without a rejection or a doubt', async () => {
    const { apply } = recorder();
    const text = (async function* () {
      yield textOf(400, 5);
    })();
    const sheet = jsonSheet(text, formats['openalex-works']);
    const report = await importSheet({ sheet, source, apply, author: 'tests', reason: 'generated' });
    expect(report).toMatchObject({ rows: 400, records: 400, rejected: 0, doubtful: 0 });
  });

  it('are packed where the name of the file ends in .gz, and leave no half file behind', async () => {
    const [plain, packed] = [join(folder, 'works.jsonl'), join(folder, 'works.jsonl.gz')];
    for (const out of [plain, packed])
      await generateFile({ format: 'openalex-works', count: 300, seed: 9, out }, () => undefined);
    expect(gunzipSync(await readFile(packed)).toString('utf8')).toBe(await readFile(plain, 'utf8'));
    expect(await readFile(plain, 'utf8')).toBe(textOf(300, 9));
    const nowhere = join(folder, 'missing', 'works.jsonl');
    const failing = generateFile({ format: 'openalex-works', count: 1, seed: 9, out: nowhere }, () => undefined);
    await expect(failing).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
