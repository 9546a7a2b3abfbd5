import { describe, expect, it } from '@jest/globals';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import { releaseReport, resolveRelease } from '../../../src/analytics/release-rates/release-rates.ts';
import { frameOf, model, placed, viewOf } from './frames.ts';

const frame = frameOf(
  [
    model('1', { date: '2020', developers: ['company'], access: 'API', codeAccess: 'UNRELEASED' }),
    model('2', { date: '2020', developers: ['company'], access: 'OPEN_WEIGHTS_RESTRICTED' }),
    model('3', { date: '2020', developers: ['company'], access: 'UNKNOWN' }),
    model('4', {
      date: '2020',
      developers: ['university'],
      access: 'OPEN_WEIGHTS_UNRESTRICTED',
      codeAccess: 'OPEN_WEIGHTS_UNRESTRICTED',
    }),
  ],
  placed,
);
const [bucket] = releaseReport(viewOf(frame), admitsAll, resolveRelease({})).buckets;
const classOf = (name: string) => bucket?.classes.find(({ teamClass }) => teamClass === name);

describe('release rates', () => {
  it('are of the known, with the unknown apart and in the bounds', () => {
    const firms = classOf('INDUSTRY');
    expect(firms?.count).toBe(3);
    expect(firms?.openWeights).toMatchObject({
      released: 1,
      known: 2,
      unknown: 1,
      share: 0.5,
      bounds: { low: 1 / 3, high: 2 / 3 },
    });
    expect(firms?.api).toMatchObject({ released: 1, known: 2, share: 0.5 });
    expect(firms?.code).toMatchObject({ released: 0, known: 1, unknown: 2, share: 0, bounds: { low: 0, high: 2 / 3 } });
    expect(classOf('ACADEMIA')?.code.share).toBe(1);
    expect(bucket?.all.openWeights).toMatchObject({ released: 2, known: 3 });
  });

  it('are null of no model', () =>
    expect(classOf('OTHER')?.api).toMatchObject({
      released: 0,
      known: 0,
      unknown: 0,
      share: null,
      interval: null,
      bounds: null,
    }));
});

describe('the regressions of release', () => {
  const team = ['company', 'university'] as const;
  /** 2 · 2 · 20 models; of the university's more are released, by chance at either compute. */
  const rows = team.flatMap((developer) =>
    [1e20, 1e23].flatMap((compute) =>
      Array.from({ length: 20 }, (_, at) => {
        const released = at % 10 < (developer === 'company' ? 3 : 6);
        return model(`${developer} ${compute} ${at}`, {
          date: `${2018 + (at % 4)}`,
          compute,
          developers: [developer],
          domains: [at % 3 === 0 ? 'Vision' : 'Language'],
          codeAccess: released ? 'OPEN_WEIGHTS_UNRESTRICTED' : 'UNRELEASED',
        });
      }),
    ),
  );
  const regressionsOf = (models: readonly ReturnType<typeof model>[]) =>
    releaseReport(viewOf(frameOf(models, placed)), admitsAll, resolveRelease({})).regressions();
  const codes = (warnings: readonly { readonly code: string }[] = []) => warnings.map(({ code }) => code);

  it('tell the odds of industry beside academia, by the models of which all is known', () => {
    const unknown = model('z', { date: '2020', developers: ['company'], codeAccess: 'UNRELEASED' });
    const [code, weights] = regressionsOf([...rows, unknown]);
    expect(code).toMatchObject({ outcome: 'CODE', n: 80, released: 36, leftOut: 1 });
    expect(code?.coefficients.map(({ term, domain }) => domain ?? term)).toEqual([
      'INDUSTRY',
      'LOG10_COMPUTE',
      'YEAR',
      'Vision',
    ]);
    const [industry, compute] = code?.coefficients ?? [];
    // 12 of 40 beside 24 of 40: (12/28)/(24/16) without the rest, which is balanced but for chance.
    expect(industry?.oddsRatio).toBeGreaterThan(0.2);
    expect(industry?.oddsRatio).toBeLessThan(0.35);
    expect(industry?.interval.high).toBeLessThan(1);
    expect(industry?.count).toBe(40);
    expect(compute?.oddsRatio).toBeCloseTo(1, 9);
    expect(code?.memberIds()).toHaveLength(80);
    expect(weights).toMatchObject({ outcome: 'OPEN_WEIGHTS', n: 0, coefficients: [] });
  });

  it('say by warning where classes are told apart, and where there is one class or nothing', () => {
    const apart = rows.map((row) => ({
      ...row,
      codeAccess: row.developers.includes('company') ? ('UNRELEASED' as const) : ('OPEN_WEIGHTS_RESTRICTED' as const),
    }));
    expect(regressionsOf(apart)[0]).toMatchObject({ n: 80, coefficients: [] });
    expect(codes(regressionsOf(apart)[0]?.warnings)).toEqual(['SEPARATION']);
    const firms = rows.filter(({ developers }) => developers.includes('company'));
    expect(codes(regressionsOf(firms)[0]?.warnings)).toEqual(['COLLINEAR']);
    expect(codes(regressionsOf([])[0]?.warnings)).toEqual(['TOO_FEW_MODELS']);
  });
});
