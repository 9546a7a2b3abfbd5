import type { OperationalStatus } from '../../entities/cluster/cluster.ts';
import type { Source } from '../../entities/source/source.ts';
import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { InstitutionRow } from '../frame/frame-builder.ts';
import {
  describedBy,
  type InstitutionColumns,
  inPosition,
  institutionColumns,
  institutionRow,
  type PlacedId,
  type SourceColumns,
  sourceColumns,
  sourceRow,
} from '../frame-columns.ts';
import type { ClusterRow, ClusterRows } from './cluster-frame.ts';

type ClusterColumns = readonly [
  id: string,
  name: string | null,
  status: OperationalStatus,
  possibleDuplicate: boolean,
  started: string | null,
  ended: string | null,
  performance: number | null,
  performanceLow: number | null,
  performanceHigh: number | null,
  owners: readonly PlacedId[],
  sources: readonly string[],
];
type StreamedRow =
  | { readonly kind: 'CLUSTER'; readonly columns: ClusterColumns }
  | { readonly kind: 'INSTITUTION'; readonly columns: InstitutionColumns }
  | { readonly kind: 'SOURCE'; readonly columns: SourceColumns };

/** Clusters that anything is stated about, their owners with all that these are part of, and sources. */
const streamRows = (graph: Graph): AsyncIterable<StreamedRow> =>
  graph.stream<StreamedRow>(cypher`
    MATCH (cluster:Cluster)
    WHERE cluster.stub IS NULL
    RETURN 'CLUSTER' AS kind, [
      cluster.id, cluster.name, coalesce(cluster.operationalStatus, 'UNKNOWN'),
      coalesce(cluster.possibleDuplicate, false), cluster.firstOperationalDate, cluster.decommissionedDate,
      cluster.performance16Bit, cluster.performance16BitLow, cluster.performance16BitHigh,
      [(cluster)-[owned:OWNED_BY]->(owner) | [owner.id, owned.position]],
      ${describedBy(cypher`cluster`)}
    ] AS columns
    UNION ALL
    MATCH (:Cluster)-[:OWNED_BY]->(owner)
    WITH DISTINCT owner
    ${institutionColumns(cypher`owner`)}
    UNION ALL
    ${sourceColumns}
  `);

const clusterOf = (columns: ClusterColumns): ClusterRow => {
  const [id, name, status, possibleDuplicate, started, ended, performance, low, high, owners, sources] = columns;
  return {
    id,
    name: name ?? id,
    status,
    possibleDuplicate,
    started,
    ended,
    performance,
    performanceLow: low,
    performanceHigh: high,
    owners: inPosition(owners),
    sources,
  };
};

/** Everything that a frame of clusters is built of. */
export const readClusterRows = async (graph: Graph): Promise<ClusterRows> => {
  const [clusters, institutions, sources]: [ClusterRow[], InstitutionRow[], Source[]] = [[], [], []];
  for await (const row of streamRows(graph)) {
    if (row.kind === 'CLUSTER') clusters.push(clusterOf(row.columns));
    else if (row.kind === 'INSTITUTION') institutions.push(institutionRow(row.columns));
    else sources.push(sourceRow(row.columns));
  }
  return { clusters, institutions, sources };
};
