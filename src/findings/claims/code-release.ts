import { rateDifference } from '../../statistics/rate-difference.ts';
import type { Claim, Inquiry } from '../claim.ts';
import { type Envelope, envelopeFields } from '../envelope.ts';
import type { ComputedValue, GridCell, Outcome, Statement } from '../finding.ts';
import { scopeArgument } from '../literal.ts';
import { allMembers, type MembersPage, memberFields } from '../members.ts';
import { shareOf } from '../share-of.ts';
import { withoutReports } from '../untestable.ts';
import { industryCoefficient, openWeightsLag, type Parts, partFields, scrutinyOf } from './release-parts.ts';
import { type Judged, reasonOf, verdictOf } from './release-words.ts';

const statement: Statement = {
  id: 'F8',
  statement: 'The more of the authors are from industry, the less code is released.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by secondary summaries.',
  published: [
    {
      label: 'industry less academia',
      value: null,
      unit: null,
      trust:
        'A negative correlation, by secondary summaries; no number was published, and the paper looks at authors, not at teams.',
    },
  ],
  counterEvidence: [
    'Where no source tells of code, the model is left out: who releases code is described more often than who does not.',
    'A lower rate may come of larger models, other domains and later years; the regression holds these equal, not what else industry differs by.',
  ],
};

const open = 'OPEN_WEIGHTS_NON_COMMERCIAL, OPEN_WEIGHTS_RESTRICTED, OPEN_WEIGHTS_UNRESTRICTED';
const known = `UNRELEASED, HOSTED_NO_API, API, ${open}`;

/** What is released. */
type Released = 'codeAccess' | 'access';

/** Stretches of time of the grid; all together are the primary one. */
const spans = [
  { label: 'until 2016', literal: '{ label: "until 2016", to: 2016 }' },
  { label: '2017–2020', literal: '{ label: "2017–2020", from: 2017, to: 2020 }' },
  { label: 'since 2021', literal: '{ label: "since 2021", from: 2021 }' },
];
const allYears = 'all years';

const classes = ['INDUSTRY', 'ACADEMIA', 'COLLABORATION'] as const;

interface Cell {
  readonly key: string;
  readonly count: number;
  readonly members?: MembersPage;
}
interface Report {
  readonly facets: readonly {
    readonly buckets: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
  }[];
}
interface Answer {
  readonly known: Report & Envelope;
  readonly open: Report;
}
type Whole = Answer & Parts;

const sharesField = (notability: string, what: Released, access: string, rest: string, selection: string): string =>
  `shares(of: MODELS, by: TEAM_CLASS, notability: ${notability}, filter: { ${what}: { in: [${access}] } }${rest}) { ${selection} }`;

/** Works of a class in a report; in one bucket where it is named. */
const countIn = ({ facets }: Report, key: string, bucket?: string): number =>
  facets
    .flatMap(({ buckets }) => buckets.filter(({ label }) => bucket === undefined || label === bucket))
    .flatMap(({ cells }) => cells.filter((cell) => cell.key === key))
    .reduce((sum, { count }) => sum + count, 0);

const rateOf = (answer: Pick<Answer, 'open'> & { readonly known: Report }, key: string, bucket?: string) => ({
  hits: countIn(answer.open, key, bucket),
  of: countIn(answer.known, key, bucket),
});

const level = 0.95;

const differenceOf = (answer: Pick<Answer, 'open'> & { readonly known: Report }, bucket?: string) => {
  const [industry, academia] = [rateOf(answer, 'INDUSTRY', bucket), rateOf(answer, 'ACADEMIA', bucket)];
  const difference = rateDifference(industry, academia, level);
  return {
    value: difference?.value ?? null,
    interval: difference && { ...difference.interval, level, method: 'Newcombe' },
    n: industry.of + academia.of,
  };
};

const grids = ['PAPER', 'NOTABLE', 'ALL'].flatMap((notability) =>
  (['codeAccess', 'access'] as const).map((what) => ({ notability, what })),
);

const gridOf = async ({ ask, scope }: Inquiry): Promise<readonly GridCell[]> => {
  const rest = `, period: { ranges: [${spans.map(({ literal }) => literal).join(', ')}] }${scopeArgument(scope)}`;
  const cells: GridCell[] = [];
  for (const { notability, what } of grids) {
    const field = (access: string) =>
      sharesField(notability, what, access, rest, 'facets { buckets { label cells { key count } } }');
    const answer = await ask<{ readonly open: Report; readonly known: Report }>(
      `{ open: ${field(open)} known: ${field(known)} }`,
    );
    const released = what === 'codeAccess' ? 'code' : 'weights';
    for (const years of [allYears, ...spans.map(({ label }) => label)]) {
      cells.push({
        dimensions: [`notability: ${notability}`, `released: ${released}`, `years: ${years}`],
        label: [notability, released, years].join(', '),
        ...differenceOf(answer, years === allYears ? undefined : years),
        primary: notability === 'PAPER' && what === 'codeAccess' && years === allYears,
      });
    }
  }
  return cells;
};

const queryOf = (scope: Inquiry['scope']): string => {
  const field = (access: string, selection: string) =>
    sharesField('PAPER', 'codeAccess', access, scopeArgument(scope), selection);
  return `query Finding($after: String) {
  known: ${field(
    known,
    `
    ${envelopeFields}
    facets { buckets { label cells { key count members(first: 100, after: $after) { ${memberFields} } } } }
  `,
  )}
  open: ${field(open, 'facets { buckets { label cells { key count } } }')}
  ${partFields(scope)}
}`;
};

const pageOf = (key: string) => (answer: Answer) =>
  answer.known.facets[0]?.buckets[0]?.cells.find((cell) => cell.key === key)?.members;

/** The rates of release by class. */
const ratesOf = async ({ ask }: Inquiry, query: string, answer: Whole): Promise<readonly ComputedValue[]> => {
  const rates: ComputedValue[] = [];
  for (const key of classes) {
    const { hits, of } = rateOf(answer, key);
    const members = await allMembers(ask, query, answer, pageOf(key));
    rates.push({ label: `rate of ${key.toLowerCase()}`, unit: 'share', ...shareOf(hits, of), members });
  }
  return rates;
};

const needed = ['shares', 'releaseRates', 'openWeightsLag'];

const inquire = async (inquiry: Inquiry): Promise<Outcome> => {
  const missing = withoutReports(inquiry, needed, 'Models with open training code, by class of team.');
  if (missing) return missing;
  const query = queryOf(inquiry.scope);
  const answer = await inquiry.ask<Whole>(query);
  const difference: ComputedValue = {
    label: statement.published[0]?.label ?? '',
    unit: 'points',
    ...differenceOf(answer),
    members: [],
  };
  const judged: Judged = {
    difference,
    industry: await industryCoefficient(inquiry, answer),
    lag: await openWeightsLag(inquiry, answer),
    scrutiny: scrutinyOf(answer),
  };
  const { definition, coverage, sources } = answer.known;
  return {
    computed: [
      difference,
      judged.industry.value,
      ...(await ratesOf(inquiry, query, answer)),
      judged.lag,
      ...judged.scrutiny,
    ],
    verdict: verdictOf(judged),
    reason: reasonOf(judged, inquiry.scope),
    definition: {
      ...definition,
      sentence: `Models with open training code (on any terms) of those of which a source tells whether it is: counts of two reports by class of team, this one and its part that is open; industry’s coefficient, the lag and scrutiny are of releaseRates, openWeightsLag and scrutiny, which define them. ${definition.sentence}`,
    },
    grid: await gridOf(inquiry),
    query,
    coverage,
    sources,
  };
};

/** F8: industry releases less. */
export const codeRelease: Claim = { ...statement, inquire };
