import type { Connection } from '../../shared/page.ts';

/** Papers of an author from one institution. */
export interface Affiliation {
  /** null where none of the papers has a year. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly papers: number;
}

/** As the graph keeps it: the year of each paper, 0 for a paper without one. */
export interface AffiliationYears {
  readonly years: readonly number[];
}

/** Reads the years of the papers, one entry for each, 0 for a paper without one. */
export const affiliationOf = (years: readonly number[]): Affiliation => {
  const known = years.filter((year) => year > 0).sort((a, b) => a - b);
  return { firstYear: known[0] ?? null, lastYear: known.at(-1) ?? null, papers: years.length };
};

/** A page of related with first and last year and number of papers on its edges. */
export const withAffiliations = <Edge extends AffiliationYears & { readonly node: unknown }>(
  connection: Connection<Edge>,
) => ({
  ...connection,
  edges: connection.edges.map(({ years, ...edge }) => ({ ...edge, ...affiliationOf(years) })),
});
