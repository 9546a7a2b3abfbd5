import type { Source } from '../../entities/source/source.ts';

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

const editionOf = ({ title, edition, licence, citation }: Source): string =>
  `${citation || title}${edition ? `, edition ${edition}` : ''} (${licence})`;

/** How to cite a report: what was computed, at which data version, from which sources. */
export const citationOf = (sentence: string, dataVersion: number, sources: readonly Source[]): Citation => {
  const data = sources.length > 0 ? ` Data: ${sources.map(editionOf).join('; ')}.` : '';
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
