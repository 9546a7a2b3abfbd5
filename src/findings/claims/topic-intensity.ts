import type { Claim } from '../claim.ts';
import type { Statement } from '../finding.ts';
import { entityTypesQuery } from '../interface.ts';
import { untestable, withoutReports } from '../untestable.ts';

const statement: Statement = {
  id: 'F6',
  statement: 'Academic teams leave the topics that need much compute, foundation models above all.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by secondary summaries.',
  published: [{ label: 'academic share on compute intensity', value: null, unit: null, trust: 'A direction only.' }],
  counterEvidence: [
    'A 2025 study of papers on foundation models finds that compute goes with citations and funding, not with sector.',
  ],
};

const sentence =
  'Change of the academic-only share of a topic on its compute intensity, the median log10 FLOP of its models and papers per year.';

/** F6: fewer academic teams where compute is needed. */
export const topicIntensity: Claim = {
  ...statement,
  inquire: async (inquiry) =>
    withoutReports(inquiry, ['topicTrends'], sentence) ??
    untestable({
      reason: 'The report topicTrends is not read by this finding yet.',
      sentence,
      query: entityTypesQuery,
    }),
};
