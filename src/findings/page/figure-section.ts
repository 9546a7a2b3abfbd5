import { coverageText, sourceText } from './about.ts';
import type { Figure } from './figure.ts';
import { html, type Markup } from './html.ts';
import { svgOf } from './svg.ts';
import { table } from './table.ts';

const captionOf = ({ caption, about }: Figure): Markup =>
  html`<figcaption><p>${caption}</p>${about && html`<p class="about">${coverageText(about.coverage)} ${sourceText(about.sources)}</p>`}</figcaption>`;

/** A plot, drawn for wide pages and for narrow ones, its caption, its table, and its query. */
export const figureSection = async (figure: Figure): Promise<Markup> => {
  const { id, title, plot, heading, rows, query } = figure;
  const wide: Markup = { markup: await svgOf(plot('WIDE'), `${id}-wide`, title) };
  const narrow: Markup = { markup: await svgOf(plot('NARROW'), `${id}-narrow`, title) };
  return html`
<figure id="${id}">
<h3>${title}</h3>
<div class="wide">${wide}</div>
<div class="narrow">${narrow}</div>
${captionOf(figure)}
${table(title, heading, rows)}
<details><summary>The query that gives it</summary><pre>${query}</pre></details>
</figure>`;
};
