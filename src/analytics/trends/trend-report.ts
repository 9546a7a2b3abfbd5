import { type Report, reportOf } from '../../reports/report.ts';
import { isoDay } from '../frame/day.ts';
import { type Frame, valueAt } from '../frame/frame.ts';
import type { Admits, View } from '../frame/view.ts';
import { coverageOf } from '../shares/coverage.ts';
import { sourcesOf } from '../shares/sources.ts';
import { unknownKey } from '../shares/unknown-key.ts';
import type { TrendArguments } from './trend-arguments.ts';
import { comparisonsOf, type TrendComparison } from './trend-comparisons.ts';
import { trendDefinition } from './trend-definition.ts';
import { trendKeysOf, trendLabels } from './trend-keys.ts';
import { type Measured, type TrendLine, type TrendPoint, trendLine } from './trend-line.ts';
import { measureColumn, selectForTrend, type TrendSelection } from './trend-selection.ts';
import { trendWarnings } from './trend-warnings.ts';

/** The line of one key. */
export interface Trend extends TrendLine {
  /** null where there is one line for all. */
  readonly key: string | null;
  readonly label: string;
  /** In order of time, outliers among them. */
  readonly points: readonly TrendPoint[];
}

export interface TrendReport extends Report {
  readonly groups: readonly Trend[];
  readonly comparisons: readonly TrendComparison[];
}

/** The models of one line: indexes among the frame's. */
interface Group {
  readonly key: string;
  readonly counted: readonly number[];
  readonly outliers: readonly number[];
}

/** Groups, the largest first, UNKNOWN last; under NONE there is one, whatever is in it. */
const groupsOf = (
  { counted, outliers }: TrendSelection,
  by: TrendArguments['by'],
  keysOf: (model: number) => readonly string[],
): readonly Group[] => {
  if (by === 'NONE') return [{ key: 'ALL', counted, outliers }];
  const groups = new Map<string, { counted: number[]; outliers: number[] }>();
  for (const [kind, models] of [['counted', counted] as const, ['outliers', outliers] as const]) {
    for (const model of models) {
      for (const key of keysOf(model)) {
        const group = groups.get(key) ?? { counted: [], outliers: [] };
        group[kind].push(model);
        groups.set(key, group);
      }
    }
  }
  const last = (key: string): number => (key === unknownKey ? 1 : 0);
  return [...groups]
    .map(([key, models]) => ({ key, ...models }))
    .sort((a, b) => last(a.key) - last(b.key) || b.counted.length - a.counted.length || (a.key < b.key ? -1 : 1));
};

const measuredOf = ({ models }: Frame, column: Float64Array, group: readonly number[]): Measured => ({
  days: group.map((model) => valueAt(models.day, model)),
  amounts: group.map((model) => valueAt(column, model)),
});

const pointsOf = ({ models }: Frame, column: Float64Array, { counted, outliers }: Group): readonly TrendPoint[] => {
  const left = new Set(outliers);
  return [...counted, ...outliers]
    .sort((a, b) => valueAt(models.day, a) - valueAt(models.day, b) || a - b)
    .map((model) => ({
      id: models.ids[model] ?? '',
      date: isoDay(valueAt(models.day, model)),
      value: valueAt(column, model),
      outlier: left.has(model),
    }));
};

/**
 * How fast an amount grows: a line for all models, or one for each key. Slopes are powers of ten per year, doubling times
 * months. The same frame and arguments give the same report, intervals included. Formulas: `trendOf`, `doublingMonths`,
 * `slopeBootstrap`, `mannKendall`, `slopeDifference`; outliers by `scaleColumnsOf`.
 */
export const trendReport = (
  { frame, reading }: Pick<View, 'frame' | 'reading'>,
  admits: Admits,
  given: TrendArguments,
): TrendReport => {
  const selection = selectForTrend(frame, admits, given);
  const column = measureColumn(frame.models, given.measure);
  const keysOf = (model: number): readonly string[] => trendKeysOf(frame, given, model);
  const labelOf = trendLabels(frame, given.by);
  const groups = groupsOf(selection, given.by, keysOf).map((group) => ({
    ...group,
    measured: measuredOf(frame, column, group.counted),
  }));
  const trends = groups.map(
    (group): Trend => ({
      key: given.by === 'NONE' ? null : group.key,
      label: given.by === 'NONE' ? 'All' : labelOf(group.key),
      ...trendLine(group.measured, given.confidenceLevel, given.seed),
      points: pointsOf(frame, column, group),
    }),
  );
  const coverage = coverageOf(frame.models, (model) => keysOf(model).includes(unknownKey), selection);
  const envelope = reportOf(reading, {
    definition: trendDefinition(given),
    coverage,
    sources: sourcesOf(frame, selection.counted),
    warnings: trendWarnings(given, coverage, selection, trends),
  });
  return { ...envelope, groups: trends, comparisons: comparisonsOf(groups, given.confidenceLevel) };
};
