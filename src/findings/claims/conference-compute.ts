import type { Interval } from '../../reports/report.ts';
import type { Claim, Inquiry } from '../claim.ts';
import { askCounts, countField } from '../counts.ts';
import type { ComputedValue, Outcome, Statement } from '../finding.ts';
import { lackingReports } from '../interface.ts';
import { scopeArgument } from '../literal.ts';
import { unscopedWords, untestable } from '../untestable.ts';

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

const papers = (more: string): string =>
  `{ venue: { contains: "Neural Information" }, publicationDate: { year: 2021 }${more} }`;
const withCompute = ', models: { some: { trainingCompute: { isNull: false } } }';

const countQuery = [
  countField('PAPERS', 'papers', papers('')),
  countField('INDUSTRY', 'papers', papers(`, teamClass: { eq: INDUSTRY }${withCompute}`)),
  countField('ACADEMIA', 'papers', papers(`, teamClass: { eq: ACADEMIA }${withCompute}`)),
].join('\n  ');

interface Ratio {
  readonly value: number | null;
  readonly interval: Interval | null;
}
interface Gap {
  readonly computeGap: {
    readonly buckets: readonly {
      readonly numerator: { readonly n: number };
      readonly denominator: { readonly n: number };
      readonly medianRatio: Ratio;
      readonly geometricMeanRatio: Ratio;
    }[];
  };
}

const gapField = (
  scope: Inquiry['scope'],
): string => `computeGap(notability: NOTABLE, period: { ranges: [{ from: 2021, to: 2021 }] }${scopeArgument(scope)}) {
    buckets {
      numerator { n }
      denominator { n }
      medianRatio { value interval { low high level method } }
      geometricMeanRatio { value interval { low high level method } }
    }
  }`;

/** The ratio on notable models, under labels of its own: it is no answer to what was published. */
const substitutes = async ({ ask, offers, scope }: Inquiry): Promise<readonly ComputedValue[]> => {
  if (lackingReports(offers, ['computeGap'], scope).length > 0) return [];
  const { computeGap } = await ask<Gap>(`{ ${gapField(scope)} }`);
  return computeGap.buckets.flatMap(({ numerator, denominator, medianRatio, geometricMeanRatio }) =>
    (
      [
        ['substitute, notable models of 2021: medians', medianRatio],
        ['substitute, notable models of 2021: geometric means', geometricMeanRatio],
      ] as const
    ).map(([label, { value, interval }]) => ({
      label,
      value,
      unit: 'times' as const,
      interval,
      n: numerator.n + denominator.n,
      members: [],
    })),
  );
};

const inquire = async (inquiry: Inquiry): Promise<Outcome> => {
  const { offers, scope } = inquiry;
  const gap = lackingReports(offers, ['computeGap'], scope).length === 0 ? `\n  ${gapField(scope)}` : '';
  const count = await askCounts(inquiry.ask, `{\n  ${countQuery}\n}`);
  return untestable({
    reason: `The graph has ${count('PAPERS')} papers of NeurIPS 2021; of ${count('INDUSTRY')} from industry and ${count('ACADEMIA')} from academia it knows the compute. Missing: the hardware, or the compute, of the papers of that conference. The ratio on notable models of that year stands in as a substitute, and is not compared.${unscopedWords(scope)}`,
    sentence:
      'Papers of NeurIPS 2021 with known training compute, by class of team; as a substitute the ratio of industry’s to academia’s training compute on notable models of 2021.',
    query: `{\n  ${countQuery}${gap}\n}`,
    computed: await substitutes(inquiry),
  });
};

/** F4: industry’s conference papers use more hardware. */
export const conferenceCompute: Claim = { ...statement, inquire };
