import { type ModelColumns, valueAt } from '../frame/frame.ts';

/** Models count as contemporaries up to this many days apart. */
const windowDays = 364;

/** How large each model's training compute is among others; everything at index i is about model i, NaN where not known. */
export interface ScaleColumns {
  /** Models with known compute at most 364 days away, itself included. */
  readonly population: Float64Array;
  /** Standard deviations above the mean of log10(FLOP) of that population. */
  readonly z: Float64Array;
  /** The fraction of the others in that population whose compute is no larger. */
  readonly reached: Float64Array;
  readonly rank: Float64Array;
  /** Models with known compute published by its day, itself included, and its place among them. */
  readonly populationAtRelease: Float64Array;
  readonly rankAtRelease: Float64Array;
}

interface Moments {
  readonly mean: number;
  /** Population standard deviation: divided by n. */
  readonly deviation: number;
}

const momentsOf = (values: readonly number[]): Moments => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const allEqual = values.every((value) => value === values[0]);
  return { mean, deviation: allEqual ? 0 : Math.sqrt(squares / values.length) };
};

/** Models with known day and compute, in order of time. */
const measured = ({ count, day, compute }: ModelColumns): readonly number[] =>
  Array.from({ length: count }, (_, model) => model)
    .filter((model) => !Number.isNaN(valueAt(day, model)) && !Number.isNaN(valueAt(compute, model)))
    .sort((a, b) => valueAt(day, a) - valueAt(day, b) || a - b);

const countWhere = (values: readonly number[], holds: (value: number) => boolean): number =>
  values.reduce((count, value) => (holds(value) ? count + 1 : count), 0);

const emptyColumns = (count: number): ScaleColumns => {
  const column = (): Float64Array => new Float64Array(count).fill(Number.NaN);
  return {
    population: column(),
    z: column(),
    reached: column(),
    rank: column(),
    populationAtRelease: column(),
    rankAtRelease: column(),
  };
};

const placeInWindows = (models: ModelColumns, ordered: readonly number[], columns: ScaleColumns): void => {
  const days = ordered.map((model) => valueAt(models.day, model));
  const logarithms = ordered.map((model) => Math.log10(valueAt(models.compute, model)));
  let from = 0;
  let to = 0;
  let window: readonly number[] = [];
  let moments: Moments = { mean: Number.NaN, deviation: 0 };
  for (const [place, model] of ordered.entries()) {
    const day = days[place] ?? Number.NaN;
    if (day !== days[place - 1]) {
      while ((days[from] ?? day) < day - windowDays) from += 1;
      while ((days[to] ?? Number.POSITIVE_INFINITY) <= day + windowDays) to += 1;
      window = logarithms.slice(from, to);
      moments = momentsOf(window);
    }
    const own = logarithms[place] ?? Number.NaN;
    columns.population[model] = window.length;
    columns.rank[model] = 1 + countWhere(window, (other) => other > own);
    if (window.length < 2) continue;
    columns.reached[model] = (countWhere(window, (other) => other <= own) - 1) / (window.length - 1);
    if (moments.deviation > 0) columns.z[model] = (own - moments.mean) / moments.deviation;
  }
};

/** The first place in an ascending list whose value is greater. */
const placeAfter = (ascending: readonly number[], value: number): number => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? value) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
};

const placeAtRelease = (models: ModelColumns, ordered: readonly number[], columns: ScaleColumns): void => {
  const released: number[] = [];
  for (const sameDay of groupedByDay(models, ordered)) {
    for (const model of sameDay) {
      const compute = valueAt(models.compute, model);
      released.splice(placeAfter(released, compute), 0, compute);
    }
    for (const model of sameDay) {
      columns.populationAtRelease[model] = released.length;
      columns.rankAtRelease[model] = 1 + released.length - placeAfter(released, valueAt(models.compute, model));
    }
  }
};

const groupedByDay = (models: ModelColumns, ordered: readonly number[]): Iterable<readonly number[]> =>
  ordered
    .reduce((days, model) => {
      const day = valueAt(models.day, model);
      const group = days.get(day);
      if (group) group.push(model);
      else days.set(day, [model]);
      return days;
    }, new Map<number, number[]>())
    .values();

/** The scale columns of those models that are let in, among each other. Time grows with models × models of two years. */
export const scaleColumnsAmong = (models: ModelColumns, letsIn: (model: number) => boolean): ScaleColumns => {
  const columns = emptyColumns(models.count);
  const ordered = measured(models).filter(letsIn);
  placeInWindows(models, ordered, columns);
  placeAtRelease(models, ordered, columns);
  return columns;
};

const computed = new WeakMap<ModelColumns, ScaleColumns>();

/** The scale columns of all models, computed at first use. */
export const scaleColumnsOf = (models: ModelColumns): ScaleColumns => {
  const before = computed.get(models);
  if (before) return before;
  const columns = scaleColumnsAmong(models, () => true);
  computed.set(models, columns);
  return columns;
};
