import type { Filter } from '../../entities/list/filter-limits.ts';
import { atDataVersion, type ReadVersion } from '../../graph/data-version.ts';
import type { Graph } from '../../graph/graph.ts';
import { findIds } from '../filter-repository.ts';
import { type Admits, admitsAll } from '../frame/view.ts';
import { reportKeeper } from '../kept-reports.ts';
import { admittedGroups, within } from '../shares/groups.ts';
import {
  type ClusterArguments,
  type ClusterPerformanceInput,
  type ClusterShareInput,
  canonicalClusterArguments,
  resolveClusterArguments,
  resolvePerformanceArguments,
} from './cluster-arguments.ts';
import { buildClusterFrame } from './cluster-frame.ts';
import { type ClusterShareReport, clusterShareReport } from './cluster-report.ts';
import { readClusterRows } from './cluster-repository.ts';

/** Reports on clusters, each at a data version not older than the call. */
export interface ClusterShareReader {
  /**
   * Who owns which share of the performance that came into service.
   * @throws DomainError BAD_INPUT that names the argument, or what is wrong with a filter.
   */
  performance(input: ClusterPerformanceInput): Promise<ClusterShareReport>;
  /** Who owns which share of what is in service; it throws as `performance` does. */
  clusterShares(input: ClusterShareInput): Promise<ClusterShareReport>;
}

/** Reads reports on clusters; their frame, and the last of the reports, is kept until the data version moves. */
export const clusterShareReader = (graph: Graph, version: ReadVersion): ClusterShareReader => {
  const keep = reportKeeper();
  const now = atDataVersion(version, async () => buildClusterFrame(await readClusterRows(graph)));

  const admitting = async (
    noun: 'Cluster' | 'Institution',
    filter: Filter | null,
    idAt: (index: number) => string | undefined,
  ): Promise<Admits> => {
    if (!filter) return admitsAll;
    const ids = await findIds(graph, noun, filter);
    return (index) => ids.has(idAt(index) ?? '');
  };

  const answer = async (given: ClusterArguments): Promise<ClusterShareReport> => {
    const { value: clusters, version: before } = await now();
    return keep(clusters, `${given.timing} ${canonicalClusterArguments(given)}`, async () => {
      const { models, institutions } = clusters.frame;
      const view = {
        admitting: async () => admitsAll,
        admittingInstitutions: (filter: Filter | null) =>
          admitting('Institution', filter, (institution) => institutions[institution]?.id),
      };
      const admits = await within(
        'clusterFilter',
        admitting('Cluster', given.clusterFilter, (cluster) => models.ids[cluster]),
      );
      const groups = await admittedGroups(view, given.common.groups);
      return clusterShareReport(given, {
        clusters,
        admits,
        groups,
        reading: { version: before, until: await version() },
      });
    });
  };

  return {
    performance: async (input) => answer(resolvePerformanceArguments(input)),
    clusterShares: async (input) => answer(resolveClusterArguments(input)),
  };
};
