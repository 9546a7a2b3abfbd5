import type { Interval } from '../../reports/report.ts';
import type { Claim, Inquiry } from '../claim.ts';
import { comparisonOf } from '../comparison.ts';
import { type Envelope, envelopeFields } from '../envelope.ts';
import type { GridCell, Member, Outcome, Statement } from '../finding.ts';
import { scopeArgument } from '../literal.ts';
import { type Snapshot, scopeOf, sourceDimension, withEach } from '../snapshots/snapshot.ts';
import { withoutReports } from '../untestable.ts';

const statement: Statement = {
  id: 'F3',
  statement: 'Training compute doubles about every six months since 2010.',
  knownFrom:
    'Besiroglu et al. 2024, by secondary summaries; Sevilla et al. 2022 (arXiv 2202.05924) state 5 to 6 months.',
  published: [
    {
      label: '2010–2022',
      value: 6,
      unit: 'months',
      trust:
        'Secondary summaries; the range of 5 to 6 months is that of Sevilla et al., whose choice of models is not the paper’s.',
    },
  ],
  counterEvidence: [
    'The doubling time hangs on which models are kept: small outliers, or the largest models alone, give other lines. The grid has both.',
  ],
};

/** The range that Sevilla et al. state. */
const stated = { low: 5, high: 6 };

interface Trend {
  readonly n: number;
  readonly doublingMonths: number | null;
  readonly doublingInterval: Interval | null;
}
interface Answer {
  readonly computeTrend: Envelope & {
    readonly groups: readonly (Trend & {
      readonly points: readonly { readonly outlier: boolean; readonly model: Member }[];
    })[];
  };
}

/** What is done with models far smaller than those of their time. */
interface Outliers {
  readonly words: string;
  readonly literal: string;
}
const outliersAmong = (words: string, population: string): Outliers => ({
  words: `z < −2 among ${words} left out`,
  literal: `dropBelowZ: -2${population}`,
});
const primaryOutliers = outliersAmong('all models', '');
const outlierRules: readonly Outliers[] = [
  primaryOutliers,
  outliersAmong('these alone', ', scalePopulation: FILTERED'),
  { words: 'kept', literal: 'dropBelowZ: null' },
];

/** One combination of choices. */
interface Choice {
  readonly snapshot: Snapshot | null;
  readonly notability: string;
  readonly outliers: Outliers;
  readonly years: readonly [from: number, to: number];
}

const primary: Choice = { snapshot: null, notability: 'PAPER', outliers: primaryOutliers, years: [2010, 2022] };

const spans = [primary.years, [2010, 2017], [2015, 2022], [2010, 2025]] as const;

/** Among all models, all and those let through are the same. */
const rulesOf = (notability: string): readonly Outliers[] =>
  outlierRules.filter(({ literal }) => notability !== 'ALL' || !literal.includes('FILTERED'));

const choicesOf = (snapshots: readonly Snapshot[]): readonly Choice[] =>
  withEach(snapshots).flatMap((snapshot) =>
    ['PAPER', 'NOTABLE', 'ALL'].flatMap((notability) =>
      rulesOf(notability).flatMap((outliers) => spans.map((years) => ({ snapshot, notability, outliers, years }))),
    ),
  );

const isPrimary = ({ snapshot, notability, outliers, years }: Choice): boolean =>
  snapshot === null && notability === primary.notability && outliers === primary.outliers && years === primary.years;

const trendField = (choice: Choice, scope: Inquiry['scope'], selection: string): string => {
  const { snapshot, notability, outliers, years } = choice;
  const own = scopeArgument(scopeOf(scope, snapshot));
  return `computeTrend(notability: ${notability}, ${outliers.literal}, from: ${years[0]}, to: ${years[1]}${own}) { ${selection} }`;
};

const trendFields = 'n doublingMonths doublingInterval { low high level method }';

const cellOf = (choice: Choice, snapshots: readonly Snapshot[], trend: Trend | undefined): GridCell => {
  const { snapshot, notability, outliers, years } = choice;
  const span = years.join('–');
  const sheets = snapshot ? [`sheets of ${snapshot.edition}`] : [];
  return {
    dimensions: [
      ...sourceDimension(snapshots, snapshot),
      `notability: ${notability}`,
      `outliers: ${outliers.words}`,
      `years: ${span}`,
    ],
    label: [...sheets, notability, `outliers ${outliers.words}`, span].join(', '),
    value: trend?.doublingMonths ?? null,
    interval: trend?.doublingInterval ?? null,
    n: trend?.n ?? 0,
    primary: isPrimary(choice),
  };
};

const gridOf = async ({ ask, scope, snapshots }: Inquiry): Promise<readonly GridCell[]> => {
  const choices = choicesOf(snapshots);
  const fields = choices.map((choice, place) => `c${place}: ${trendField(choice, scope, `groups { ${trendFields} }`)}`);
  const data = await ask<Readonly<Record<string, { readonly groups: readonly Trend[] }>>>(
    `query Grid { ${fields.join('\n')} }`,
  );
  return choices.map((choice, place) => cellOf(choice, snapshots, data[`c${place}`]?.groups[0]));
};

const inquire = async (inquiry: Inquiry): Promise<Outcome> => {
  const sentence = 'Doubling time of training compute by least squares of its log10 on the decimal year, 2010 to 2022.';
  const missing = withoutReports(inquiry, ['computeTrend'], sentence);
  if (missing) return missing;
  const query = `{
  ${trendField(
    primary,
    inquiry.scope,
    `
    ${envelopeFields}
    groups { ${trendFields} points { outlier model { id name } } }
  `,
  )}
}`;
  const { computeTrend } = await inquiry.ask<Answer>(query);
  const [trend] = computeTrend.groups;
  const computed = trend
    ? [
        {
          label: '2010–2022',
          value: trend.doublingMonths,
          unit: 'months' as const,
          interval: trend.doublingInterval,
          n: trend.n,
          members: trend.points.filter(({ outlier }) => !outlier).map(({ model }) => model),
        },
      ]
    : [];
  const { definition, coverage, sources } = computeTrend;
  return {
    computed,
    ...comparisonOf(statement.published, computed, stated),
    definition,
    grid: await gridOf(inquiry),
    query,
    coverage,
    sources,
  };
};

/** F3: training compute doubles about every six months. */
export const computeGrowth: Claim = { ...statement, inquire };
