import { aboutData } from '../shared/about-data.ts';
import type { RunQuery } from '../shared/run-query.ts';
import type { PlanRequest } from './plan.ts';
import type { Table } from './table.ts';

/** What a file says of the table in it. */
export type Metadata = Readonly<Record<string, string>>;

/**
 * Where a table comes from: the data version before its first row was read, what was asked for, and the sources of the
 * graph with their licences, as JSON.
 */
export const metadataOf = async (
  run: RunQuery,
  table: Pick<Table, 'name'>,
  request: PlanRequest,
): Promise<Metadata> => {
  const { dataVersion, licence, sources } = await aboutData(run);
  return {
    dataVersion: String(dataVersion),
    query: JSON.stringify({ table: table.name, ...request }),
    licence,
    sources: JSON.stringify(sources),
  };
};
