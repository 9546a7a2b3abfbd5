import { type AboutData, aboutData } from '../shared/about-data.ts';
import type { FieldArguments } from '../shared/file-request.ts';
import type { RunQuery } from '../shared/run-query.ts';
import type { FileMeta } from './graph-file.ts';

interface Answered extends Partial<Pick<AboutData, 'dataVersion'>> {
  readonly truncated?: readonly unknown[];
  readonly legend?: readonly unknown[];
  readonly warnings?: readonly unknown[];
  readonly outcome?: unknown;
}

/** What a file says of the graph in it; the data version is that of the answer, or else the present one. */
export const metaOf = async (
  run: RunQuery,
  field: string,
  args: FieldArguments,
  { dataVersion, truncated = [], legend = [], warnings = [], outcome }: Answered = {},
): Promise<FileMeta> => {
  const about = await aboutData(run);
  return {
    title: `Compute Divide Graph: ${field}`,
    dataVersion: dataVersion ?? about.dataVersion,
    query: JSON.stringify({ field, args }),
    licence: about.licence,
    sources: JSON.stringify(about.sources),
    truncated: JSON.stringify(truncated),
    ...(legend.length > 0 && { legend: JSON.stringify(legend) }),
    ...(warnings.length > 0 && { warnings: JSON.stringify(warnings) }),
    ...(outcome !== undefined && { outcome: JSON.stringify(outcome) }),
  };
};
