import type { Source } from '../entities/source/source.ts';
import { type Citation, citationOf } from '../reports/citation.ts';
import type { GroupReport } from './group-report.ts';

/** The sources behind a report, of all that there are by key. */
export const sourcesOf = async (
  { sourceKeys }: GroupReport,
  byKey: () => Promise<ReadonlyMap<string, Source>>,
): Promise<readonly Source[]> => {
  const [keys, sources] = await Promise.all([sourceKeys(), byKey()]);
  return [...sources.values()].filter(({ key }) => keys.has(key));
};

export const citationOfGroups = async (
  report: GroupReport,
  byKey: () => Promise<ReadonlyMap<string, Source>>,
): Promise<Citation> => citationOf(report.definition.sentence, report.dataVersion, await sourcesOf(report, byKey));
