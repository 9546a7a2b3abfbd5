import type { Claim } from '../claim.ts';
import { askCounts, countField } from '../counts.ts';
import type { Statement } from '../finding.ts';
import { shareOf } from '../share-of.ts';
import { unscopedWords, untestable } from '../untestable.ts';

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

const running = 'possibleDuplicate: { eq: false }, operationalStatus: { eq: EXISTING }';

const query = `{
  ${countField('CLUSTERS', 'clusters', `{ ${running} }`)}
  ${countField('ACADEMIA', 'clusters', `{ ${running}, owners: { some: { sector: { eq: ACADEMIA } } } }`)}
  ${countField('INDUSTRY', 'clusters', `{ ${running}, owners: { some: { sector: { eq: INDUSTRY } } } }`)}
}`;

/** F9: causes. */
export const causes: Claim = {
  ...statement,
  inquire: async ({ ask, scope }) => {
    const count = await askCounts(ask, query);
    const value = (label: string, alias: string) => ({
      label,
      unit: 'share' as const,
      ...shareOf(count(alias), count('CLUSTERS')),
      members: [],
    });
    return untestable({
      reason: `No number was published to compare with, and a cause is not in counts. The graph knows neither who paid for a model nor the skill of a team; of access to clusters it knows who owns them.${unscopedWords(scope)}`,
      sentence: 'Share of the clusters that run, duplicates left out, with an owner of a sector.',
      query,
      computed: [
        value('clusters with an academic owner', 'ACADEMIA'),
        value('clusters with an owner in industry', 'INDUSTRY'),
      ],
    });
  },
};
