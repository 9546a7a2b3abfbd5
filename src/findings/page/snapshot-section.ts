import { factorText, intervalText, valueText } from '../numbers.ts';
import type { ComparedSnapshots, SnapshotSide } from '../snapshots/comparison.ts';
import type { SnapshotStudy } from '../study.ts';
import { coverageText, sourceText } from './about.ts';
import { html, type Markup } from './html.ts';
import { table } from './table.ts';

const flop = (value: number | null): string => valueText(value, 'FLOP');

const answerTable = ({ answers }: SnapshotStudy): Markup =>
  table(
    'What each snapshot gives',
    ['finding', 'years', 'edition', 'rule of class', 'computed', '95 % interval', 'n'],
    answers.map(({ finding, edition, years, rule, value, unit, interval, n }) => [
      finding,
      years,
      edition,
      rule ?? '',
      valueText(value, unit),
      intervalText(interval, unit),
      String(n),
    ]),
  );

const sideRow = (edition: string, { models, withCompute, classes }: SnapshotSide): readonly string[] => [
  edition,
  String(models),
  String(withCompute),
  ...classes.map(({ count, share }) => `${count} (${valueText(share, 'share')})`),
];

const shown = (listed: number, total: number): string =>
  listed < total ? `the first ${listed} of ${total}` : String(total);

const compared = ({ editions, comparison, query }: ComparedSnapshots): Markup => {
  const { left, right, both, onlyLeft, onlyRight, classChanges, computeChanges } = comparison;
  const name = `${editions[0]} beside ${editions[1]}`;
  return html`
<section class="finding" id="snapshots-${editions.join('-')}">
<h3>${name}</h3>
<p>${both} models are in both, ${onlyLeft.totalCount} in the first alone, ${onlyRight.totalCount} in the second alone. ${comparison.definition.sentence} ${comparison.warnings.map(({ text }) => text).join(' ')}</p>
${table(
  `${name}: models`,
  ['edition', 'models', 'of known compute', ...left.classes.map(({ teamClass }) => teamClass.toLowerCase())],
  [sideRow(editions[0], left), sideRow(editions[1], right)],
)}
<h4>Models whose team has another class: ${shown(classChanges.nodes.length, classChanges.totalCount)}</h4>
${table(
  `${name}: classes`,
  ['model', editions[0], editions[1], 'id'],
  classChanges.nodes.map((change) => [change.name, change.before, change.after, change.id]),
)}
<h4>Models whose training compute is another, by more than a millionth, the largest factors first: ${shown(computeChanges.nodes.length, computeChanges.totalCount)}</h4>
${table(
  `${name}: training compute`,
  ['model', `${editions[0]}, FLOP`, `${editions[1]}, FLOP`, 'factor', 'id'],
  computeChanges.nodes.map((change) => [
    change.name,
    flop(change.before),
    flop(change.after),
    factorText(change.factor),
    change.id,
  ]),
)}
<p class="about">${coverageText(comparison.coverage)} ${sourceText(comparison.sources)}</p>
<details><summary>The query that gives it</summary><pre>${query}</pre></details>
</section>`;
};

/** The snapshots of the graph: what each by itself gives, and what they say differently. */
export const snapshotSection = (study: SnapshotStudy): Markup => html`
<h2 id="snapshots">Snapshots</h2>
<p>The graph holds sheets of ${study.snapshots.length} editions: ${study.snapshots.map(({ edition, sources }) => `${edition} (${sources.join(', ')})`).join('; ')}. Believed one at a time, each gives an answer of its own, by the choices that were made before looking; where a sheet states classes by authors, by those too. Every other choice is in the grids. What is not about models comes from all sources.</p>
${answerTable(study)}
${study.comparisons.map(compared)}`;
