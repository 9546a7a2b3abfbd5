import type { Coverage } from '../../reports/report.ts';
import type { FindingSource } from '../finding.ts';
import type { Figure } from './figure.ts';
import { html, type Markup } from './html.ts';
import { svgOf } from './svg.ts';

const coverageText = ({ considered, counted, withoutValue, withoutKey, withoutDate }: Coverage): string =>
  `Coverage: ${counted} of ${considered} works counted, ${withoutValue} lack the quantity, ${withoutDate} a date; of the counted, ${withoutKey} have no known class.`;

const sourceText = (sources: readonly FindingSource[]): string =>
  `Sources: ${sources.map(({ title, edition, licence }) => `${title}${edition ? `, ${edition}` : ''} (${licence})`).join('; ')}.`;

const captionOf = ({ caption, about }: Figure): Markup =>
  html`<figcaption><p>${caption}</p>${about && html`<p class="about">${coverageText(about.coverage)} ${sourceText(about.sources)}</p>`}</figcaption>`;

const tableOf = ({ title, heading, rows }: Figure): Markup =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${title}: table"><table><thead><tr>${heading.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;

/** A plot, drawn for wide pages and for narrow ones, its caption, its table, and its query. */
export const figureSection = async (figure: Figure): Promise<Markup> => {
  const { id, title, plot, query } = figure;
  const wide: Markup = { markup: await svgOf(plot('WIDE'), `${id}-wide`, title) };
  const narrow: Markup = { markup: await svgOf(plot('NARROW'), `${id}-narrow`, title) };
  return html`
<figure id="${id}">
<h3>${title}</h3>
<div class="wide">${wide}</div>
<div class="narrow">${narrow}</div>
${captionOf(figure)}
${tableOf(figure)}
<details><summary>The query that gives it</summary><pre>${query}</pre></details>
</figure>`;
};
