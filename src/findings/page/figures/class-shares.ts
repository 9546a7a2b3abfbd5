import type { TopLevelSpec } from 'vega-lite';
import type { Interval } from '../../../reports/report.ts';
import { type Envelope, envelopeFields } from '../../envelope.ts';
import { scopeArgument } from '../../literal.ts';
import { intervalText, percent } from '../../numbers.ts';
import { scalesOf } from '../colours.ts';
import type { FigurePlan, Width } from '../figure.ts';

interface Answer {
  readonly shares: Envelope & {
    readonly facets: readonly {
      readonly buckets: readonly {
        readonly label: string;
        readonly count: number;
        readonly complete: boolean;
        readonly cells: readonly {
          readonly key: string;
          readonly label: string;
          readonly count: number;
          readonly share: number | null;
          readonly interval: Interval | null;
        }[];
      }[];
    }[];
  };
}

const classes = ['ACADEMIA', 'INDUSTRY', 'COLLABORATION', 'OTHER'];
const words = ['academia', 'industry', 'collaboration', 'other'];

const pointsOf = ({ shares }: Answer) =>
  shares.facets.flatMap(({ buckets }) =>
    buckets.flatMap(({ label, count, cells }) =>
      cells.flatMap(({ key, count: works, share, interval }) => {
        const place = classes.indexOf(key);
        if (place < 0 || share === null || !interval) return [];
        return [{ year: Number(label), class: words[place] ?? key, share, interval, works, n: count }];
      }),
    ),
  );

type Point = ReturnType<typeof pointsOf>[number];

const plot = (points: readonly Point[], width: Width): TopLevelSpec => {
  const { colour, shape } = scalesOf(classes, words);
  const year = {
    field: 'year',
    type: 'quantitative' as const,
    title: null,
    axis: { format: 'd', tickMinStep: 2, grid: false },
  };
  const share = {
    field: 'share',
    type: 'quantitative' as const,
    title: null,
    axis: { format: '.0%', values: [0, 0.25, 0.5, 0.75, 1] },
  };
  const look = { field: 'class', type: 'nominal' as const, legend: null };
  return {
    data: { values: points.map(({ interval: { low, high }, ...point }) => ({ ...point, low, high })) },
    columns: width === 'WIDE' ? 2 : 1,
    facet: { field: 'class', type: 'nominal', title: null, sort: words },
    spec: {
      width: width === 'WIDE' ? 370 : 270,
      height: width === 'WIDE' ? 170 : 120,
      encoding: {
        x: { ...year, scale: { zero: false, nice: false } },
        y: { ...share, scale: { domain: [0, 1] } },
        color: { ...look, scale: colour },
      },
      layer: [
        { mark: { type: 'area', opacity: 0.22 }, encoding: { y: { ...share, field: 'low' }, y2: { field: 'high' } } },
        { mark: { type: 'line' } },
        { mark: { type: 'point', filled: true, opacity: 1, size: 45 }, encoding: { shape: { ...look, scale: shape } } },
      ],
    },
  };
};

const queryOf = (scope: string): string => `{
  shares(of: MODELS, by: TEAM_CLASS, notability: PAPER, scale: { zScore: 0.76 }, period: { from: 2010 }${scope}) {
    ${envelopeFields}
    facets { buckets { label count complete cells { key label count share interval { low high level method } } } }
  }
}`;

/** Shares of the classes of teams among large-scale models, year by year. */
export const classShareFigure: FigurePlan = {
  title: 'Who makes the large-scale models',
  needs: ['shares'],
  draw: async ({ ask, scope }) => {
    const query = queryOf(scopeArgument(scope));
    const answer = await ask<Answer>(query);
    const points = pointsOf(answer);
    if (points.length === 0) return null;
    const buckets = answer.shares.facets.flatMap((facet) => facet.buckets);
    const n = buckets.reduce((sum, { count }) => sum + count, 0);
    const unfinished = buckets.filter(({ complete }) => !complete).map(({ label }) => label);
    const late = unfinished.length > 0 ? ` Not over in the data: ${unfinished.join(', ')}.` : '';
    return {
      id: 'class-shares',
      title: classShareFigure.title,
      caption: `Share of each class of team among large-scale models (notable as the paper counts, z > 0.76), by year of publication, with Wilson’s 95 % intervals as bands; n = ${n} models, few in each year: the bands matter more than the lines.${late}`,
      about: answer.shares,
      plot: (width) => plot(points, width),
      heading: ['year', 'class', 'models', 'of', 'share', '95 % interval'],
      rows: points.map((point) => [
        String(point.year),
        point.class,
        String(point.works),
        String(point.n),
        percent(point.share),
        intervalText(point.interval, 'share'),
      ]),
      query,
    };
  },
};
