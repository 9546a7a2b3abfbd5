import { describe, expect, it } from '@jest/globals';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import type { Evaluation } from '../../../src/analytics/scrutiny/evaluation-repository.ts';
import { resolveScrutiny } from '../../../src/analytics/scrutiny/scrutiny-arguments.ts';
import { scrutinyReport } from '../../../src/analytics/scrutiny/scrutiny-report.ts';
import { frameOf, model, placed } from './frames.ts';

const frame = frameOf(
  [
    model('1', { date: '2020', developers: ['company'] }),
    model('2', { date: '2020', developers: ['company'] }),
    model('3', { date: '2020' }),
  ],
  placed,
);
const evaluation = (paper: string, of: string, ...institutions: readonly string[]): Evaluation => ({
  paper,
  model: of,
  institutions,
});
const of = (evaluations: readonly Evaluation[]) =>
  scrutinyReport({ frame, reading: { version: 1, until: 1 }, admits: admitsAll, evaluations }, resolveScrutiny({}));

describe('scrutiny', () => {
  const report = of([
    evaluation('a', '1', 'university'),
    evaluation('b', '1', 'laboratory', 'university'),
    evaluation('c', '1', 'university', 'company'),
    evaluation('d', '2'),
    evaluation('e', '3', 'university'),
    evaluation('f', 'a model of no interest', 'university'),
  ]);
  const [bucket] = report.buckets;

  it('counts papers of which no institution is a developer; those in doubt, and their own, apart', () => {
    const firms = bucket?.classes.find(({ teamClass }) => teamClass === 'INDUSTRY');
    expect(firms).toMatchObject({ models: 2, evaluations: 2, own: 1, inDoubt: 1, perModel: 1 });
    expect(firms?.scrutinised).toMatchObject({ count: 1, n: 2, share: 0.5 });
    expect(firms?.memberIds()).toEqual(['a', 'b']);
    // Mean 1 of 2 and 0: 12.706 · 1 either way.
    expect(firms?.perModelInterval?.high).toBeCloseTo(13.7062, 4);
    expect(bucket?.all).toMatchObject({ models: 3, evaluations: 2, inDoubt: 2 });
    expect(report.warnings.map(({ code }) => code)).toContain('INDEPENDENCE_UNKNOWN');
  });

  it('is not known, rather than 0, where the graph records no evaluation', () => {
    const none = of([]);
    expect(none.buckets[0]?.all).toMatchObject({ models: 3, evaluations: 0, perModel: null, perModelInterval: null });
    expect(none.buckets[0]?.all.scrutinised).toMatchObject({ n: 0, share: null });
    expect(none.warnings.map(({ code }) => code)).toContain('NO_EVALUATIONS');
  });

  it('refuses an empty list of roles', () => {
    expect(() => resolveScrutiny({ roles: [] })).toThrow('roles');
  });
});
