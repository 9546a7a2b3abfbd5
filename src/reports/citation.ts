import type { Source } from '../entities/source/source.ts';
import { groupBy } from '../shared/group-by.ts';

export interface Citation {
  readonly text: string;
  readonly bibtex: string;
}

const project = 'Compute Divide Graph';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const bibtexText = (text: string): string => text.replace(/[\\{}$&#%_~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);

const named = ({ title, edition }: Source): string => (edition ? `${title}, edition ${edition}` : title);

/** Sheets that ask for the same citation are named together. */
const dataWords = (sources: readonly Source[]): string =>
  [...groupBy(sources, ({ citation, title }) => citation || title)]
    .map(([citation, sheets]) => {
      const licences = [...new Set(sheets.map(({ licence }) => licence))];
      return `${citation.replace(/\.$/, '')} (${[...sheets.map(named), ...licences].join('; ')})`;
    })
    .join('. ');

/** How to cite a report: what was computed, at which data version, from which sources. */
export const citationOf = (sentence: string, dataVersion: number, sources: readonly Source[]): Citation => {
  const data = sources.length > 0 ? ` Data: ${dataWords(sources)}.` : '';
  const note = `Data version ${dataVersion}.${data}`;
  return {
    text: `${project}. ${sentence} ${note}`,
    bibtex: [
      `@misc{compute-divide-graph-${dataVersion},`,
      `  author = {{${project}}},`,
      `  title = {${bibtexText(sentence.replace(/\.$/, ''))}},`,
      `  note = {${bibtexText(note)}}`,
      '}',
    ].join('\n'),
  };
};
