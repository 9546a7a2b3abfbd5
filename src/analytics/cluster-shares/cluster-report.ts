import { reportOf } from '../../reports/report.ts';
import type { Reading } from '../../shared/warning.ts';
import type { Admits } from '../frame/view.ts';
import type { Fragility } from '../shares/fragility.ts';
import type { AdmittedGroup } from '../shares/groups.ts';
import type { ShareBucket, ShareCell } from '../shares/share-bucket.ts';
import { divide, type ShareFacet, type ShareReport } from '../shares/share-report.ts';
import { sourcesOf } from '../shares/sources.ts';
import type { ClusterArguments } from './cluster-arguments.ts';
import type { ClusterFrame } from './cluster-frame.ts';
import { clusterBuckets, selectClusters } from './cluster-selection.ts';
import { clusterWarnings } from './cluster-warnings.ts';
import { cellDefinition, clusterDefinition, ofClusters } from './cluster-words.ts';

/** A cell whose members are clusters. */
export interface ClusterShareCell extends ShareCell {
  readonly noun: 'Cluster';
}
export interface ClusterShareBucket extends Omit<ShareBucket, 'cells'> {
  readonly cells: readonly ClusterShareCell[];
}
export interface ClusterShareReport extends ShareReport {
  readonly facets: readonly (Omit<ShareFacet, 'buckets'> & { readonly buckets: readonly ClusterShareBucket[] })[];
  /** How many clusters were left out: planned ones, and possible duplicates among the others. */
  readonly planned: number;
  readonly duplicates: number;
}

/** What a report of clusters is made of. */
export interface ClusterMaterial {
  readonly clusters: ClusterFrame;
  /** What the filter lets through, by index in the frame. */
  readonly admits: Admits;
  readonly groups: readonly AdmittedGroup[];
  readonly reading: Reading;
}

const shaken = (change: Fragility): Fragility => (change.noun === 'Model' ? { ...change, noun: 'Cluster' } : change);

const nobody = 'no institution is known';

/** A cell as it is told of clusters. */
const cellOf = (cell: ShareCell, { common }: ClusterArguments): ClusterShareCell => ({
  ...cell,
  noun: 'Cluster',
  definition: cellDefinition(cell, common),
  members: cell.members.map((member) => ({
    ...member,
    reason: () => member.reason().replaceAll(nobody, ofClusters(nobody)),
  })),
  fragility: () => cell.fragility().map(shaken),
});

/**
 * Who owns which share of the clusters, or of their performance (16-bit, OP/s), as `shareReport` tells it of models: the
 * same keys, attribution, intervals, bounds and fragility, by the same code. A period is about the clusters that came
 * into service in it (STARTED), or about those in service at its end (IN_SERVICE), as the arguments say.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const clusterShareReport = (
  given: ClusterArguments,
  { clusters, admits, groups, reading }: ClusterMaterial,
): ClusterShareReport => {
  const { frame } = clusters;
  const { common, timing } = given;
  const selection = selectClusters(clusters, admits, given);
  const dated = clusterBuckets(clusters, selection, common.period, timing);
  const { facets, coverage, slices, counted } = divide({ frame, given: common, groups, ...dated });
  return {
    ...reportOf(reading, {
      definition: clusterDefinition(given),
      coverage,
      sources: sourcesOf(frame, counted),
      warnings: clusterWarnings(given, selection, coverage, slices),
    }),
    planned: selection.planned,
    duplicates: selection.duplicates,
    facets: facets.map((facet) => ({
      ...facet,
      buckets: facet.buckets.map((bucket) => ({ ...bucket, cells: bucket.cells.map((cell) => cellOf(cell, given)) })),
    })),
  };
};
