import { parse } from 'graphql';
import { at, listAt } from './answer.ts';
import type { PlanRequest } from './plan.ts';
import { dataOf, type RunQuery } from './run-query.ts';
import type { Table } from './table.ts';

/** What a file says of the table in it. */
export type Metadata = Readonly<Record<string, string>>;

const about = parse('{ meta { dataVersion sources { title licence citation } } }');

/**
 * Where a table comes from: the data version before its first row was read, what was asked for, and the sources of the
 * graph with their licences, as JSON.
 */
export const metadataOf = async (
  run: RunQuery,
  table: Pick<Table, 'name'>,
  request: PlanRequest,
): Promise<Metadata> => {
  const data = await dataOf(run, about, {});
  return {
    dataVersion: String(at(data, ['meta', 'dataVersion'])),
    query: JSON.stringify({ table: table.name, ...request }),
    licence: 'Facts from these sources, each under its own licence.',
    sources: JSON.stringify(listAt(data, ['meta', 'sources'])),
  };
};
