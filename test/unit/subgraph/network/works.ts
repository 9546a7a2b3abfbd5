import type { InstitutionRow } from '../../../../src/subgraph/network/level.ts';
import type { NetworkQuestion, WorkRow } from '../../../../src/subgraph/network/network.ts';

/** A question with defaults. */
export const question = (given: Partial<NetworkQuestion> = {}): NetworkQuestion => ({
  of: 'COLLABORATION',
  nodes: 'AUTHOR',
  models: null,
  papers: {},
  rollUp: 'NONE',
  around: [],
  weighting: 'FULL',
  minimumWeight: 0,
  maxAuthors: 100,
  first: 500,
  ...given,
});

export const work = (id: string, members: readonly string[], day = 20200000): WorkRow => ({ id, day, members });

export const institution = (id: string, given: Partial<InstitutionRow> = {}): InstitutionRow => ({
  id,
  sector: 'UNKNOWN',
  countries: [],
  parents: [],
  ...given,
});

/** Rows as they come from a database. */
export async function* streamed<Row>(rows: readonly Row[]): AsyncIterable<Row> {
  yield* rows;
}
