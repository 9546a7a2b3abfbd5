import type { Inquiry } from '../claim.ts';
import type { Finding } from '../finding.ts';
import { lackingReports } from '../interface.ts';
import { literal } from '../literal.ts';
import type { Study } from '../study.ts';
import type { Figure, FigurePlan } from './figure.ts';
import { figureSection } from './figure-section.ts';
import { gridFigure } from './figures/sensitivity-grid.ts';
import { figurePlans } from './figures.ts';
import { findingSection, verdictMark } from './finding-section.ts';
import { html, type Markup } from './html.ts';
import { snapshotSection } from './snapshot-section.ts';
import { style } from './style.ts';

const overviewRow = ({ id, statement, verdict }: Finding): Markup =>
  html`<tr><th scope="row"><a href="#${id}">${id}</a></th><td>${statement}</td><td>${verdictMark(verdict)}</td></tr>`;

const overview = (findings: readonly Finding[]): Markup =>
  html`<div class="scroll overview" tabindex="0"><table><thead><tr><th scope="col">id</th><th scope="col">finding</th><th scope="col">verdict</th></tr></thead><tbody>${findings.map(overviewRow)}</tbody></table></div>`;

/** What cannot be drawn is named, with what it lacks. */
const drawn = async (inquiry: Inquiry, { title, needs, draw }: FigurePlan): Promise<Figure | Markup> => {
  const missing = lackingReports(inquiry.offers, needs, inquiry.scope);
  const figure = missing.length > 0 ? null : await draw(inquiry);
  const why =
    missing.length > 0
      ? `this server has no report ${missing.join(', ')}${inquiry.scope ? ' that takes a scope' : ''}`
      : 'the graph holds nothing to show';
  return figure ?? html`<p>${title}: not drawn; ${why}.</p>`;
};

const isFigure = (drawing: Figure | Markup): drawing is Figure => 'plot' in drawing;

const figureSections = async (inquiry: Inquiry, findings: readonly Finding[]): Promise<readonly Markup[]> => {
  const sections: Markup[] = [];
  for (const plan of figurePlans) {
    const drawing = await drawn(inquiry, plan);
    sections.push(isFigure(drawing) ? await figureSection(drawing) : drawing);
  }
  for (const finding of findings) {
    const figure = gridFigure(finding);
    if (figure) sections.push(await figureSection(figure));
  }
  return sections;
};

/** The findings as one page of HTML that needs nothing else: no network, no script. */
export const reportPage = async (inquiry: Inquiry, { scope, findings, snapshots }: Study): Promise<string> => {
  const figures = await figureSections(inquiry, findings);
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The compute divide: findings and what the graph gives</title>
<style>${{ markup: style }}</style>
</head>
<body>
<h1>The compute divide: published findings beside what the graph gives</h1>
${scope && html`<p class="scope"><strong>Of a part of the graph, or with assumptions:</strong> <code>scope: ${literal(scope)}</code>. What takes no scope says so.</p>`}
<p>Data version ${findings[0]?.dataVersion ?? 0}. Every number comes from a query that stands below it, and can be asked again at <code>/graphql</code>. The choices behind a number were made before looking; all others are in its grid. A verdict is REPRODUCED within five points of a share, or within the range that the source states; CONSISTENT where the interval covers the published value; else DIFFERENT. Few models make wide intervals: CONSISTENT says little where n is small.</p>
${overview(findings)}
<h2>Findings</h2>
${findings.map(findingSection)}
${snapshots && snapshotSection(snapshots)}
<h2>Plots</h2>
${figures}
</body>
</html>
`;
  return markup;
};
