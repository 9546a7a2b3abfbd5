import { readAuthors } from './authors.ts';
import { dateCell, listCell, textCell } from './cells.ts';
import type { HeaderAliases } from './header-names.ts';
import { type Described, firstAddress } from './paper-key.ts';
import type { Row } from './row.ts';

/** Headers of Epoch's model sheets from 2022 to 2026, in lower case → the header of 2026 (ours, where there is none). */
export const modelHeaders: HeaderAliases = {
  system: 'Model',
  'organization(s)': 'Organization',
  'author(s)': 'Authors',
  'country (from organization)': 'Country (of organization)',
  // In 2022 it was the class of the team, by the share of its authors; since then it is a list, one per organisation.
  'Organization Categorization': 'Author-share class',
  'training compute (flops)': 'Training compute (FLOP)',
  'inclusion criteria': 'Notability criteria',
  'training dataset size (datapoints)': 'Training dataset size (total)',
  '(deprecated) training dataset size (datapoints)': 'Training dataset size (total)',
  'hardware utilization': 'Hardware utilization (MFU)',
  'paper key': 'Paper key',
};

/** Columns of the sheets that are read; `Paper key` is ours. */
export const readModelColumns: readonly string[] = [
  'Model',
  'Organization',
  'Publication date',
  'Domain',
  'Task',
  'Approach',
  'Parameters',
  'Training compute (FLOP)',
  'Training compute lower bound',
  'Training compute upper bound',
  'Training compute estimation method',
  'Training dataset',
  'Training dataset size (total)',
  'Training time (hours)',
  'Training hardware',
  'Hardware quantity',
  'Hardware utilization (MFU)',
  'Training compute cost (2023 USD)',
  'Training power draw (W)',
  'Confidence',
  'Model accessibility',
  'Training code accessibility',
  'Base model',
  'Notability criteria',
  'Frontier model',
  'Citations',
  'Reference',
  'Link',
  'Authors',
  'Author-share class',
  'Paper key',
];

/** Columns of the sheets that are not read: prose, links to archives, and what has no place in the graph yet. */
export const unreadModelColumns: readonly string[] = [
  'Abstract',
  'Accessibility notes',
  'API prices',
  'Architecture',
  'Archived links',
  'Base model compute',
  'Batch size',
  'Batch size notes',
  'Benchmark data',
  'Compute cost notes',
  'Compute Sponsor Categorization',
  'Country (of organization)',
  'Dataset size notes',
  'Dense or sparse model',
  'Epochs',
  'Equivalent training time (hours)',
  'Estimated over 1e25 FLOP',
  'Finetune compute (FLOP)',
  'Finetune compute notes',
  'FLOP/$',
  'Foundation model',
  'Hardware acquisition cost',
  'Hardware release date',
  'Hardware utilization (HFU)',
  'Hidden layers',
  'Inference code accessibility',
  'Inference compute (FLOPs)',
  'Inference time (ms)',
  'Last modified',
  'Maybe over 1e25 FLOP',
  'Model versions (benchmarks)',
  'Notability criteria notes',
  'Numerical format',
  'Open model weights?',
  'Organization categorization',
  'Parameters notes',
  'Post-training compute (FLOP)',
  'Post-training compute notes',
  'Power per GPU',
  'Training chip-hours',
  'Training cloud compute vendor',
  'Training compute cost (cloud)',
  'Training compute cost (upfront)',
  'Training compute notes',
  'Training cost (2020 USD)',
  'Training data center',
  'Training dataset notes',
  'Training dataset size',
  'Training dataset size (GB)',
  'Training objective',
  'Training time notes',
  'Utilization notes',
  'Year',
];

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
