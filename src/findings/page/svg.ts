import type { TopLevelSpec } from 'vega-lite';

const config = {
  font: 'system-ui, sans-serif',
  background: 'transparent',
  axis: { labelFontSize: 13, titleFontSize: 13, titleFontWeight: 'normal', gridColor: '#ddd', labelColor: '#222' },
  legend: { labelFontSize: 13, titleFontSize: 13, symbolSize: 90 },
  header: { labelFontSize: 14, labelFontWeight: 'bold', titleFontSize: 13 },
  view: { stroke: '#bbb' },
} as const;

/** Names inside a drawing, made its own: several drawings stand in one page. */
const withOwnNames = (svg: string, name: string): string =>
  svg.replace(/(\bid="|url\(#|href="#)/g, (start) => `${start}${name}-`);

/** A plot as one SVG element, without script, that scales with the page. `name` must be the page's only one of it. */
export const svgOf = async (spec: TopLevelSpec, name: string, description: string): Promise<string> => {
  // Read when a page is first asked for: they take longer to read than a server should to start.
  const { parse, View, Error: onlyErrors } = await import('vega');
  const { compile } = await import('vega-lite');
  const { spec: compiled } = compile({ ...spec, description }, { config });
  const view = new View(parse(compiled), { renderer: 'none', logLevel: onlyErrors });
  try {
    return withOwnNames(await view.toSVG(), name);
  } finally {
    view.finalize();
  }
};
