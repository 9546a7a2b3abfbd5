import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import { resolveTrendArguments } from '../../../src/analytics/trends/trend-arguments.ts';
import { trendReport } from '../../../src/analytics/trends/trend-report.ts';
import { root } from '../importers/importing.ts';
import { frameOf, model } from './frames.ts';

const folder = join(root, '..', 'shared', 'data', 'epoch');
const present = existsSync(folder);
if (!present) console.warn('The doubling time of the sheets is not computed: ../shared/data is absent.');

interface Run {
  /** ISO. */
  readonly date: string;
  readonly compute: number;
}

/** Dated models of known training compute, straight from the cells. Old sheets write days as DD/MM/YYYY. */
const runsOf = (file: string, isAsked: (row: Readonly<Record<string, string>>) => boolean): readonly Run[] => {
  const rows: Readonly<Record<string, string>>[] = parse(readFileSync(join(folder, file)), {
    columns: true,
    bom: true,
  });
  return rows.filter(isAsked).flatMap((row) => {
    const compute = Number(row['Training compute (FLOP)'] || row['Training compute (FLOPs)']);
    const date = (row['Publication date'] ?? '').replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');
    return compute > 0 && /^\d{4}-\d\d-\d\d$/.test(date) ? [{ date, compute }] : [];
  });
};

const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The doubling time in months by the textbook, model by model: nothing here is shared with the report. */
const doublingTime = (runs: readonly Run[], first: number, last: number): number => {
  const points = runs.map(({ date, compute }) => {
    const year = Number(date.slice(0, 4));
    const start = day(`${year}-01-01`);
    const x = year + (day(date) - start) / (day(`${year + 1}-01-01`) - start);
    return { year, day: day(date), x, y: Math.log10(compute) };
  });
  const kept = points.filter((point) => {
    const window = points.filter((other) => Math.abs(other.day - point.day) <= 364).map(({ y }) => y);
    const centre = mean(window);
    const deviation = Math.sqrt(mean(window.map((y) => (y - centre) ** 2)));
    return point.year >= first && point.year <= last && !((point.y - centre) / deviation < -2);
  });
  const [centreX, centreY] = [mean(kept.map(({ x }) => x)), mean(kept.map(({ y }) => y))];
  const covariance = mean(kept.map(({ x, y }) => (x - centreX) * (y - centreY)));
  return (12 * Math.log10(2)) / (covariance / mean(kept.map(({ x }) => (x - centreX) ** 2)));
};

const isNotable = (row: Readonly<Record<string, string>>): boolean => row['Notability criteria'] !== '';

(present ? describe : describe.skip)('doubling times of 2010 to 2022 (skipped where ../shared/data is absent)', () => {
  it.each([
    ['notable_ml_systems_2022-09-04.csv', () => true, 5.57],
    ['all_ai_models_2025-04.csv', isNotable, 6.05],
    ['notable_ai_models_2026-05-02.csv', () => true, 6.2],
  ])('of notable models of %s are those of the textbook', (file, isAsked, found) => {
    const runs = runsOf(file, isAsked);
    const frame = frameOf(runs.map((run, index) => model(`m${index}`, run)));
    const given = resolveTrendArguments({ from: 2010, to: 2022 });
    const [line] = trendReport({ frame, reading: { version: 1, until: 1 } }, admitsAll, given).groups;
    const months = doublingTime(runs, 2010, 2022);
    expect(line?.doublingMonths).toBeCloseTo(months, 9);
    expect(months).toBeCloseTo(found, 2);
  });
});
