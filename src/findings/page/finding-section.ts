import type { ComputedValue, Finding, Member, PublishedValue, Verdict } from '../finding.ts';
import { intervalText, valueText } from '../numbers.ts';
import { coverageText, sourceText } from './about.ts';
import { hasHeatMap } from './figures/sensitivity-grid.ts';
import { html, type Markup } from './html.ts';
import { table } from './table.ts';

/** A sign beside each verdict, so that its colour is never alone. */
const signs: Readonly<Record<Verdict, string>> = {
  REPRODUCED: '✔',
  CONSISTENT: '≈',
  DIFFERENT: '✘',
  NOT_TESTABLE: '–',
};

export const verdictMark = (verdict: Verdict): Markup =>
  html`<span class="verdict ${verdict}">${signs[verdict]} ${verdict.replace('_', ' ')}</span>`;

const publishedText = (published: PublishedValue | undefined): string => {
  if (!published) return '';
  return published.value === null ? 'direction only' : valueText(published.value, published.unit);
};

const valueRow = (label: string, published: PublishedValue | undefined, computed: ComputedValue | undefined): Markup =>
  html`<tr><th scope="row">${label}</th><td>${publishedText(published)}</td><td>${valueText(computed?.value ?? null, computed?.unit ?? null)}</td><td>${intervalText(computed?.interval ?? null, computed?.unit ?? null)}</td><td>${computed?.n ?? ''}</td></tr>`;

const valueTable = ({ published, computed }: Finding): Markup => {
  const labels = [...new Set([...published, ...computed].map(({ label }) => label))];
  const rows = labels.map((label) =>
    valueRow(
      label,
      published.find((one) => one.label === label),
      computed.find((one) => one.label === label),
    ),
  );
  return html`<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">of</th><th scope="col">published</th><th scope="col">computed</th><th scope="col">95 % interval</th><th scope="col">n</th></tr></thead><tbody>${rows}</tbody></table></div>`;
};

const memberItem = ({ id, name }: Member): Markup => html`<li>${name} <small>${id}</small></li>`;

const memberList = ({ label, members }: ComputedValue): Markup =>
  html`<details><summary>Works behind ${label}: ${members.length}</summary><ul>${members.map(memberItem)}</ul></details>`;

/** Every cell of a grid; that of a heat map stands beneath it. */
const gridTable = ({ id, grid, computed }: Finding): Markup => {
  const unit = computed[0]?.unit ?? null;
  const rows = grid.map(({ label, value, interval, n, primary }) => [
    primary ? `${label} (chosen before looking)` : label,
    valueText(value, unit),
    intervalText(interval, unit),
    String(n),
  ]);
  const heading = ['choices', 'value', '95 % interval', 'n'];
  return html`<details><summary>Every choice, every answer: ${grid.length} cells</summary>${table(`${id}: grid`, heading, rows)}</details>`;
};

/** A finding with its values, the reason of its verdict, its definition, what speaks against it, its members and its query. */
export const findingSection = (finding: Finding): Markup => html`
<section class="finding" id="${finding.id}">
<h3>${finding.id}. ${finding.statement}</h3>
<p>${verdictMark(finding.verdict)}</p>
${valueTable(finding)}
<p>${finding.reason}</p>
<dl>
<dt>Known from</dt><dd>${finding.knownFrom} ${[...new Set(finding.published.map(({ trust }) => trust))].join(' ')}</dd>
<dt>What was computed</dt><dd>${finding.definition.sentence}</dd>
<dt>What speaks against it</dt>${finding.counterEvidence.map((evidence) => html`<dd>${evidence}</dd>`)}
</dl>
${finding.computed.filter(({ members }) => members.length > 0).map(memberList)}
${finding.coverage && html`<p class="about">${coverageText(finding.coverage)} ${sourceText(finding.sources)}</p>`}
${finding.grid.length > 0 && !hasHeatMap(finding) ? gridTable(finding) : null}
<details><summary>The query that gives it</summary><pre>${finding.query}</pre></details>
</section>`;
