import type { TopLevelSpec } from 'vega-lite';
import type { Finding, GridCell } from '../../finding.ts';
import { intervalText, percent, valueText } from '../../numbers.ts';
import type { Figure, Width } from '../figure.ts';

/** The value of a dimension, without its name. */
const choice = ({ dimensions }: GridCell, name: string): string =>
  dimensions.find((one) => one.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';

const isOfAll = (cell: GridCell): boolean => ['', 'all'].includes(choice(cell, 'sources'));
const isApart = (cell: GridCell): boolean => choice(cell, 'public research') === 'other';

const scaleWords = (cell: GridCell): string =>
  choice(cell, 'scale among') === 'these alone' ? `${choice(cell, 'scale')} *` : choice(cell, 'scale');

/** The name of a panel, in lines. */
const panelOf = (cell: GridCell): string =>
  [
    `${choice(cell, 'years')}${isOfAll(cell) ? '' : `, sheets of ${choice(cell, 'sources')}`}`,
    `${choice(cell, 'rule')}${isApart(cell) ? ' †' : ''}`,
  ].join('; ');

const tileOf = (cell: GridCell) => ({
  notability: choice(cell, 'notability'),
  scale: scaleWords(cell),
  panel: panelOf(cell),
  value: cell.value,
  text: cell.value === null ? '–' : `${percent(cell.value)}`,
  primary: cell.primary,
});

const plot = (cells: readonly GridCell[], width: Width): TopLevelSpec => {
  const tiles = cells.map(tileOf);
  const scales = [...new Set(tiles.map(({ scale }) => scale))];
  const panels = [...new Set(tiles.map(({ panel }) => panel))];
  const years = new Set(cells.map((cell) => choice(cell, 'years'))).size;
  const y = {
    field: 'scale',
    type: 'nominal' as const,
    sort: scales,
    title: null,
    axis: { labelLimit: 0, labelFontSize: width === 'WIDE' ? 13 : 16 },
  };
  const x = {
    field: 'notability',
    type: 'nominal' as const,
    sort: ['PAPER', 'NOTABLE', 'ALL'],
    title: null,
    axis: { labelAngle: 0, orient: 'top' as const },
  };
  return {
    data: { values: tiles },
    columns: width === 'NARROW' ? 1 : years > 1 ? 2 * years : 4,
    facet: {
      field: 'panel',
      type: 'nominal',
      sort: panels,
      title: null,
      header: { labelExpr: "split(datum.label, '; ')" },
    },
    spec: {
      width: width === 'WIDE' ? 175 : 200,
      height: scales.length * (width === 'WIDE' ? 22 : 25),
      encoding: { x, y },
      layer: [
        {
          mark: { type: 'rect', stroke: '#fff' },
          encoding: {
            color: {
              field: 'value',
              type: 'quantitative',
              scale: { scheme: 'cividis', domain: [0, 1] },
              legend: { format: '.0%', title: 'share', orient: 'bottom', gradientLength: width === 'WIDE' ? 200 : 140 },
            },
          },
        },
        {
          transform: [{ filter: 'datum.primary' }],
          mark: { type: 'rect', fill: null, stroke: '#d55e00', strokeWidth: 3 },
        },
        {
          mark: { type: 'text', fontSize: width === 'WIDE' ? 12 : 15 },
          encoding: {
            text: { field: 'text', type: 'nominal' },
            color: { condition: { test: 'datum.value !== null && datum.value < 0.5', value: '#fff' }, value: '#000' },
          },
        },
      ],
    },
    resolve: { axis: { x: 'independent' } },
  };
};

/** Rules of class by which no cell has a value. */
const rulesWithout = (grid: readonly GridCell[]): readonly string[] => {
  const rules = [...new Set(grid.map((cell) => choice(cell, 'rule')))];
  return rules.filter((rule) => grid.every((cell) => choice(cell, 'rule') !== rule || cell.value === null));
};

/** Of single snapshots the rules that were chosen before looking are drawn. */
const isShownAlone = (cell: GridCell): boolean => !isApart(cell) && choice(cell, 'rule') !== 'ANY_INDUSTRY';

/** Cells of panels that have some value. */
const drawnOf = (grid: readonly GridCell[]): readonly GridCell[] => {
  const valued = new Set(grid.filter(({ value }) => value !== null).map(panelOf));
  return grid.filter((cell) => valued.has(panelOf(cell)) && (isOfAll(cell) || isShownAlone(cell)));
};

const signWords =
  ' * Scale is judged among these models alone, else among all of known compute. † Public research institutes do not count as academia.';

/** Whether a grid is of shares by rules of scale. */
export const hasHeatMap = ({ grid, computed }: Pick<Finding, 'grid' | 'computed'>): boolean =>
  computed[0]?.unit === 'share' && grid.some((cell) => choice(cell, 'scale') !== '');

/** The sensitivity grid of a finding as a heat map; null where it has none of shares. */
export const gridFigure = (finding: Finding): Figure | null => {
  if (!hasHeatMap(finding)) return null;
  const { id, statement, grid, query, coverage, sources } = finding;
  const unit = 'share';
  const valued = grid.filter(({ value }) => value !== null);
  const empty = rulesWithout(grid);
  const drawn = drawnOf(grid);
  const left = grid.length - drawn.length;
  return {
    id: `grid-${id.toLowerCase()}`,
    title: `${id}: every choice, every answer`,
    caption: `${statement} The same share under every combination of sources, notability, rule of class and rule of scale: ${valued.length} of ${grid.length} cells have a value; a dash where no model is left, a blank where it would be the cell above.${empty.length > 0 ? ` By ${empty.join(' and ')} no class is known at all: not drawn.` : ''}${signWords}${left > 0 ? ` ${left} cells are in the table alone.` : ''} The cell with a frame was chosen before looking; n is in the table.`,
    about: coverage && { coverage, sources },
    plot: (width) => plot(drawn, width),
    heading: ['choices', 'share', '95 % interval', 'n'],
    rows: grid.map(({ label, value, interval, n, primary }) => [
      primary ? `${label} (chosen before looking)` : label,
      valueText(value, unit),
      intervalText(interval, unit),
      String(n),
    ]),
    query,
  };
};
