import type { TopLevelSpec } from 'vega-lite';
import type { Interval } from '../../../reports/report.ts';
import { intervalText, percent } from '../../numbers.ts';
import { scalesOf } from '../colours.ts';
import type { Width } from '../figure.ts';

/** A share of one year. */
export interface YearShare {
  readonly year: number;
  /** Its panel: a class or a sector, in capitals. */
  readonly key: string;
  readonly share: number;
  readonly interval: Interval | null;
  /** How many works the share is of. */
  readonly n: number;
}

const wordsOf = (key: string): string => key.toLowerCase().replaceAll('_', ' ');

/** Shares over the years with their intervals as bands, a panel for each key in the order of `keys`. */
export const sharePanels = (shares: readonly YearShare[], keys: readonly string[], width: Width): TopLevelSpec => {
  const words = keys.map(wordsOf);
  const inThrees = keys.length === 3;
  const { colour, shape } = scalesOf(keys, words);
  const share = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [0, 1] },
    axis: { format: '.0%', values: [0, 0.25, 0.5, 0.75, 1] },
  };
  const look = { field: 'panel', type: 'nominal' as const, legend: null };
  return {
    data: {
      values: shares.map(({ key, year, share: value, interval }) => ({
        panel: wordsOf(key),
        year,
        share: value,
        low: interval?.low ?? value,
        high: interval?.high ?? value,
      })),
    },
    columns: width === 'NARROW' ? 1 : inThrees ? 3 : 2,
    facet: { field: 'panel', type: 'nominal', title: null, sort: words },
    spec: {
      width: width === 'NARROW' ? 270 : inThrees ? 240 : 370,
      height: width === 'WIDE' ? 170 : 120,
      encoding: {
        x: {
          field: 'year',
          type: 'quantitative',
          title: null,
          scale: { zero: false, nice: false, padding: 6 },
          axis: { format: 'd', tickMinStep: 2, grid: false },
        },
        color: { ...look, scale: colour },
      },
      layer: [
        { mark: { type: 'area', opacity: 0.22 }, encoding: { y: { ...share, field: 'low' }, y2: { field: 'high' } } },
        { mark: { type: 'line' }, encoding: { y: { ...share, field: 'share' } } },
        {
          mark: { type: 'point', filled: true, opacity: 1, size: 45 },
          encoding: { y: { ...share, field: 'share' }, shape: { ...look, scale: shape } },
        },
      ],
    },
  };
};

/** The heading of the table beneath such panels. */
export const sharePanelHeading = ['year', 'of', 'share', '95 % interval', 'n'];

export const sharePanelRow = ({ year, key, share, interval, n }: YearShare): readonly string[] => [
  String(year),
  wordsOf(key),
  percent(share),
  intervalText(interval, 'share'),
  String(n),
];
