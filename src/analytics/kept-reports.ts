import { LRUCache } from 'lru-cache';
import type { Report } from '../reports/report.ts';
import { keptOr } from '../shared/kept-or.ts';

/** Reports that are kept per view: a client that pages through members asks for the same one again. */
const keptReports = 50;

/** Makes a report, or gives the one that was made of the same view under the same key. */
export type KeepReport = <Made extends Report>(view: object, key: string, make: () => Promise<Made>) => Promise<Made>;

/** Keeps reports for as long as their view lives. A report that fails is not kept. */
export const reportKeeper = (): KeepReport => {
  const reportsOf = new WeakMap<object, LRUCache<string, Promise<Report>>>();
  return <Made extends Report>(view: object, key: string, make: () => Promise<Made>): Promise<Made> => {
    const reports = reportsOf.get(view) ?? new LRUCache<string, Promise<Report>>({ max: keptReports });
    reportsOf.set(view, reports);
    // Under one key there is always the same kind of report: keys begin with its name.
    return keptOr(reports, key, make) as Promise<Made>;
  };
};
