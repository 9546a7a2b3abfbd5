import type { TopLevelSpec } from 'vega-lite';
import { type Envelope, envelopeFields } from '../../envelope.ts';
import { scopeArgument } from '../../literal.ts';
import { scalesOf } from '../colours.ts';
import type { FigurePlan, Width } from '../figure.ts';

interface Trend {
  readonly key: string;
  readonly label: string;
  readonly n: number;
  readonly doublingMonths: number | null;
  readonly doublingInterval: { readonly low: number; readonly high: number } | null;
  readonly points: readonly {
    readonly date: string;
    readonly value: number;
    readonly outlier: boolean;
    readonly model: { readonly name: string };
  }[];
  readonly fit: readonly {
    readonly date: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
}
interface Answer {
  readonly computeTrend: Envelope & { readonly groups: readonly Trend[] };
}

const classes = ['ACADEMIA', 'INDUSTRY', 'COLLABORATION'];

const queryOf = (scope: string): string => `{
  computeTrend(by: TEAM_CLASS, notability: PAPER, from: 2010${scope}) {
    ${envelopeFields}
    groups {
      key label n doublingMonths doublingInterval { low high }
      points { date value outlier model { name } }
      fit { date value low high }
    }
  }
}`;

const plot = (trends: readonly Trend[], width: Width): TopLevelSpec => {
  const { colour, shape, dash } = scalesOf(
    trends.map(({ key }) => key),
    trends.map(({ label }) => label),
  );
  const legend = { title: null, orient: 'top' as const, columns: width === 'WIDE' ? 3 : 1 };
  const look = { field: 'label', type: 'nominal' as const, legend };
  const x = { field: 'date', type: 'temporal' as const, title: null, axis: { format: '%Y', grid: false } };
  const y = {
    field: 'value',
    type: 'quantitative' as const,
    scale: { type: 'log' as const },
    title: width === 'WIDE' ? 'training compute, FLOP' : null,
    axis: { format: '.0e', tickCount: 8 },
  };
  const fits = trends.flatMap(({ label, fit }) => fit.map((one) => ({ label, ...one })));
  const points = trends.flatMap(({ label, points: own }) =>
    own.map(({ date, value, outlier }) => ({ label, date, value, outlier })),
  );
  return {
    width: width === 'WIDE' ? 800 : 270,
    height: width === 'WIDE' ? 420 : 340,
    encoding: { x, color: { ...look, scale: colour } },
    layer: [
      {
        data: { values: points },
        mark: { type: 'point', size: 28 },
        encoding: {
          y,
          shape: { ...look, scale: shape },
          opacity: { condition: { test: 'datum.outlier', value: 0.25 }, value: 0.7 },
        },
      },
      {
        data: { values: fits },
        mark: { type: 'area', opacity: 0.18 },
        encoding: { y: { ...y, field: 'low' }, y2: { field: 'high' } },
      },
      {
        data: { values: fits },
        mark: { type: 'line', strokeWidth: 3 },
        encoding: { y, strokeDash: { ...look, scale: dash } },
      },
    ],
  };
};

const months = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

const rowOf = ({ label, n, doublingMonths, doublingInterval, points }: Trend): readonly string[] => [
  label,
  String(n),
  String(points.filter(({ outlier }) => outlier).length),
  months(doublingMonths),
  doublingInterval ? `[${months(doublingInterval.low)}, ${months(doublingInterval.high)}]` : '',
];

const title = 'Training compute against time';

/** Training compute of models with a line for each class of team. */
export const trendFigure: FigurePlan = {
  title,
  needs: ['computeTrend'],
  draw: async ({ ask, scope }) => {
    const query = queryOf(scopeArgument(scope));
    const { computeTrend } = await ask<Answer>(query);
    const trends = computeTrend.groups.filter(({ key, n }) => classes.includes(key) && n > 0);
    if (trends.length === 0) return null;
    const n = trends.reduce((sum, trend) => sum + trend.n, 0);
    return {
      id: 'compute-trend',
      title,
      caption: `Training compute (FLOP, logarithmic) of notable models (as the paper counts) by day of publication, with a least-squares line for each class of team and its 95 % band; n = ${n} models fitted. Outliers below (z < −2, among all models of the time) are shown pale and not fitted.`,
      about: computeTrend,
      plot: (width) => plot(trends, width),
      heading: ['class', 'models fitted', 'outliers', 'doubling, months', '95 % interval'],
      rows: trends.map(rowOf),
      query,
    };
  },
};
