import type { PathIndex } from './path-index.ts';
import { at, degreeOf, holds } from './rows.ts';

/** Visits the papers that cite a paper or are cited by it, each once. */
export const eachCitation = (
  { facts: { cites }, citedBy }: PathIndex,
  paper: number,
  visit: (other: number) => void,
): void => {
  for (let place = at(cites.starts, paper); place < at(cites.starts, paper + 1); place += 1) {
    visit(at(cites.members, place));
  }
  for (let place = at(citedBy.starts, paper); place < at(citedBy.starts, paper + 1); place += 1) {
    const citing = at(citedBy.members, place);
    if (!holds(cites, paper, citing)) visit(citing);
  }
};

export const citationsOf = ({ facts: { cites }, citedBy }: PathIndex, paper: number): number =>
  degreeOf(cites, paper) + degreeOf(citedBy, paper);
