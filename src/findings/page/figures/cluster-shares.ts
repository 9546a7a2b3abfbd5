import type { Coverage } from '../../../reports/report.ts';
import type { Ask } from '../../ask.ts';
import type { FindingSource } from '../../finding.ts';
import type { FigurePlan } from '../figure.ts';
import { sharePanelRow, sharePanels, type YearShare } from '../plots/share-panels.ts';

interface Cluster {
  readonly firstOperationalDate: { readonly text: string } | null;
  readonly performance16Bit: { readonly best: number | null } | null;
  readonly owners: { readonly nodes: readonly { readonly sector: string }[] };
}
interface Answer {
  readonly meta: { readonly sources: readonly (FindingSource & { readonly sheet: string | null })[] };
  readonly clusters: {
    readonly totalCount: number;
    readonly nodes: readonly Cluster[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const query = `query Clusters($after: String) {
  clusters(filter: { possibleDuplicate: { eq: false }, operationalStatus: { eq: EXISTING } }, first: 100, after: $after) {
    totalCount
    nodes { firstOperationalDate { text } performance16Bit { best } owners { nodes { sector } } }
    pageInfo { hasNextPage endCursor }
  }
  meta { sources { key title sheet edition licence } }
}`;

/** Every cluster, and the sheets that describe clusters. */
const allClusters = async (ask: Ask) => {
  const clusters: Cluster[] = [];
  let answer = await ask<Answer>(query, { after: null });
  clusters.push(...answer.clusters.nodes);
  while (answer.clusters.pageInfo.hasNextPage) {
    answer = await ask<Answer>(query, { after: answer.clusters.pageInfo.endCursor });
    clusters.push(...answer.clusters.nodes);
  }
  return { clusters, sources: answer.meta.sources.filter(({ sheet }) => sheet?.includes('clusters')) };
};

const sectors = ['ACADEMIA', 'INDUSTRY', 'GOVERNMENT', 'UNKNOWN'];
const firstYear = 2012;

/** The parts of a cluster's performance by sector: equal ones for its owners. */
const partsOf = ({ performance16Bit, owners }: Cluster): readonly (readonly [string, number])[] => {
  const performance = performance16Bit?.best ?? 0;
  const known = owners.nodes.map(({ sector }) => (sectors.includes(sector) ? sector : 'OTHER'));
  const found = known.length > 0 ? known : ['UNKNOWN'];
  return found.map((sector) => [sector, performance / found.length] as const);
};

const yearOf = ({ firstOperationalDate }: Cluster): number =>
  Number(firstOperationalDate?.text.slice(0, 4) ?? Number.NaN);

const shareIn = (clusters: readonly Cluster[], year: number, key: string): YearShare | null => {
  const there = clusters.filter((cluster) => yearOf(cluster) <= year);
  const parts = there.flatMap(partsOf);
  const total = parts.reduce((sum, [, part]) => sum + part, 0);
  const own = parts.reduce((sum, [sector, part]) => (sector === key ? sum + part : sum), 0);
  return total > 0 ? { year, key, share: own / total, interval: null, n: there.length } : null;
};

const isKnown = (cluster: Cluster): boolean => partsOf(cluster).some(([sector]) => sector !== 'UNKNOWN');

const coverageOf = (all: readonly Cluster[], counted: readonly Cluster[]): Coverage => {
  const withoutValue = all.filter(({ performance16Bit }) => !performance16Bit?.best).length;
  return {
    considered: all.length,
    counted: counted.length,
    withoutValue,
    withoutKey: counted.filter((cluster) => !isKnown(cluster)).length,
    withoutDate: all.length - counted.length - withoutValue,
    yearOnly: counted.filter(({ firstOperationalDate }) => firstOperationalDate?.text.length === 4).length,
    monthOnly: counted.filter(({ firstOperationalDate }) => firstOperationalDate?.text.length === 7).length,
  };
};

const title = 'Who owns the clusters';

/** Shares of the sectors in the performance of all clusters that have come up by a year. */
export const clusterFigure: FigurePlan = {
  title,
  needs: ['clusters'],
  draw: async ({ ask }) => {
    const { clusters: all, sources } = await allClusters(ask);
    const dated = all.filter((cluster) => (cluster.performance16Bit?.best ?? 0) > 0 && !Number.isNaN(yearOf(cluster)));
    const years = [...new Set(dated.map(yearOf))].filter((year) => year >= firstYear).sort((a, b) => a - b);
    const points = years.flatMap((year) => sectors.flatMap((key) => shareIn(dated, year, key) ?? []));
    if (points.length === 0) return null;
    return {
      id: 'cluster-shares',
      title,
      caption: `Share of each sector of owner in the 16-bit performance of the clusters that began to run by the end of a year; equal parts for several owners; planned and duplicate clusters are left out, and so is when one ended; n = ${dated.length} of ${all.length} clusters, the others lack performance or date. UNKNOWN: no owner is named, or nobody tells the sector.`,
      about: { coverage: coverageOf(all, dated), sources },
      plot: (width) => sharePanels(points, sectors, width),
      heading: ['year', 'of', 'share', '', 'clusters'],
      rows: points.map(sharePanelRow),
      query,
    };
  },
};
