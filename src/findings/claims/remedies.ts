import type { Claim, Inquiry } from '../claim.ts';
import { type Envelope, envelopeFields } from '../envelope.ts';
import type { ComputedValue, GridCell, Outcome, Statement } from '../finding.ts';
import { entityTypesQuery, lackingReports } from '../interface.ts';
import { scopeArgument } from '../literal.ts';
import { untestable } from '../untestable.ts';

const statement: Statement = {
  id: 'F10',
  statement:
    'National compute with open science, structured access and audits by third parties would narrow the divide.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by its abstract and secondary summaries.',
  published: [{ label: 'remedies', value: null, unit: null, trust: 'A proposal; no number was published.' }],
  counterEvidence: [
    'A survey of researchers (CSET 2023) finds talent and data to bind more of them than compute does.',
    'GPU-hours are of the year’s best accelerator at three tenths of its peak: real runs had older ones, and reached other parts of their peak.',
  ],
};

/** The nouns by which remedies could be measured. */
const needed = ['PROGRAMME', 'GRANT', 'AUDIT'];

const runs = [
  ['MEDIAN', 'median large run'],
  ['LARGEST', 'largest run'],
  ['ACADEMIA_MEDIAN', 'median large run of academia'],
] as const;

interface Bucket {
  readonly label: string;
  readonly complete: boolean;
  readonly runs: readonly {
    readonly run: string;
    readonly count: number;
    readonly days: readonly { readonly days: number | null }[];
  }[];
}
interface Answer {
  readonly affordability: Envelope & { readonly buckets: readonly Bucket[] };
}

const queryOf = (scope: Inquiry['scope']): string => `{
  affordability(devices: [1], period: { from: 2012 }${scopeArgument(scope)}) {
    ${envelopeFields}
    buckets { label complete runs { run count days { days } } }
  }
}`;

/** Hours of one accelerator are GPU-hours. */
const hoursIn = ({ runs: all }: Bucket, run: string) => {
  const found = all.find((one) => one.run === run);
  const days = found?.days[0]?.days ?? null;
  return { value: days === null ? null : 24 * days, interval: null, n: found?.count ?? 0 };
};

const newestOf = (buckets: readonly Bucket[]): Bucket | undefined => buckets.findLast(({ complete }) => complete);

const valuesOf = (bucket: Bucket): readonly ComputedValue[] =>
  runs.map(([run, words]) => ({
    label: `substitute, GPU-hours of the ${words}, ${bucket.label}`,
    unit: 'hours',
    ...hoursIn(bucket, run),
    members: [],
  }));

const gridOf = (buckets: readonly Bucket[]): readonly GridCell[] =>
  buckets.flatMap((bucket) =>
    runs.map(([run, words]) => ({
      dimensions: [`years: ${bucket.label}`, `run: ${run}`],
      label: `${words}, ${bucket.label}`,
      ...hoursIn(bucket, run),
      primary: run === 'MEDIAN' && bucket === newestOf(buckets),
    })),
  );

const missingOf = ({ offers }: Inquiry): string => {
  const missing = needed.filter((type) => !offers.entities.has(type)).map((type) => type.toLowerCase());
  const lacks = missing.length > 0 ? `The graph knows no ${missing.join(', no ')}. ` : '';
  return `${lacks}No number was published, and what a remedy would do is not in data about what was.`;
};

const sentence = `Looked for among the types of entities: ${needed.map((type) => type.toLowerCase()).join(', ')}; with them, GPU-hours granted over GPU-hours of the year’s median large run would be computed.`;

const inquire = async (inquiry: Inquiry): Promise<Outcome> => {
  const reason = missingOf(inquiry);
  if (lackingReports(inquiry.offers, ['affordability'], inquiry.scope).length > 0)
    return untestable({ reason, sentence, query: entityTypesQuery });
  const query = queryOf(inquiry.scope);
  const { affordability } = await inquiry.ask<Answer>(query);
  const { buckets, definition, coverage, sources } = affordability;
  const newest = newestOf(buckets);
  return {
    computed: newest ? valuesOf(newest) : [],
    verdict: 'NOT_TESTABLE',
    reason: `${reason} What a grant would have to reach stands in as a substitute, and is not compared: the GPU-hours of large runs, year by year.`,
    definition: {
      ...definition,
      sentence: `${sentence} The denominator alone: 24 times the days on one device. ${definition.sentence}`,
    },
    grid: gridOf(buckets),
    query,
    coverage,
    sources,
  };
};

/** F10: remedies. */
export const remedies: Claim = { ...statement, inquire };
