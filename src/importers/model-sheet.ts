import { readAuthors } from './authors.ts';
import { dateCell, listCell, textCell } from './cells.ts';
import { type Described, firstAddress } from './paper-key.ts';
import type { Row } from './row.ts';

/** What a row of a model sheet tells about the publication that describes the model. */
export interface Publication extends Described {
  readonly date: string | null;
  /** There is no reference: the announcement goes by the model's name. */
  readonly titleIsModel?: boolean;
  readonly organizations: readonly string[];
  readonly citations: number | null;
  /** Pieces of the author cell that are neither a person nor a team. */
  readonly unreadAuthors: readonly string[];
}

/** The name of a model; where a sheet has none, the title of its reference. */
export const modelName = ({ cells }: Row): string | null => textCell(cells.Model) ?? textCell(cells.Reference);

/**
 * The publication of a row; null where the row has neither reference nor link. Without a reference it is the
 * announcement at the link, and goes by the model's name.
 */
export const publicationOf = (row: Row): Publication | null => {
  const { cells } = row;
  const reference = textCell(cells.Reference);
  if (reference === null && firstAddress(cells.Link ?? null) === null) return null;
  const organizations = listCell(cells.Organization);
  const authors = readAuthors(cells.Authors, organizations);
  const date = dateCell(cells['Publication date']).value;
  const citations = Number(textCell(cells.Citations) ?? Number.NaN);
  return {
    title: reference ?? modelName(row),
    ...(reference === null && { titleIsModel: true }),
    link: cells.Link ?? null,
    year: date?.slice(0, 4) ?? null,
    date,
    authors: authors.names,
    organizations,
    citations: Number.isSafeInteger(citations) && citations >= 0 ? citations : null,
    unreadAuthors: authors.unread,
  };
};
