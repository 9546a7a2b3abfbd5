import type { Interval } from '../../reports/report.ts';
import type { Claim, Inquiry } from '../claim.ts';
import { comparisonOf } from '../comparison.ts';
import { type Envelope, envelopeFields } from '../envelope.ts';
import type { GridCell, Member, Outcome, Statement } from '../finding.ts';
import { scopeArgument } from '../literal.ts';
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

/** One combination of choices. */
interface Choice {
  readonly notability: string;
  readonly dropBelowZ: number | null;
  readonly from: number;
  readonly to: number;
}

const primary: Choice = { notability: 'PAPER', dropBelowZ: -2, from: 2010, to: 2022 };

const spans = [
  [2010, 2022],
  [2010, 2017],
  [2015, 2022],
  [2010, 2025],
] as const;

const choices: readonly Choice[] = ['PAPER', 'NOTABLE', 'ALL'].flatMap((notability) =>
  [-2, null].flatMap((dropBelowZ) => spans.map(([from, to]) => ({ notability, dropBelowZ, from, to }))),
);

const trendField = ({ notability, dropBelowZ, from, to }: Choice, scope: Inquiry['scope'], selection: string): string =>
  `computeTrend(notability: ${notability}, dropBelowZ: ${dropBelowZ}, from: ${from}, to: ${to}${scopeArgument(scope)}) { ${selection} }`;

const trendFields = 'n doublingMonths doublingInterval { low high level method }';

const cellOf = (choice: Choice, trend: Trend | undefined): GridCell => {
  const { notability, dropBelowZ, from, to } = choice;
  const outliers = dropBelowZ === null ? 'kept' : 'z < −2 left out';
  return {
    dimensions: [`notability: ${notability}`, `outliers: ${outliers}`, `years: ${from}–${to}`],
    label: [notability, `outliers ${outliers}`, `${from}–${to}`].join(', '),
    value: trend?.doublingMonths ?? null,
    interval: trend?.doublingInterval ?? null,
    n: trend?.n ?? 0,
    primary: Object.entries(primary).every(([name, value]) =>
      Object.entries(choice).some(([of, own]) => of === name && own === value),
    ),
  };
};

const gridOf = async ({ ask, scope }: Inquiry): Promise<readonly GridCell[]> => {
  const fields = choices.map((choice, place) => `c${place}: ${trendField(choice, scope, `groups { ${trendFields} }`)}`);
  const data = await ask<Readonly<Record<string, { readonly groups: readonly Trend[] }>>>(
    `query Grid { ${fields.join('\n')} }`,
  );
  return choices.map((choice, place) => cellOf(choice, data[`c${place}`]?.groups[0]));
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
