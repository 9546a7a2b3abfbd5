import { html, type Markup } from './html.ts';

/** A table that scrolls by itself where the page is narrow. */
export const table = (name: string, heading: readonly string[], rows: readonly (readonly string[])[]): Markup =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${name}: table"><table><thead><tr>${heading.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
