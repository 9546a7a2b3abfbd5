import { describe, expect, it } from '@jest/globals';
import { conferenceCompute } from '../../../src/findings/claims/conference-compute.ts';
import { regressionOf } from '../../../src/findings/conference/compute-regression.ts';
import type { ConferencePaper } from '../../../src/findings/conference/conference-papers.ts';

const paper = (id: string, teamClass: string, logCompute: number | null, topic = 'top_a'): ConferencePaper => ({
  id,
  teamClass,
  topics: { nodes: [{ id: topic }] },
  models: { nodes: [{ trainingCompute: logCompute === null ? null : { best: 10 ** logCompute } }] },
});

const noise = [-0.2, -0.1, 0, 0.1, 0.2];
const ofClass = (teamClass: string, middle: number, topic?: string): readonly ConferencePaper[] =>
  noise.map((off) => paper(`${teamClass} ${off} ${topic}`, teamClass, middle + off, topic));

describe('the regression of the compute of conference papers', () => {
  it('gives how many times academia’s compute industry’s is: with one topic, the ratio of geometric means', () => {
    const ratio = regressionOf([...ofClass('INDUSTRY', 23), ...ofClass('ACADEMIA', 22)]);
    expect(ratio).toMatchObject({ unit: 'times', n: 10 });
    expect(ratio?.value).toBeCloseTo(10, 9);
    expect(ratio?.interval?.low).toBeGreaterThan(5);
    expect(ratio?.interval?.high).toBeLessThan(20);
  });

  it('compares within topics: that industry is on topics of more compute is not counted', () => {
    const papers = [
      ...ofClass('INDUSTRY', 24, 'top_large'),
      ...ofClass('ACADEMIA', 23, 'top_large'),
      ...ofClass('ACADEMIA', 20, 'top_small'),
      ...ofClass('INDUSTRY', 21, 'top_small'),
      ...ofClass('ACADEMIA', 20, 'top_small'),
    ];
    expect(regressionOf(papers)?.value).toBeCloseTo(10, 6);
  });

  it('leaves out papers of unknown compute and of other teams, and says nothing of fewer than five of a class', () => {
    const few = [...ofClass('INDUSTRY', 23).slice(1), ...ofClass('ACADEMIA', 22)];
    expect(regressionOf([...few, paper('x', 'INDUSTRY', null), paper('y', 'OTHER', 23)])).toBeNull();
  });
});

const groups = (counts: Readonly<Record<string, number>>) => ({
  groups: Object.entries(counts).map(([label, count]) => ({ keys: [{ label }], count })),
});
const ratio = { value: 6, interval: { low: 4, high: 9, level: 0.95, method: 'bootstrap' } };
const bucket = { numerator: { n: 6 }, denominator: { n: 7 }, medianRatio: ratio, geometricMeanRatio: ratio };

/** F4 of a conference whose papers are known so. */
const findingOf = (known: Readonly<Record<string, number>>) =>
  conferenceCompute.inquire({
    ask: async <Data>() =>
      ({
        all: groups({ INDUSTRY: 12, ACADEMIA: 70 }),
        known: groups(known),
        reported: groups(known),
        papers: {
          nodes: [...ofClass('INDUSTRY', 23), ...ofClass('ACADEMIA', 22)],
          pageInfo: { hasNextPage: false, endCursor: null },
        },
        gap: { definition: { sentence: 'Gap.', arguments: '{}' }, coverage: null, sources: [], buckets: [bucket] },
        computeGap: { buckets: [] },
      }) as Data,
    offers: { reports: new Map(), entities: new Set() },
    scope: null,
    snapshots: [],
  });

describe('the finding on conference papers', () => {
  it('sets the ratio of the papers beside what was published, with the rates of reporting', async () => {
    const { verdict, computed, reason } = await findingOf({ INDUSTRY: 6, ACADEMIA: 7 });
    expect(verdict).toBe('CONSISTENT');
    expect(computed[0]).toMatchObject({ label: 'industry over academia', value: 6, n: 13 });
    expect(computed.find(({ label }) => label === 'papers of industry with known compute')).toMatchObject({
      value: 0.5,
      n: 12,
    });
    expect(reason).toMatch(
      /82 papers.*6 from industry and 7 from academia.*Published 5 times, computed industry over academia 6 times/,
    );
  });

  it('is not testable where fewer than five papers of a class have known compute', async () => {
    const { verdict, reason } = await findingOf({ INDUSTRY: 4, ACADEMIA: 7 });
    expect(verdict).toBe('NOT_TESTABLE');
    expect(reason).toMatch(/of 4 from industry and 7 from academia/);
  });
});
