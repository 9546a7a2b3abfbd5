import type { Ask } from './ask.ts';

type List = 'models' | 'papers' | 'clusters';

/** How many items of a list a filter lets through, as a field of a query. A filter is written as in GraphQL. */
export const countField = (alias: string, list: List, filter: string): string =>
  `${alias}: ${list}(filter: ${filter}, first: 1) { totalCount }`;

/** The answers to such fields, by their aliases. 0 for one that was not asked for. */
export const askCounts = async (ask: Ask, query: string): Promise<(alias: string) => number> => {
  const data = await ask<Readonly<Record<string, { readonly totalCount: number }>>>(query);
  return (alias) => data[alias]?.totalCount ?? 0;
};
