import type { ClusterBucket, ClusterShares } from '../../cluster-shares/cluster-question.ts';
import { envelopeFields } from '../../envelope.ts';
import type { FigurePlan } from '../figure.ts';
import { sharePanelHeading, sharePanelRow, sharePanels, type YearShare } from '../plots/share-panels.ts';

const sectors = ['ACADEMIA', 'INDUSTRY', 'GOVERNMENT', 'UNKNOWN'];

const query = `{
  clusterShares(by: SECTOR, period: { from: 2012 }, publicResearchAsAcademia: false) {
    ${envelopeFields}
    facets { buckets { label count complete cells { key share interval { low high level method } } } }
  }
}`;

const pointsOf = (buckets: readonly ClusterBucket[]): readonly YearShare[] =>
  buckets.flatMap(({ label, count, cells }) =>
    cells.flatMap(({ key, share, interval }) =>
      share === null || !sectors.includes(key) ? [] : [{ year: Number(label), key, share, interval, n: count }],
    ),
  );

const title = 'Who owns the clusters';

/** Shares of the sectors of owners in the performance of the clusters in service, year by year. */
export const clusterFigure: FigurePlan = {
  title,
  needs: ['clusterShares'],
  draw: async ({ ask }) => {
    const { clusterShares } = await ask<{ readonly clusterShares: ClusterShares }>(query);
    const buckets = clusterShares.facets.flatMap((facet) => facet.buckets);
    const points = pointsOf(buckets);
    if (points.length === 0) return null;
    const unfinished = buckets.filter(({ complete }) => !complete).map(({ label }) => label);
    const late = unfinished.length > 0 ? ` Not over in the data: ${unfinished.join(', ')}.` : '';
    return {
      id: 'cluster-shares',
      title,
      caption: `Share of each sector of owner in the 16-bit performance of the clusters in service at the end of a year; equal parts for several owners; public research institutes, which F9 counts as academia, by their own sector; planned clusters and possible duplicates are left out; bands are 95 % bootstrap intervals; n = ${buckets.at(-1)?.count ?? 0} clusters in the last year. UNKNOWN: no owner is named, or nobody tells the sector.${late}`,
      about: clusterShares,
      plot: (width) => sharePanels(points, sectors, width),
      heading: sharePanelHeading,
      rows: points.map(sharePanelRow),
      query,
    };
  },
};
