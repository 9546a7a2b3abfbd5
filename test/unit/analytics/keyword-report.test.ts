import { beforeAll, describe, expect, it } from '@jest/globals';
import type { KeywordEdition } from '../../../src/analytics/keywords/keyword.ts';
import { type KeywordInput, resolveKeywordArguments } from '../../../src/analytics/keywords/keyword-arguments.ts';
import { countKeywords, type KeywordCounts, type TitleRow } from '../../../src/analytics/keywords/keyword-counts.ts';
import { type KeywordReport, keywordReport } from '../../../src/analytics/keywords/keyword-report.ts';
import { loadLemmas } from '../../../src/analytics/keywords/lemma.ts';
import { type MatchTerms, termMatcher } from '../../../src/analytics/keywords/term-matcher.ts';
import type { TeamClass } from '../../../src/shared/sector.ts';

const edition: KeywordEdition = {
  edition: '2026-01-01',
  keywords: [
    { list: 'COMPUTE_HEAVY', term: 'pre-training', forms: [], except: [], note: 'costly' },
    { list: 'COMPUTE_HEAVY', term: 'scaling law', forms: [], except: [], note: 'costly' },
    { list: 'COMPUTE_LIGHT', term: 'probing', forms: [], except: [], note: 'cheap' },
  ],
};

const title = (text: string, year: number | null, teamClass: TeamClass, precision = 10): TitleRow => ({
  title: text,
  year,
  teamClass,
  precision,
});
const many = (count: number, ...of: Parameters<typeof title>): readonly TitleRow[] =>
  Array.from({ length: count }, () => title(...of));

const rows = [
  ...many(3, 'Pretraining and scaling laws', 2020, 'INDUSTRY'),
  ...many(1, 'Something else', 2020, 'INDUSTRY', 4),
  ...many(1, 'Pre-training', 2020, 'ACADEMIA'),
  ...many(4, 'Probing', 2020, 'ACADEMIA'),
  ...many(2, 'Scaling laws', 2021, 'COLLABORATION', 7),
  ...many(2, 'Pre-training', 2021, 'UNKNOWN'),
  ...many(2, 'Pre-training', null, 'INDUSTRY'),
];

const stream = async function* (titles: readonly TitleRow[]) {
  yield* titles;
};

let match: MatchTerms;
let counts: KeywordCounts;
beforeAll(async () => {
  match = termMatcher(edition.keywords, await loadLemmas());
  counts = await countKeywords(stream(rows), edition.keywords, match);
});

const report = (given: KeywordInput = {}, of = counts): KeywordReport =>
  keywordReport(
    { edition, counts: of, reading: { version: 1, until: 1 }, sources: [] },
    resolveKeywordArguments([edition], given),
  );
const shares = (given: KeywordInput, list: number) =>
  report(given).lists[list]?.windows.map(({ label, classes }) => [
    label,
    ...classes.map(({ prevalence: { count, n } }) => `${count}/${n}`),
  ]);

describe('keywords in titles', () => {
  it('count a paper once for a list, by class, in windows that reach back', () => {
    expect(shares({}, 0)).toEqual([
      ['2019–2020', '3/4', '1/5', '0/0'],
      ['2020–2021', '3/4', '1/5', '2/2'],
    ]);
    expect(shares({ rollingYears: 1 }, 1)).toEqual([
      ['2020', '0/4', '4/5', '0/0'],
      ['2021', '0/0', '0/0', '0/2'],
    ]);
  });

  it('are told by term as well', () => {
    const { terms } = report({ from: 2020, to: 2020, rollingYears: 1 });
    expect(terms.map(({ term, windows }) => [term, windows[0]?.classes[0]?.prevalence.count])).toEqual([
      ['pre-training', 3],
      ['scaling law', 3],
      ['probing', 0],
    ]);
    expect(report({ list: 'COMPUTE_LIGHT' }).terms.map(({ term }) => term)).toEqual(['probing']);
  });

  it('are contrasted by log-odds with the share of all papers as prior', () => {
    // 4 of 9 papers with the list; a prior of 9 papers adds 4 and 5: ln((7/6)) − ln(5/9), variance 1/7 + 1/5.
    const contrast = report({ from: 2020, to: 2020, rollingYears: 1, priorPapers: 9 }).lists[0]?.windows[0]?.contrast;
    const difference = Math.log(7 / 6) - Math.log(5 / 9);
    expect(contrast?.logOdds?.logOdds).toBeCloseTo(difference, 10);
    expect(contrast?.logOdds?.z).toBeCloseTo(difference / Math.sqrt(1 / 7 + 1 / 5), 10);
  });

  it('are contrasted by Fisher’s exact test', async () => {
    // [[3, 1], [1, 4]]: tables of the same margins weigh 5, 40, 60, 20, 1 of 126; p = (20 + 5 + 1) / 126.
    const fisher = await report({ rollingYears: 1 }).lists[0]?.windows[0]?.contrast.fisher();
    expect(fisher?.p).toBeCloseTo(26 / 126, 8);
    expect(fisher?.low).toBeGreaterThan(0);
  });

  it('are null where a class has no paper, or no paper has the term, never NaN', async () => {
    const [, empty] = report({ rollingYears: 1 }).lists[1]?.windows ?? [];
    expect(empty?.classes[0]?.prevalence).toEqual({ count: 0, n: 0, share: null, interval: null });
    expect(empty?.contrast.logOdds).toBeNull();
    expect(await empty?.contrast.fisher()).toBeNull();
    expect(JSON.stringify(report())).not.toMatch(/NaN|Infinity/);
  });

  it('cover what they say', () => {
    const { coverage, warnings, definition } = report();
    expect(coverage).toEqual({
      considered: 15,
      counted: 13,
      withoutValue: 0,
      withoutKey: 2,
      withoutDate: 2,
      yearOnly: 1,
      monthOnly: 2,
    });
    expect(warnings.map(({ code }) => code)).toEqual(['TITLES_ONLY', 'CLASS_UNKNOWN', 'WITHOUT_DATE']);
    expect(JSON.parse(definition.arguments)).toMatchObject({ edition: '2026-01-01', rollingYears: 2, list: null });
  });

  it('are none without papers', async () => {
    const none = await countKeywords(stream([]), edition.keywords, match);
    expect(report({}, none).lists.map(({ windows }) => windows)).toEqual([[], []]);
    expect(report({}, none).warnings[0]?.code).toBe('NOTHING_COUNTED');
    expect(report({ from: 2020, to: 2020 }, none).lists[0]?.windows).toHaveLength(1);
  });

  it('let others have their turn while many titles are counted', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await countKeywords(
      stream(many(30_000, 'Pre-training of this and that', 2020, 'ACADEMIA')),
      edition.keywords,
      match,
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });
});

describe('arguments of a report on keywords', () => {
  it.each([
    [{ edition: '2026-01-02' }, 'edition'],
    [{ edition: '' }, 'edition'],
    [{ rollingYears: 0 }, 'rollingYears'],
    [{ rollingYears: 21 }, 'rollingYears'],
    [{ priorPapers: 0 }, 'priorPapers'],
    [{ from: 2022, to: 2020 }, 'to'],
    [{ confidenceLevel: 2 }, 'confidenceLevel'],
  ])('are refused by name: %j', (given, argument) => {
    expect(() => resolveKeywordArguments([edition], given)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ argument }) }),
    );
  });

  it('name the nearest edition', () => {
    expect(() => resolveKeywordArguments([edition], { edition: '2026-01-02' })).toThrow('2026-01-01');
  });
});
