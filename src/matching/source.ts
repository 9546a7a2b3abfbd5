import type { SourceDefinition } from '../log/record.ts';

/** The source of what is matched by rule: the edition is the day the rules last changed. Every other source comes first. */
export const matchingSource = (
  sheet: string,
  sheetOrder: number,
  title: string,
  edition: string,
): SourceDefinition => ({
  key: `matching/${sheet}@${edition}`,
  title,
  dataset: 'matching',
  sheet,
  edition,
  rank: 9,
  sheetOrder,
  licence: 'CC0 1.0',
  citation: `The Compute Divide Graph, rules of src/matching, ${edition}.`,
});

/** Every edition of a source, in the beginning of its key. */
export const everyEdition = ({ dataset, sheet }: SourceDefinition): string => `${dataset}/${sheet}@`;
