import type { Claim, Inquiry } from '../claim.ts';
import { type ClusterShares, gridOfClusters, latestYear, ownersQuery } from '../cluster-shares/cluster-question.ts';
import type { ComputedValue, Outcome, Statement } from '../finding.ts';
import { allMembers } from '../members.ts';
import { percent } from '../numbers.ts';
import { untestable, withoutReports } from '../untestable.ts';

const statement: Statement = {
  id: 'F9',
  statement: 'The divide comes of funding, of engineering skill, and of access to clusters.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by its abstract and secondary summaries.',
  published: [
    { label: 'causes', value: null, unit: null, trust: 'Causes that are argued for; no number was published.' },
  ],
  counterEvidence: [
    'A survey of researchers (CSET 2023) finds talent and data to bind more of them than compute does.',
  ],
};

const sentence = 'Share of each sector of owner in the performance of the clusters in service at the end of a year.';
const noCause =
  'No number was published to compare with, and a cause is not in shares. The graph knows neither who paid for a model nor the skill of a team; of access to clusters it knows who owns them.';
const unscoped = ' Reports of clusters take no scope: these are of the whole graph.';

interface Answer {
  readonly clusterShares: ClusterShares;
}

const owners = [
  { key: 'ACADEMIA', words: 'academia’s' },
  { key: 'INDUSTRY', words: 'industry’s' },
  { key: 'UNKNOWN', words: 'that of unknown owners' },
] as const;

const bucketIn = ({ clusterShares }: Answer) => clusterShares.facets[0]?.buckets[0];
const cellIn = (answer: Answer, key: string) => bucketIn(answer)?.cells.find((cell) => cell.key === key);

/** What the clusters of unknown owners could change. */
const boundsWords = (answer: Answer): string => {
  const [bounds, unknown] = [cellIn(answer, 'ACADEMIA')?.missingBounds, cellIn(answer, 'UNKNOWN')?.share ?? 0];
  if (!bounds) return '';
  return ` Academia includes public research institutes, and their machines are large: the grid tells the share without them. ${percent(unknown)} of the performance has owners of unknown sector, or none that is named; academia’s share may be anything from ${percent(bounds.low)} to ${percent(bounds.high)}.`;
};

const inquire = async (inquiry: Inquiry): Promise<Outcome> => {
  const { ask, offers, scope } = inquiry;
  const missing = withoutReports({ offers, scope: null }, ['clusterShares'], sentence);
  if (missing) return missing;
  const year = await latestYear(ask);
  if (year === null) {
    return untestable({
      reason: `${noCause} The graph has no cluster in service.`,
      sentence,
      query: '{ clusterShares { coverage { counted } } }',
    });
  }
  const query = ownersQuery(year);
  const answer = await ask<Answer>(query);
  const computed = await Promise.all(
    owners.map(async ({ key, words }): Promise<ComputedValue> => {
      const cell = cellIn(answer, key);
      return {
        label: `${words}, end of ${year}`,
        value: cell?.share ?? null,
        unit: 'share',
        interval: cell?.interval ?? null,
        n: bucketIn(answer)?.count ?? 0,
        members: await allMembers(ask, query, answer, (data) => cellIn(data, key)?.members),
      };
    }),
  );
  const { definition, coverage, sources } = answer.clusterShares;
  return {
    ...untestable({ reason: `${noCause}${boundsWords(answer)}${scope ? unscoped : ''}`, sentence, query, computed }),
    definition,
    grid: await gridOfClusters(ask, year),
    coverage,
    sources,
  };
};

/** F9: causes. */
export const causes: Claim = { ...statement, inquire };
