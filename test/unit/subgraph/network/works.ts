import fc from 'fast-check';
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

export const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const anyYear = fc.option(fc.integer({ min: 2015, max: 2024 }).map(String), { nil: null });
const anyParents = (later: readonly string[]) =>
  later.length === 0
    ? fc.constant([])
    : fc.array(fc.tuple(fc.constantFrom(...later), anyYear, anyYear), { maxLength: 3 });

/** Institutions with these letters for ids. Each may be part of later ones only, so that the oracle needs no rule for circles. */
export const anyInstitutions: fc.Arbitrary<readonly InstitutionRow[]> = fc.tuple(
  ...letters.map((id, place) =>
    fc
      .record({
        sector: fc.constantFrom('ACADEMIA', 'INDUSTRY', 'UNKNOWN'),
        countries: fc.subarray(['us', 'cn', 'de'], { maxLength: 2 }),
        parents: anyParents(letters.slice(place + 1)),
      })
      .map((given) => institution(id, given)),
  ),
);
