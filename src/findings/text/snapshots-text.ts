import { factorText, intervalText, valueText } from '../numbers.ts';
import type { ComparedSnapshots, SnapshotSide } from '../snapshots/comparison.ts';
import type { SnapshotStudy } from '../study.ts';
import { aligned } from './columns.ts';

const flop = (value: number | null): string => valueText(value, 'FLOP');

const classWords = ({ classes }: SnapshotSide): string =>
  classes.map(({ teamClass, share }) => `${teamClass} ${valueText(share, 'share')}`).join(', ');

const changesOf = ({ comparison: { classChanges, computeChanges } }: ComparedSnapshots): readonly string[] => [
  '',
  `Other class of team: ${classChanges.totalCount}${classChanges.nodes.length < classChanges.totalCount ? `, the first ${classChanges.nodes.length}` : ''}.`,
  ...aligned(classChanges.nodes.map(({ name, before, after, id }) => ['', name, before, '→', after, id])),
  '',
  `Other training compute: ${computeChanges.totalCount}${computeChanges.nodes.length < computeChanges.totalCount ? `, the ${computeChanges.nodes.length} largest factors` : ''}.`,
  ...aligned(
    computeChanges.nodes.map(({ name, before, after, factor, id }) => [
      '',
      name,
      flop(before),
      '→',
      flop(after),
      factorText(factor),
      id,
    ]),
  ),
];

const comparisonLines = (compared: ComparedSnapshots): readonly string[] => {
  const { editions, comparison } = compared;
  const { left, right, both, onlyLeft, onlyRight } = comparison;
  const side = (edition: string, of: SnapshotSide) =>
    `  ${edition}: ${of.models} models, ${of.withCompute} of known compute; ${classWords(of)}.`;
  return [
    '',
    `${editions[0]} beside ${editions[1]}: ${both} models in both, ${onlyLeft.totalCount} in the first alone, ${onlyRight.totalCount} in the second alone.`,
    side(editions[0], left),
    side(editions[1], right),
    ...comparison.warnings.map(({ text }) => `  ${text}`),
    ...changesOf(compared),
  ];
};

/** The snapshots: what each by itself gives, and what they say differently. */
export const snapshotLines = ({ snapshots, answers, comparisons }: SnapshotStudy): readonly string[] => [
  '',
  `${snapshots.length} snapshots, each by its own sheets: ${snapshots.map(({ edition, sources }) => `${edition} (${sources.join(', ')})`).join('; ')}.`,
  '',
  ...aligned([
    ['', 'edition', 'years', 'rule of class', 'computed', '95 % interval', 'n'],
    ...answers.map(({ finding, edition, years, rule, value, unit, interval, n }) => [
      finding,
      edition,
      years,
      rule ?? '',
      valueText(value, unit),
      intervalText(interval, unit),
      String(n),
    ]),
  ]),
  ...comparisons.flatMap(comparisonLines),
];
