import { canonical, names, oracleSectors, table } from './shares-oracle.ts';

// A second reading of the sheet of clusters, for checking shares of them: plain tables, nothing of src.

export interface OracleCluster {
  readonly name: string;
  readonly status: string;
  readonly duplicate: boolean;
  /** ISO days; empty where there is none, and a month alone as its 15th. */
  readonly started: string;
  readonly ended: string;
  /** 16-bit OP/s. */
  readonly performance: number | null;
  /** Canonical names, in lower case, in the order of the sheet. */
  readonly owners: readonly string[];
}

const dayIn = (cell: string): string => (cell.length === 7 ? `${cell}-15` : cell);

export const oracleClusters = (): readonly OracleCluster[] => {
  const nameOf = canonical();
  return table('clusters.csv').map((row) => ({
    name: row.Name ?? '',
    status: row.Status ?? '',
    duplicate: row['Possible Duplicate'] === 'True',
    started: dayIn(row['First Operational Date'] ?? ''),
    ended: dayIn(row['Decommissioned Date (if applicable)'] ?? ''),
    performance: row['16-bit OP/s'] ? Number(row['16-bit OP/s']) : null,
    owners: [...new Set(names(row.Owner ?? '').map(nameOf))],
  }));
};

/** Amounts by sector of owner. */
export type BySector = Readonly<Record<string, number>>;

/** The amounts of clusters by the sectors of their owners: equal parts, all to each sector, or all to the first. */
export const amountsBySector = (
  clusters: readonly OracleCluster[],
  amountOf: (cluster: OracleCluster) => number,
  attribution: 'FRACTIONAL' | 'FULL' | 'FIRST',
): BySector => {
  const sectorOf = oracleSectors();
  const amounts: Record<string, number> = {};
  for (const cluster of clusters) {
    const all = cluster.owners.length > 0 ? cluster.owners.map(sectorOf) : ['UNKNOWN'];
    const counted = attribution === 'FIRST' ? all.slice(0, 1) : attribution === 'FULL' ? [...new Set(all)] : all;
    for (const sector of counted) {
      const part = attribution === 'FULL' ? 1 : 1 / counted.length;
      amounts[sector] = (amounts[sector] ?? 0) + part * amountOf(cluster);
    }
  }
  return amounts;
};
