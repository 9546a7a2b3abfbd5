import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { nouns } from '../../../src/entities/nouns.ts';
import { idOf } from '../../../src/log/id.ts';
import { normalKey } from '../../../src/log/key.ts';
import type { CollaborationPath, PathQuestion } from '../../../src/paths/paths.ts';
import { answerer } from '../../../src/paths/search/answer.ts';
import { preparePython, pythonMissing, runPython } from '../../support/python.ts';
import { author, indexOf, paper, question } from './worlds.ts';

interface Paper {
  readonly id: string;
  readonly year: number | null;
  readonly authors: readonly string[];
}

const conference = fileURLToPath(new URL('../../../../shared/data/papers/works.jsonl.gz', import.meta.url));

const idsFrom = (noun: 'Paper' | 'Author', key: string): readonly string[] => {
  const normal = normalKey(key);
  return normal === null ? [] : [idOf(nouns[noun], normal)];
};

/** Papers with the authors that OpenReview knows. */
const conferencePapers = async (): Promise<readonly Paper[]> => {
  const papers = new Map<string, Paper>();
  for await (const line of createInterface({ input: createReadStream(conference).pipe(createGunzip()) })) {
    const { id, publication_year: year, authorships } = JSON.parse(line);
    const [own = ''] = idsFrom('Paper', `openreview:${id}`);
    const signers: readonly { readonly author: { readonly id: string } | null }[] = authorships;
    const authors = new Set(signers.flatMap((signer) => idsFrom('Author', `openreview:${signer.author?.id ?? ''}`)));
    papers.set(own, { id: own, year, authors: [...authors] });
  }
  return [...papers.values()];
};

/** Numbers below a bound, the same in every run (a linear congruence of Knuth's). */
const numbersFrom = (seed: number) => {
  let state = BigInt(seed);
  return (bound: number): number => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & (2n ** 64n - 1n);
    return Number((state >> 33n) % BigInt(bound));
  };
};

/** Fields with few bridges between them, so that paths are long. */
const generatedPapers = (): readonly Paper[] => {
  const below = numbersFrom(3);
  return Array.from({ length: 500 }, (_, number) => {
    const field = below(8) * 30;
    const signer = () => author(below(20) === 0 ? below(240) : field + below(30));
    const year = below(10) === 0 ? null : 2015 + below(10);
    return { id: paper(number), year, authors: [...new Set(Array.from({ length: 1 + below(4) }, signer))] };
  });
};

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly k: number;
  readonly years: readonly [number, number] | null;
  readonly excluding: readonly string[];
  readonly weighted: boolean;
}

const free = { k: 1, years: null, excluding: [], weighted: false } as const;

/** Our search over papers whose authors are all known by keys, beside networkx. */
const comparison = (papers: readonly Paper[]) => {
  const authors = [...new Set(papers.flatMap((one) => one.authors))].sort();
  const answer = answerer(
    indexOf({
      authors: authors.map((id) => ({ id, keyed: true, ambiguous: false, nameKey: null })),
      institutions: [],
      papers: papers.map((one) => ({
        ...one,
        authors: one.authors.map((id) => [id, null] as const),
        institutions: [],
        cites: [],
      })),
      models: [],
    }),
  );
  const below = numbersFrom(11);
  const one = (): string => authors[below(authors.length)] ?? '';
  const pathsOf = ({ from, to, k, years, excluding, weighted }: Asked): readonly CollaborationPath[] => {
    const span: PathQuestion['years'] = years && { from: years[0], to: years[1] };
    const asked = question({
      ...{ from: [from], to: [to], k, excluding, weighted, years: span, identities: 'KEYED', workLimit: 100_000_000 },
    });
    const answered = answer(asked);
    if (answered.type !== 'RESULT') throw new Error(answered.type);
    expect(answered.result.complete).toBe(true);
    return answered.result.paths;
  };
  return {
    pairs: (count: number): readonly (readonly [string, string])[] =>
      Array.from({ length: count }, () => [one(), one()] as const).filter(([from, to]) => from !== to),
    pathsOf,
    /** Asks both, and expects the same costs in the same order. */
    compare: async (questions: readonly Asked[]): Promise<number> => {
      const folder = await mkdtemp(join(tmpdir(), 'paths-'));
      try {
        const file = join(folder, 'questions.json');
        await writeFile(file, JSON.stringify({ papers, questions }));
        const expected = await runPython<readonly (readonly number[])[]>('collaboration_paths.py', file);
        const found = questions.map((asked) => pathsOf(asked));
        const rounded = (costs: readonly number[]): readonly string[] => costs.map((cost) => cost.toFixed(9));
        expect(found.map((paths) => rounded(paths.map(({ cost }) => cost)))).toEqual(expected.map(rounded));
        for (const paths of found) {
          expect(new Set(paths.map(({ entities }) => entities.join())).size).toBe(paths.length);
          for (const { entities } of paths) expect(new Set(entities).size).toBe(entities.length);
        }
        return expected.filter((costs) => costs.length > 0).length;
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
};

const skipped = (...reasons: readonly (string | null | false)[]): string | null => reasons.find(Boolean) || null;

describe.each([
  ['generated papers', generatedPapers, skipped(pythonMissing), [100, 30, 30]],
  [
    'the papers of conferences',
    conferencePapers,
    skipped(pythonMissing, !existsSync(conference) && 'the shared data are not at hand'),
    [500, 50, 50],
  ],
] as const)('paths on %s', (_name, papersOf, reason, [pairs, several, narrowed]) => {
  const test = reason === null ? it : it.skip;
  const why = reason === null ? '' : ` (skipped: ${reason})`;
  let both: ReturnType<typeof comparison>;
  beforeAll(async () => {
    if (reason !== null) return;
    await preparePython();
    both = comparison(await papersOf());
  }, 300_000);

  test(`are as long as networkx finds, on ${pairs} pairs, and as cheap${why}`, async () => {
    const asked = both.pairs(pairs).map(([from, to]) => ({ ...free, from, to }));
    const cheap = asked.slice(0, several).map((one) => ({ ...one, weighted: true }));
    expect(await both.compare([...asked, ...cheap])).toBeGreaterThan(pairs / 3);
  }, 120_000);

  test(`are the same several as networkx finds, on ${several} pairs${why}`, async () => {
    const asked = both.pairs(several).map(([from, to]) => ({ ...free, from, to, k: 5 }));
    expect(await both.compare(asked)).toBeGreaterThan(several / 3);
  }, 120_000);

  test(`are as long within years, on ${narrowed} pairs, and without whom and what is excluded, on ${narrowed}${why}`, async () => {
    const windows = [[2015, 2019] as const, [2021, 2022] as const, [2022, 2024] as const];
    const dated = both.pairs(narrowed).map(([from, to], number) => ({
      ...{ ...free, from, to, years: windows[number % windows.length] ?? null },
    }));
    const without = both.pairs(narrowed * 3).flatMap(([from, to]) => {
      const [path] = both.pathsOf({ ...free, from, to });
      const works = path?.hops.slice(0, 1).flatMap((hop) => hop.works.map(({ id }) => id)) ?? [];
      return path && path.hops.length > 1
        ? [{ ...free, from, to, excluding: [...path.entities.slice(2, -1), ...works] }]
        : [];
    });
    expect(without.length).toBeGreaterThanOrEqual(narrowed);
    expect(await both.compare([...dated, ...without.slice(0, narrowed)])).toBeGreaterThan(narrowed / 3);
  }, 120_000);
});
