import type { Definition } from '../../reports/report.ts';
import type { Frame } from '../frame/frame.ts';
import { periodWords } from '../period/period-words.ts';
import type { CellKeys } from '../shares/cell-keys.ts';
import { type CellWords, cellWords } from '../shares/cell-words.ts';
import { cellsWords, closingWords, divisionWords, facetWords, ruleWords } from '../shares/definition.ts';
import { effectsOf } from '../shares/effects.ts';
import { canonicalPaperArguments, type PaperShareArguments } from './paper-share-arguments.ts';

const fewAuthors = 'fewer than 80 % of the authors have an institution of known sector';
const byAuthors = `a team has the class of its authors’ institutions, and none where ${fewAuthors}`;

/** Whether the class of a team by its authors decides anything. */
export const isByAuthors = ({ common }: PaperShareArguments): boolean =>
  effectsOf(common).teamClassRule && common.teamClassRule === 'AUTHOR_SHARE';

/** How papers are divided: of authors the papers themselves tell what of models a sheet states. */
const partingWords = (given: PaperShareArguments): readonly string[] => {
  const words = divisionWords(given.common);
  if (!isByAuthors(given)) return words;
  const own = words.map((word) => (word === ruleWords.AUTHOR_SHARE ? byAuthors : word));
  const wide = 'public research institutes count as academia';
  return given.common.publicResearchAsAcademia && !own.includes(wide) ? [...own, wide] : own;
};

const sentenceOf = (given: PaperShareArguments): string => {
  const { common, paperFilter } = given;
  const filtered = paperFilter ? ' that the filter lets through' : '';
  return `${[
    `Share of papers${filtered}, ${cellsWords(common)}${facetWords(common)}, ${periodWords(common.period)}`,
    ...partingWords(given),
    ...closingWords(common, 'papers'),
  ].join('; ')}.`;
};

export const paperDefinition = (given: PaperShareArguments): Definition => ({
  sentence: sentenceOf(given),
  arguments: canonicalPaperArguments(given),
});

/** Label and definition of every cell: of authors the papers tell what of models a sheet states. */
export const paperCellWords = (
  frame: Frame,
  given: PaperShareArguments,
  keys: CellKeys,
): ((key: string) => CellWords) => {
  const words = cellWords(frame, given.common, keys);
  if (given.common.groups || given.common.by !== 'TEAM_CLASS' || !isByAuthors(given)) return words;
  return (key) => {
    const { label, definition } = words(key);
    return {
      label,
      definition:
        key === 'UNKNOWN' ? `papers of which ${fewAuthors}` : definition.replaceAll(', as a sheet states', ''),
    };
  };
};
