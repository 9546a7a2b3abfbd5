import { leastSquares } from '../../statistics/least-squares.ts';
import type { ComputedValue } from '../finding.ts';
import type { ConferencePaper } from './conference-papers.ts';

const level = 0.95;

/** Below so many papers of each class, and of a topic, a line of its own says nothing. Chosen before looking. */
const fewest = 5;

interface Row {
  readonly isIndustry: number;
  readonly logCompute: number;
  readonly topic: string;
}

/** A paper's compute is that of its largest model. */
const rowOf = ({ teamClass, topics, models }: ConferencePaper): readonly Row[] => {
  const computes = models.nodes.flatMap(({ trainingCompute }) => trainingCompute?.best ?? []);
  if (computes.length === 0 || !['INDUSTRY', 'ACADEMIA'].includes(teamClass)) return [];
  return [
    {
      isIndustry: teamClass === 'INDUSTRY' ? 1 : 0,
      logCompute: Math.log10(Math.max(...computes)),
      topic: topics.nodes[0]?.id ?? '',
    },
  ];
};

/** Topics with papers enough; all others together are what they are compared with. */
const topicsOf = (rows: readonly Row[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { topic } of rows) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const common = [...counts].filter(([topic, count]) => topic !== '' && count >= fewest).map(([topic]) => topic);
  const rest = rows.filter(({ topic }) => !common.includes(topic)).length;
  return rest === 0 ? common.slice(1) : common;
};

/**
 * How many times academia's compute industry's is at the same topic: 10 to the coefficient of industry in least squares
 * of log10 compute on class and first topic, with Student's t interval from HC3 errors. null of fewer than 5 papers of
 * either class, or where class and topic cannot be told apart.
 */
export const regressionOf = (papers: readonly ConferencePaper[]): ComputedValue | null => {
  const rows = papers.flatMap(rowOf);
  const industry = rows.filter(({ isIndustry }) => isIndustry === 1).length;
  if (Math.min(industry, rows.length - industry) < fewest) return null;
  const topics = topicsOf(rows);
  const design = rows.map(({ isIndustry, topic }) => [1, isIndustry, ...topics.map((one) => (one === topic ? 1 : 0))]);
  const fit = leastSquares(
    design,
    rows.map(({ logCompute }) => logCompute),
    { level, errors: 'HC3' },
  );
  const [, coefficient] = fit?.coefficients ?? [];
  if (!coefficient) return null;
  const { estimate, interval } = coefficient;
  return {
    label: 'at the same topic, by regression',
    value: 10 ** estimate,
    unit: 'times',
    interval: interval && {
      low: 10 ** interval.low,
      high: 10 ** interval.high,
      level,
      method: 'Student’s t, HC3 errors',
    },
    n: rows.length,
    members: [],
  };
};
