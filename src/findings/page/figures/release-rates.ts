import { type Envelope, envelopeFields } from '../../envelope.ts';
import { scopeArgument } from '../../literal.ts';
import { shareOf } from '../../share-of.ts';
import type { FigurePlan } from '../figure.ts';
import { sharePanelHeading, sharePanelRow, sharePanels, type YearShare } from '../plots/share-panels.ts';

interface Report {
  readonly facets: readonly {
    readonly buckets: readonly {
      readonly label: string;
      readonly cells: readonly { readonly key: string; readonly count: number }[];
    }[];
  }[];
}
interface Answer {
  readonly known: Report & Envelope;
  readonly open: Report;
}

const classes = ['ACADEMIA', 'INDUSTRY', 'COLLABORATION'];
const open = 'OPEN_WEIGHTS_NON_COMMERCIAL, OPEN_WEIGHTS_RESTRICTED, OPEN_WEIGHTS_UNRESTRICTED';

const field = (access: string, scope: string, selection: string): string =>
  `shares(of: MODELS, by: TEAM_CLASS, notability: PAPER, filter: { codeAccess: { in: [${access}] } }, period: { from: 2012 }${scope}) { ${selection} }`;

const queryOf = (scope: string): string => `{
  known: ${field(`UNRELEASED, HOSTED_NO_API, API, ${open}`, scope, `${envelopeFields} facets { buckets { label cells { key count } } }`)}
  open: ${field(open, scope, 'facets { buckets { label cells { key count } } }')}
}`;

const countIn = ({ facets }: Report, year: string, key: string): number =>
  facets
    .flatMap(({ buckets }) => buckets.filter(({ label }) => label === year))
    .flatMap(({ cells }) => cells.filter((cell) => cell.key === key))
    .reduce((sum, { count }) => sum + count, 0);

const pointsOf = ({ known, open: released }: Answer): readonly YearShare[] =>
  known.facets
    .flatMap(({ buckets }) => buckets)
    .flatMap(({ label }) =>
      classes.flatMap((key) => {
        const { value, interval, n } = shareOf(countIn(released, label, key), countIn(known, label, key));
        return value === null ? [] : [{ year: Number(label), key, share: value, interval, n }];
      }),
    );

const title = 'Who releases training code';

/** Rates at which the classes of teams release code, year by year. */
export const releaseFigure: FigurePlan = {
  title,
  needs: ['shares'],
  draw: async ({ ask, scope }) => {
    const query = queryOf(scopeArgument(scope));
    const answer = await ask<Answer>(query);
    const points = pointsOf(answer);
    if (points.length === 0) return null;
    const n = points.reduce((sum, point) => sum + point.n, 0);
    return {
      id: 'release-rates',
      title,
      caption: `Share of models with open training code, on any terms, among notable models (as the paper counts) of which a source tells whether it is open, by class of team and year, with Wilson’s 95 % intervals as bands; n = ${n} models. Where no source tells, a model is left out.`,
      about: answer.known,
      plot: (width) => sharePanels(points, classes, width),
      heading: sharePanelHeading,
      rows: points.map(sharePanelRow),
      query,
    };
  },
};
