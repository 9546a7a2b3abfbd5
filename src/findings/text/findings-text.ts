import type { ComputedValue, Finding, PublishedValue } from '../finding.ts';
import { gridRanges } from '../grid-range.ts';
import { literal } from '../literal.ts';
import { intervalText, valueText } from '../numbers.ts';
import type { Study } from '../study.ts';
import { aligned, wrapped } from './columns.ts';
import { snapshotLines } from './snapshots-text.ts';

const width = 110;
const heading = ['', 'verdict', 'of', 'published', 'computed', '95 % interval', 'n'];

const cellsOf = (label: string, published: PublishedValue | undefined, computed: ComputedValue | undefined) => [
  label,
  published ? (published.value === null ? 'direction' : valueText(published.value, published.unit)) : '',
  computed ? valueText(computed.value, computed.unit) : '–',
  computed ? intervalText(computed.interval, computed.unit) : '',
  computed ? String(computed.n) : '',
];

/** A row for each value, published or computed; the finding's name and verdict stand before the first. */
const rowsOf = ({ id, verdict, published, computed }: Finding): readonly (readonly string[])[] => {
  const labels = [...new Set([...published, ...computed].map(({ label }) => label))];
  return labels.map((label, row) => [
    row === 0 ? id : '',
    row === 0 ? verdict : '',
    ...cellsOf(
      label,
      published.find((one) => one.label === label),
      computed.find((one) => one.label === label),
    ),
  ]);
};

const gridSummary = ({ grid, computed }: Finding): readonly string[] => {
  const unit = computed[0]?.unit ?? null;
  return gridRanges(grid).map(
    ({ label, cells, withValue, low, median, high }) =>
      `Grid, ${label}: ${withValue} of ${cells} cells have a value, from ${valueText(low, unit)} to ${valueText(high, unit)}, the middle one ${valueText(median, unit)}.`,
  );
};

const paragraphsOf = (finding: Finding): readonly string[] => [
  `${finding.id}  ${finding.statement}`,
  `Known from: ${finding.knownFrom}`,
  ...new Set(finding.published.map(({ trust }) => `How far: ${trust}`)),
  `Computed: ${finding.definition.sentence}`,
  `${finding.verdict}: ${finding.reason}`,
  ...gridSummary(finding),
  ...finding.counterEvidence.map((evidence) => `Against it: ${evidence}`),
];

const sectionOf = (finding: Finding): readonly string[] =>
  paragraphsOf(finding).flatMap((text) => wrapped(text, width, '    '));

const gridOf = ({ id, grid, computed }: Finding): readonly string[] => {
  const unit = computed[0]?.unit ?? null;
  const rows = grid.map(({ label, value, interval, n, primary }) => [
    primary ? '*' : '',
    label,
    valueText(value, unit),
    intervalText(interval, unit),
    String(n),
  ]);
  return grid.length === 0 ? [] : ['', `${id}: every cell; * was chosen before looking.`, ...aligned(rows)];
};

const countsOf = (findings: readonly Finding[]): string => {
  const counts = new Map<string, number>();
  for (const { verdict } of findings) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
};

export interface TextOptions {
  /** Whether every cell of every grid is printed. */
  readonly grid: boolean;
}

/** The findings as text: a table of all values, then each with its definition, its reason and what its grid spans. */
export const findingsText = ({ scope, findings, snapshots }: Study, { grid }: TextOptions): string =>
  [
    ...(scope ? [`Scope: ${literal(scope)}`] : []),
    `${findings.length} findings at data version ${findings[0]?.dataVersion ?? 0}: ${countsOf(findings)}.`,
    '',
    ...aligned([heading, ...findings.flatMap(rowsOf)]),
    ...findings.flatMap((finding) => ['', ...sectionOf(finding)]),
    ...(snapshots ? snapshotLines(snapshots) : []),
    ...(grid ? findings.flatMap(gridOf) : []),
    '',
  ].join('\n');
