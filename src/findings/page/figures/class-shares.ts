import type { Interval } from '../../../reports/report.ts';
import { type Envelope, envelopeFields } from '../../envelope.ts';
import { scopeArgument } from '../../literal.ts';
import type { FigurePlan } from '../figure.ts';
import { sharePanelHeading, sharePanelRow, sharePanels, type YearShare } from '../plots/share-panels.ts';

interface Bucket {
  readonly label: string;
  readonly count: number;
  readonly complete: boolean;
  readonly cells: readonly {
    readonly key: string;
    readonly share: number | null;
    readonly interval: Interval | null;
  }[];
}
interface Answer {
  readonly shares: Envelope & { readonly facets: readonly { readonly buckets: readonly Bucket[] }[] };
}

const classes = ['ACADEMIA', 'INDUSTRY', 'COLLABORATION', 'OTHER'];

const pointsOf = (buckets: readonly Bucket[]): readonly YearShare[] =>
  buckets.flatMap(({ label, count, cells }) =>
    cells.flatMap(({ key, share, interval }) =>
      share === null || !classes.includes(key) ? [] : [{ year: Number(label), key, share, interval, n: count }],
    ),
  );

const queryOf = (scope: string): string => `{
  shares(of: MODELS, by: TEAM_CLASS, notability: PAPER, scale: { zScore: 0.76 }, period: { from: 2010 }${scope}) {
    ${envelopeFields}
    facets { buckets { label count complete cells { key share interval { low high level method } } } }
  }
}`;

const title = 'Who makes the large-scale models';

/** Shares of the classes of teams among large-scale models, year by year. */
export const classShareFigure: FigurePlan = {
  title,
  needs: ['shares'],
  draw: async ({ ask, scope }) => {
    const query = queryOf(scopeArgument(scope));
    const { shares } = await ask<Answer>(query);
    const buckets = shares.facets.flatMap((facet) => facet.buckets);
    const points = pointsOf(buckets);
    if (points.length === 0) return null;
    const n = buckets.reduce((sum, { count }) => sum + count, 0);
    const unfinished = buckets.filter(({ complete }) => !complete).map(({ label }) => label);
    const late = unfinished.length > 0 ? ` Not over in the data: ${unfinished.join(', ')}.` : '';
    return {
      id: 'class-shares',
      title,
      caption: `Share of each class of team among large-scale models (notable as the paper counts, z > 0.76), by year of publication, with Wilson’s 95 % intervals as bands; n = ${n} models, few in each year: the bands matter more than the lines.${late}`,
      about: shares,
      plot: (width) => sharePanels(points, classes, width),
      heading: sharePanelHeading,
      rows: points.map(sharePanelRow),
      query,
    };
  },
};
