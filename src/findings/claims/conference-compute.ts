import type { Interval } from '../../reports/report.ts';
import type { Claim, Inquiry } from '../claim.ts';
import { regressionOf } from '../conference/compute-regression.ts';
import {
  type ConferenceAnswer,
  conferenceFields,
  edition,
  knownIn,
  papersIn,
  reportingRates,
  withComputeOf,
} from '../conference/conference-papers.ts';
import { type Envelope, envelopeFields } from '../envelope.ts';
import type { ComputedValue, Outcome, Statement } from '../finding.ts';
import { lackingReports } from '../interface.ts';
import { scopeArgument } from '../literal.ts';
import { intervalText, valueText } from '../numbers.ts';
import { unscopedWords } from '../untestable.ts';
import { verdictOf } from '../verdict.ts';

const statement: Statement = {
  id: 'F4',
  statement: 'Papers of industry at NeurIPS 2021 use about five times the hardware of academia’s.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by secondary summaries.',
  published: [
    {
      label: 'industry over academia',
      value: 5,
      unit: 'times',
      trust: 'Secondary summaries; the unit is not known. 519 papers were sampled, and compute was known for 109.',
    },
  ],
  counterEvidence: [
    'Who reports hardware differs by class: a ratio over those who report is no ratio over all.',
    'The substitute is about notable models, which are chosen for being large: it says nothing of the usual paper.',
  ],
};

/** In a class of fewer papers with known compute a ratio of medians says nothing. Chosen before looking. */
const fewest = 5;

const classes = ['INDUSTRY', 'ACADEMIA', 'COLLABORATION'] as const;

interface Ratio {
  readonly value: number | null;
  readonly interval: Interval | null;
}
interface GapBucket {
  readonly numerator: { readonly n: number };
  readonly denominator: { readonly n: number };
  readonly medianRatio: Ratio;
  readonly geometricMeanRatio: Ratio;
}
interface Gap {
  readonly computeGap: { readonly buckets: readonly GapBucket[] };
}

const gapFields = `buckets {
      numerator { n }
      denominator { n }
      medianRatio { value interval { low high level method } }
      geometricMeanRatio { value interval { low high level method } }
    }`;

const gapField = (
  scope: Inquiry['scope'],
): string => `computeGap(notability: NOTABLE, period: { ranges: [{ from: 2021, to: 2021 }] }${scopeArgument(scope)}) {
    ${gapFields}
  }`;

const ratiosOf = (
  { numerator, denominator, medianRatio, geometricMeanRatio }: GapBucket,
  labels: readonly [medians: string, geometricMeans: string],
): readonly ComputedValue[] =>
  [medianRatio, geometricMeanRatio].map(({ value, interval }, place) => ({
    label: labels[place] ?? '',
    value,
    unit: 'times',
    interval,
    n: numerator.n + denominator.n,
    members: [],
  }));

/** The ratio on notable models, under labels of its own: it is no answer to what was published. */
const substitutes = async ({ ask, offers, scope }: Inquiry): Promise<readonly ComputedValue[]> => {
  if (lackingReports(offers, ['computeGap'], scope).length > 0) return [];
  const { computeGap } = await ask<Gap>(`{ ${gapField(scope)} }`);
  return computeGap.buckets.flatMap((bucket) =>
    ratiosOf(bucket, [
      'substitute, notable models of 2021: medians',
      'substitute, notable models of 2021: geometric means',
    ]),
  );
};

interface Answer extends ConferenceAnswer {
  readonly gap: Envelope & Gap['computeGap'];
}

const queryOf = (scope: Inquiry['scope'], offersGap: boolean): string => `query Finding($after: String) {
  ${conferenceFields}
  gap: computeGap(filter: { papers: { some: ${edition} } }, notability: ALL, period: { every: ALL }) {
    ${envelopeFields}
    ${gapFields}
  }
  ${offersGap ? `substitute: ${gapField(scope)}` : ''}
}`;

const wordsOf = (values: readonly ComputedValue[]): string =>
  values
    .map(({ label, value, interval }) => `${label} ${valueText(value, 'times')} ${intervalText(interval, 'times')}`)
    .join(', ');

const inquire = async (inquiry: Inquiry): Promise<Outcome> => {
  const { ask, offers, scope } = inquiry;
  const offersGap = lackingReports(offers, ['computeGap'], scope).length === 0;
  const query = queryOf(scope, offersGap);
  const answer = await ask<Answer>(query);
  const rates = classes.flatMap((key) => reportingRates(answer, key));
  const regression = regressionOf(await withComputeOf(ask, query, answer));
  const substitute = await substitutes(inquiry);
  const counts = (['INDUSTRY', 'ACADEMIA'] as const).map((key) => knownIn(answer, key));
  const enough = counts.every((count) => count >= fewest);
  const [ratio, means] = enough
    ? answer.gap.buckets[0]
      ? ratiosOf(answer.gap.buckets[0], ['industry over academia', 'geometric means'])
      : []
    : [];
  const found = [...(ratio ? [ratio] : []), ...(means ? [means] : []), ...(regression ? [regression] : [])];
  const told = `The graph has ${papersIn(answer)} papers of NeurIPS 2021; of ${counts[0]} from industry and ${counts[1]} from academia it knows the compute.`;
  const { definition, coverage, sources } = answer.gap;
  return {
    computed: [...found, ...rates, ...substitute],
    ...(ratio
      ? {
          verdict: verdictOf({ value: 5, unit: 'times' }, ratio),
          reason: `${told} Published 5 times, computed ${wordsOf(found)}.${unscopedWords(scope)}`,
        }
      : {
          verdict: 'NOT_TESTABLE' as const,
          reason: `${told} Fewer than ${fewest} of a class are too few. Missing: the hardware, or the compute, of the papers of that conference. The ratio on notable models of that year stands in as a substitute, and is not compared.${unscopedWords(scope)}`,
        }),
    definition: {
      ...definition,
      sentence: `Models of papers of NeurIPS 2021: ${definition.sentence} Rates are papers with known compute of some model over all papers of a class; the regression is of log10 compute (of a paper its largest model’s) on industry against academia and on the paper’s first topic, with HC3 errors. As a substitute the ratio on notable models of 2021.`,
    },
    grid: [],
    query,
    coverage,
    sources,
  };
};

/** F4: industry’s conference papers use more hardware. */
export const conferenceCompute: Claim = { ...statement, inquire };
