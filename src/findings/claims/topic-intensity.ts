import type { Interval } from '../../reports/report.ts';
import { DomainError } from '../../shared/errors.ts';
import type { Claim, Inquiry } from '../claim.ts';
import { type Envelope, envelopeFields } from '../envelope.ts';
import type { GridCell, Member, Outcome, Statement } from '../finding.ts';
import { intervalText, valueText } from '../numbers.ts';
import { untestable, withoutReports } from '../untestable.ts';
import { directionVerdict } from '../verdict.ts';

const label = 'academic share on compute intensity';

const statement: Statement = {
  id: 'F6',
  statement: 'Academic teams leave the topics that need much compute, foundation models above all.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by secondary summaries.',
  published: [{ label, value: null, unit: null, trust: 'A direction only; how intensity is measured is not known.' }],
  counterEvidence: [
    'A 2025 study of papers on foundation models finds that compute goes with citations and funding, not with sector.',
    'A topic whose works are recent is intensive by its date alone; the grid has intensity above that of the year too.',
  ],
};

interface Choice {
  readonly level: 'task' | 'domain';
  readonly subset: 'ALL' | 'FOUNDATION_MODELS';
  readonly intensity: 'MEDIAN' | 'ABOVE_YEAR';
  readonly minimum: number;
}

const primary: Choice = { level: 'task', subset: 'ALL', intensity: 'MEDIAN', minimum: 5 };

const choices: readonly Choice[] = (['task', 'domain'] as const).flatMap((level) =>
  (['ALL', 'FOUNDATION_MODELS'] as const).flatMap((subset) =>
    (['MEDIAN', 'ABOVE_YEAR'] as const).flatMap((intensity) =>
      [5, 3].map((minimum) => ({ level, subset, intensity, minimum })),
    ),
  ),
);

const isPrimary = (choice: Choice): boolean =>
  choice.level === primary.level &&
  choice.subset === primary.subset &&
  choice.intensity === primary.intensity &&
  choice.minimum === primary.minimum;

interface Relation {
  readonly topics: number;
  readonly slope: { readonly value: number; readonly interval: Pick<Interval, 'low' | 'high'> | null } | null;
}
interface Report {
  readonly relation: Relation;
}
interface Answer {
  readonly topicTrends: Report &
    Envelope & {
      readonly topics: readonly {
        readonly topic: Member | null;
        readonly intensity: number | null;
        readonly change: { readonly value: number } | null;
      }[];
    };
}

const trendsField = ({ level, subset, intensity, minimum }: Choice, selection: string): string =>
  `topicTrends(scheme: "epoch", level: "${level}", subset: ${subset}, intensity: ${intensity}, minimum: ${minimum}) { relation { topics slope { value interval { low high } } } ${selection} }`;

const estimateOf = ({ slope, topics }: Relation) => ({
  value: slope?.value ?? null,
  interval: slope?.interval ? { ...slope.interval, level: 0.95, method: 'Student’s t, HC3 errors' } : null,
  n: topics,
});

const cellOf = (choice: Choice, report: Report | undefined): GridCell => ({
  dimensions: [
    `level: ${choice.level}`,
    `intensity: ${choice.intensity}`,
    `minimum: ${choice.minimum}`,
    `works: ${choice.subset}`,
  ],
  label: [choice.level, choice.intensity, `at least ${choice.minimum} a year`, choice.subset].join(', '),
  ...estimateOf(report?.relation ?? { topics: 0, slope: null }),
  primary: isPrimary(choice),
});

const gridOf = async ({ ask }: Inquiry): Promise<readonly GridCell[]> => {
  const fields = choices.map((choice, place) => `c${place}: ${trendsField(choice, '')}`);
  const data = await ask<Readonly<Record<string, Report>>>(`query Grid { ${fields.join('\n')} }`);
  return choices.map((choice, place) => cellOf(choice, data[`c${place}`]));
};

const query = `{
  ${trendsField(primary, `\n    ${envelopeFields}\n    topics(first: 500) { topic { id name } intensity change { value } }\n  `)}
}`;

/** The report refuses a scheme of which the graph has no topic. */
const isOfNoTopic = (error: unknown): error is DomainError =>
  error instanceof DomainError && error.code === 'BAD_INPUT' && error.details.argument === 'scheme';

const sentence = 'Change of the academic-only share of topics on their compute intensity.';

const answerTo = async ({ ask }: Inquiry): Promise<Answer | null> => {
  try {
    return await ask<Answer>(query);
  } catch (error) {
    if (isOfNoTopic(error)) return null;
    throw error;
  }
};

const inquire = async (inquiry: Inquiry): Promise<Outcome> => {
  const missing = withoutReports(inquiry, ['topicTrends'], sentence);
  if (missing) return missing;
  const answer = await answerTo(inquiry);
  if (!answer) {
    const query = '{ topics(first: 1) { totalCount } }';
    return untestable({ reason: 'Missing: topics of the scheme “epoch”; the graph has none.', sentence, query });
  }
  const { topicTrends } = answer;
  const both = topicTrends.topics.filter(({ intensity, change }) => intensity !== null && change !== null);
  const members = both.flatMap(({ topic }) => (topic ? [{ id: topic.id, name: topic.name }] : []));
  const computed = { label, unit: 'points' as const, ...estimateOf(topicTrends.relation), members };
  const verdict = directionVerdict(computed, -1);
  const { definition, coverage, sources } = topicTrends;
  return {
    computed: [computed],
    verdict,
    reason:
      computed.value === null
        ? `${computed.n} topics have both a compute intensity and a change of the academic-only share: too few for a line. Missing: works with known compute on more topics.`
        : `Published: the share falls where compute is intensive. Computed over ${computed.n} topics, for each tenfold of compute: ${valueText(computed.value, 'points')} ${intervalText(computed.interval, 'points')} a year: ${verdict}.`,
    definition,
    grid: await gridOf(inquiry),
    query,
    coverage,
    sources,
  };
};

/** F6: fewer academic teams where compute is needed. */
export const topicIntensity: Claim = { ...statement, inquire };
