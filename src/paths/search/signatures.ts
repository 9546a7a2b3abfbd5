import type { Signatures } from './path-index.ts';
import { at, placeFrom } from './rows.ts';

/** Visits the institutions with which an author signs a paper. */
export const eachInstitution = (
  { starts, authors, institutions }: Signatures,
  paper: number,
  author: number,
  visit: (institution: number) => void,
): void => {
  const end = at(starts, paper + 1);
  for (let place = placeFrom(authors, at(starts, paper), end, author); place < end; place += 1) {
    if (at(authors, place) !== author) return;
    visit(at(institutions, place));
  }
};

/** Visits the authors who sign a paper with an institution. Looks at all who sign it. */
export const eachSigner = (
  { starts, authors, institutions }: Signatures,
  paper: number,
  institution: number,
  visit: (author: number) => void,
): void => {
  for (let place = at(starts, paper); place < at(starts, paper + 1); place += 1) {
    if (at(institutions, place) === institution) visit(at(authors, place));
  }
};

export const isSigned = (signatures: Signatures, paper: number, author: number, institution: number): boolean => {
  let found = false;
  eachInstitution(signatures, paper, author, (signed) => {
    found ||= signed === institution;
  });
  return found;
};
