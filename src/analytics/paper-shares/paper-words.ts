import type { Definition, Warning } from '../../reports/report.ts';
import { warnWhen } from '../../reports/report.ts';
import type { Frame } from '../frame/frame.ts';
import { periodWords } from '../period/period-words.ts';
import type { CellKeys } from '../shares/cell-keys.ts';
import { type CellWords, cellWords } from '../shares/cell-words.ts';
import { divisionWords, keyWords } from '../shares/definition.ts';
import { canonicalPaperArguments, type PaperShareArguments } from './paper-share-arguments.ts';

const fewAuthors = 'fewer than 80 % of the authors have an institution of known sector';
const byAuthors = `a team has the class of its authors’ institutions, and none where ${fewAuthors}`;

const isByAuthors = ({ common }: PaperShareArguments): boolean =>
  common.by === 'TEAM_CLASS' && common.teamClassRule === 'AUTHOR_SHARE';

const sentenceOf = (given: PaperShareArguments): string => {
  const { common, paperFilter } = given;
  const filtered = paperFilter ? ' that the filter lets through' : '';
  const level = Number((100 * common.confidenceLevel).toPrecision(12));
  const division = isByAuthors(given)
    ? [byAuthors, ...(common.publicResearchAsAcademia ? ['public research institutes count as academia'] : [])]
    : divisionWords(common);
  return `${[
    `Share of papers${filtered}, by ${keyWords[common.by]}, ${periodWords(common.period)}`,
    ...division,
    'what is not known is the share UNKNOWN',
    `intervals are at ${level} %: Wilson’s for whole counts, else a percentile bootstrap over papers (seed ${common.seed})`,
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
  if (!isByAuthors(given)) return words;
  return (key) => {
    const { label, definition } = words(key);
    return {
      label,
      definition:
        key === 'UNKNOWN' ? `papers of which ${fewAuthors}` : definition.replaceAll(', as a sheet states', ''),
    };
  };
};

/** What papers have nothing of. */
export const idleWarnings = ({ idle }: PaperShareArguments): readonly Warning[] =>
  idle.flatMap((argument) => warnWhen(true, 'WITHOUT_EFFECT', `${argument} has no effect on shares of papers.`));
