import { describe, expect, it } from '@jest/globals';
import type { Frame } from '../../../src/analytics/frame/frame.ts';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import type { ShareInput } from '../../../src/analytics/shares/check-arguments.ts';
import type { ShareBucket, ShareCell } from '../../../src/analytics/shares/share-bucket.ts';
import { shareReport } from '../../../src/analytics/shares/share-report.ts';
import { argumentsOf, frameOf, institution, model, placed, reportOf, source } from './frames.ts';

const bucketOf = (frame: Frame, given: Partial<ShareInput> = {}): ShareBucket => {
  const [bucket] = reportOf(frame, given).facets[0]?.buckets ?? [];
  if (!bucket) throw new Error('no bucket');
  return bucket;
};
const cellOf = (bucket: ShareBucket, key: string): ShareCell => {
  const cell = bucket.cells.find((one) => one.key === key);
  if (!cell) throw new Error(`no cell ${key}`);
  return cell;
};
const codes = (frame: Frame, given: Partial<ShareInput> = {}): readonly string[] =>
  reportOf(frame, given).warnings.map(({ code }) => code);

const frame = frameOf(
  [
    model('a', { date: '2020-01-10', developers: ['university'], notability: ['HIGHLY_CITED'], compute: 1e20 }),
    model('b', { date: '2020-02-10', developers: ['company'], notability: ['SIGNIFICANT_USE'], compute: 6e20 }),
    model('c', { date: '2020-03-10', developers: ['company', 'university'], compute: 2e20 }),
    model('d', { date: '2020-04-10', developers: ['stranger'], notability: ['HISTORICAL'] }),
    model('e', { date: '2020', developers: ['laboratory'], compute: 1e20 }),
    model('f', { date: '2021-06', developers: ['company'] }),
    model('g', { developers: ['company'], compute: 9e20 }),
  ],
  placed,
);

describe('shares of models by team class', () => {
  const bucket = bucketOf(frame, { period: { from: 2020, to: 2020 } });

  it('count each work once, UNKNOWN included', () => {
    expect(bucket).toMatchObject({ label: '2020', from: '2020-01-01', to: '2020-12-31', total: 5, count: 5 });
    expect(bucket.cells.map(({ key, value, share }) => [key, value, share])).toEqual([
      ['ACADEMIA', 2, 0.4],
      ['INDUSTRY', 1, 0.2],
      ['COLLABORATION', 1, 0.2],
      ['OTHER', 0, 0],
      ['UNKNOWN', 1, 0.2],
    ]);
  });

  it('are also told among the known', () => {
    expect(cellOf(bucket, 'ACADEMIA').shareOfKnown).toBe(0.5);
    expect(cellOf(bucket, 'UNKNOWN').shareOfKnown).toBeNull();
  });

  it('have Wilson’s interval', () => {
    const interval = cellOf(bucket, 'ACADEMIA').interval();
    expect(interval?.method).toBe('Wilson score');
    expect(interval?.low).toBeCloseTo(0.1176, 3);
    expect(interval?.high).toBeCloseTo(0.7693, 3);
  });

  it('have bounds with the unknown kept from the cell and given to it', () => {
    expect(cellOf(bucket, 'ACADEMIA').missingBounds).toEqual({ low: 0.4, high: 0.6 });
    expect(cellOf(bucket, 'UNKNOWN').missingBounds).toBeNull();
  });

  it('name their members with the reason', () => {
    expect(
      cellOf(bucket, 'COLLABORATION').members.map(({ id, contribution, reason }) => [id, contribution, reason()]),
    ).toEqual([['c', 1, 'The company (INDUSTRY), The university (ACADEMIA)']]);
    expect(cellOf(bucket, 'ACADEMIA').members.map(({ id, reason }) => [id, reason()])).toEqual([
      ['a', 'The university (ACADEMIA)'],
      ['e', 'The laboratory (GOVERNMENT, public research)'],
    ]);
  });

  it('say in words what is in a cell', () =>
    expect(cellOf(bucket, 'INDUSTRY').definition).toMatch(/^industry-only teams: /));

  it('leave public research out of academia where that is asked', () => {
    const strict = bucketOf(frame, { period: { from: 2020, to: 2020 }, publicResearchAsAcademia: false });
    expect(cellOf(strict, 'ACADEMIA').value).toBe(1);
    expect(cellOf(strict, 'OTHER').value).toBe(1);
  });

  it('are of the notable, or of those notable as research', () => {
    expect(bucketOf(frame, { notability: 'NOTABLE' }).total).toBe(3);
    expect(bucketOf(frame, { notability: 'PAPER' }).total).toBe(2);
  });

  it('are null where a period is empty', () => {
    const empty = bucketOf(frame, { period: { from: 1990, to: 1990 } });
    expect(empty.total).toBe(0);
    expect(empty.cells.map(({ share, missingBounds }) => [share, missingBounds])).toEqual(
      empty.cells.map(() => [null, null]),
    );
    expect(empty.cells.map(({ interval }) => interval())).toEqual(empty.cells.map(() => null));
  });
});

describe('shares of training compute', () => {
  const given = { of: 'TRAINING_COMPUTE', by: 'SECTOR', period: { from: 2020, to: 2020 } } as const;
  const bucket = bucketOf(frame, given);

  it('divide a work among its institutions', () => {
    expect(bucket.total).toBe(1e21);
    expect(bucket.count).toBe(4);
    expect(cellOf(bucket, 'INDUSTRY').value).toBe(7e20);
    expect(cellOf(bucket, 'ACADEMIA').value).toBe(3e20);
  });

  it('count a work in full for each sector where that is asked', () => {
    const full = bucketOf(frame, { ...given, attribution: 'FULL' });
    expect(full.total).toBe(1.2e21);
    expect(cellOf(full, 'INDUSTRY').value).toBe(8e20);
  });

  it('have a bootstrap interval that the seed decides', () => {
    const interval = cellOf(bucket, 'INDUSTRY').interval();
    expect(interval?.method).toBe('percentile bootstrap over works, 10000 resamples, xoroshiro128+ from seed 1');
    expect(cellOf(bucketOf(frame, given), 'INDUSTRY').interval()).toEqual(interval);
    expect(interval?.low).toBeLessThan(0.7);
    expect(interval?.high).toBeGreaterThan(0.7);
  });

  it('say what is missing', () => {
    expect(reportOf(frame, { ...given, period: null }).coverage).toEqual({
      considered: 7,
      counted: 4,
      withoutValue: 2,
      withoutKey: 0,
      withoutDate: 1,
      yearOnly: 1,
      monthOnly: 0,
    });
    expect(bucket.coverage).toMatchObject({ considered: 5, counted: 4, withoutValue: 1, withoutDate: 0 });
  });

  it('move with the bounds that sources state', () => {
    const bounded = frameOf(
      [
        model('a', { date: '2020', developers: ['company'], compute: 1e20, computeLow: 5e19, computeHigh: 2e20 }),
        model('b', { date: '2020', developers: ['university'], compute: 1e20 }),
      ],
      placed,
    );
    expect(cellOf(bucketOf(bounded, given), 'INDUSTRY').quantityBounds).toEqual({ low: 1 / 3, high: 2 / 3 });
    expect(cellOf(bucket, 'INDUSTRY').quantityBounds).toBeNull();
  });
});

describe('shares under a rule of scale', () => {
  it('leave out what is smaller, and bound what cannot be told', () => {
    const bucket = bucketOf(frame, { period: { from: 2020, to: 2020 }, scale: { threshold: 2e20 } });
    expect(bucket.total).toBe(2);
    expect(bucket.coverage).toMatchObject({ considered: 3, counted: 2, withoutValue: 1 });
    // d is of unknown class and scale: counted elsewhere at worst, in the cell at best.
    expect(cellOf(bucket, 'INDUSTRY')).toMatchObject({ share: 0.5, missingBounds: { low: 1 / 3, high: 2 / 3 } });
  });
});

describe('the largest cells', () => {
  const institutions = ['p', 'q', 'r', 's'].map((id) => institution(id));
  const many = frameOf(
    [
      model('1', { date: '2020-01-01', developers: ['p'] }),
      model('2', { date: '2020-01-01', developers: ['p', 'q'] }),
      model('3', { date: '2020-01-01', developers: ['q'] }),
      model('4', { date: '2020-01-01', developers: ['r', 's'] }),
      model('5', { date: '2021-01-01', developers: ['s'] }),
      model('6', { date: '2021-01-01' }),
      model('7', { date: '2021-01-01', developers: ['s'] }),
    ],
    institutions,
  );
  const report = reportOf(many, { by: 'INSTITUTION', top: 2, period: {} });
  const [first, second] = report.facets[0]?.buckets ?? [];

  it('are chosen over all buckets; the rest is OTHER with its own members', () => {
    expect(first?.cells.map(({ key, value }) => [key, value])).toEqual([
      ['s', 0.5],
      ['p', 1.5],
      ['OTHER', 2],
      ['UNKNOWN', 0],
    ]);
    expect(second?.cells.map(({ key, value }) => [key, value])).toEqual([
      ['s', 2],
      ['p', 0],
      ['OTHER', 0],
      ['UNKNOWN', 1],
    ]);
    expect(first && cellOf(first, 'OTHER').members.map(({ id, contribution }) => [id, contribution])).toEqual([
      ['3', 1],
      ['2', 0.5],
      ['4', 0.5],
    ]);
    expect(first && cellOf(first, 'OTHER').definition).toBe('the 2 other institutions together');
  });

  it('name every institution for which a work is in OTHER', () => {
    const { members } = cellOf(bucketOf(many, { by: 'INSTITUTION', top: 1 }), 'OTHER');
    const both = members.find(({ id }) => id === '2');
    expect([both?.contribution, both?.reason()]).toEqual([1, '50 %: The p; 50 %: The q']);
  });

  it('leave no OTHER where none is left over', () =>
    expect(bucketOf(many, { by: 'INSTITUTION' }).cells.map(({ key }) => key)).toEqual(['s', 'p', 'q', 'r', 'UNKNOWN']));

  it('merge the smaller classes into OTHER too', () => {
    const bucket = bucketOf(frame, { top: 1 });
    expect(bucket.cells.map(({ key, value }) => [key, value])).toEqual([
      ['ACADEMIA', 2],
      ['OTHER', 3],
      ['UNKNOWN', 1],
    ]);
  });
});

describe('warnings', () => {
  it('name arguments without effect', () => {
    expect(codes(frame, { attribution: 'FULL' })).toContain('WITHOUT_EFFECT');
    expect(codes(frame, { by: 'SECTOR', attribution: 'FULL' })).not.toContain('WITHOUT_EFFECT');
    expect(codes(frame, { by: 'SECTOR', rollUp: 'NONE' })).toContain('WITHOUT_EFFECT');
    expect(codes(frame, { by: 'COUNTRY', teamClassRule: 'ANY_INDUSTRY' })).toContain('WITHOUT_EFFECT');
    expect(codes(frame)).not.toContain('WITHOUT_EFFECT');
  });

  it('count imprecise and missing dates, thin and unfinished periods', () => {
    const given = codes(frame, { period: {} });
    expect(given).toEqual(
      expect.arrayContaining(['YEAR_ONLY_DATES', 'MONTH_ONLY_DATES', 'WITHOUT_DATE', 'FEW_WORKS', 'INCOMPLETE_PERIOD']),
    );
  });

  it('say that no sheet states classes by authors', () => {
    expect(codes(frame, { teamClassRule: 'AUTHOR_SHARE' })).toContain('NO_AUTHOR_SHARE');
    const stated = frameOf([model('a', { date: '2020', authorShareClass: 'ACADEMIA' })]);
    expect(codes(stated, { teamClassRule: 'AUTHOR_SHARE' })).not.toContain('NO_AUTHOR_SHARE');
    expect(cellOf(bucketOf(stated, { teamClassRule: 'AUTHOR_SHARE' }), 'ACADEMIA').value).toBe(1);
  });

  it('name both data versions where the graph moved', () => {
    const report = shareReport({ frame, reading: { version: 7, until: 9 } }, admitsAll, argumentsOf());
    expect(report.dataVersion).toBe(7);
    expect(report.warnings.find(({ code }) => code === 'DATA_MOVED')?.text).toMatch(/7.*9/);
  });
});

describe('the definition and the citation', () => {
  const sources = [
    source('sheet', { edition: '2026-05-02', citation: 'Epoch_AI & others' }),
    source('registry'),
    source('unused'),
  ];
  const cited = frameOf(
    [model('a', { date: '2020', developers: ['one'], sources: ['sheet'] })],
    [institution('one', { sources: ['registry'] })],
    sources,
  );
  const report = reportOf(cited, { scale: { all: true }, period: { from: 2020, to: 2022, rollingYears: 2 } });

  it('say in one sentence what was computed', () =>
    expect(report.definition.sentence).toBe(
      'Share of models, by team class, per year of publication with the 1 before it from 2020 to 2022; a team has the class of the set of its institutions’ sectors; public research institutes count as academia; what is not known is the share UNKNOWN; intervals are at 95 %: Wilson’s for whole counts, else a percentile bootstrap over works (seed 1).',
    ));

  it('name the sources that the counted works rest on', () => {
    expect(report.sources.map(({ key }) => key)).toEqual(['registry', 'sheet']);
    expect(report.citation.text).toContain('Epoch_AI & others (sheet, edition 2026-05-02; CC0)');
    expect(report.citation.bibtex).toContain('Epoch\\_AI \\& others');
    expect(report.citation.bibtex).toContain('95 \\%');
  });
});
