import { answererBytes } from './answer.ts';
import type { PathIndex } from './path-index.ts';
import { bytesOf } from './rows.ts';

/** How large an index is. */
export interface IndexSize {
  readonly authors: number;
  readonly institutions: number;
  readonly papers: number;
  readonly models: number;
  /** Between works and the entities on them, between authors and institutions (one for each paper), and citations. */
  readonly edges: number;
  /** Of the index, with the most that its searches keep to work on. */
  readonly bytes: number;
}

export const indexSize = (index: PathIndex): IndexSize => {
  const { facts, authors, institutions, developers, citedBy, identities } = index;
  const { ids, years, signatures, cites, standings, names } = facts;
  const { Author, Institution, Paper, Model } = ids;
  const rows = [authors, institutions, developers].flatMap(({ byWork, byEntity }) => [byWork, byEntity]);
  const arrays = [years.Paper, years.Model, standings, names, identities, ...Object.values(signatures)];
  return {
    authors: Author.size,
    institutions: Institution.size,
    papers: Paper.size,
    models: Model.size,
    edges:
      facts.authors.members.length +
      facts.institutions.members.length +
      facts.developers.members.length +
      signatures.authors.length +
      cites.members.length,
    bytes:
      [...rows, cites, citedBy].reduce((sum, each) => sum + bytesOf(each), 0) +
      [...arrays, ...Object.values(ids).map(({ block }) => block)].reduce(
        (sum, { byteLength }) => sum + byteLength,
        0,
      ) +
      answererBytes(index),
  };
};
