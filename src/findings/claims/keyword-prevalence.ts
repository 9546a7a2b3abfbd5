import type { Claim } from '../claim.ts';
import { askCounts, countField } from '../counts.ts';
import type { Statement } from '../finding.ts';
import { untestable, withoutReports } from '../untestable.ts';

const statement: Statement = {
  id: 'F5',
  statement: 'In natural language processing, topics of engineering differ between industry and academia.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by secondary summaries.',
  published: [
    {
      label: 'engineering topics',
      value: null,
      unit: null,
      trust: 'A direction only; the paper’s list of words is not known.',
    },
  ],
  counterEvidence: [
    'A list of words that was made for the purpose finds what it was made to find; its precision has to be measured on a sample.',
  ],
};

const sentence =
  'Prevalence of words of compute-heavy engineering in papers on language, industry’s against academia’s.';

const query = `{
  ${countField('INDUSTRY', 'papers', '{ teamClass: { eq: INDUSTRY } }')}
  ${countField('ACADEMIA', 'papers', '{ teamClass: { eq: ACADEMIA } }')}
}`;

/** F5: topics of engineering. */
export const keywordPrevalence: Claim = {
  ...statement,
  inquire: async (inquiry) => {
    const missing = withoutReports(inquiry, ['keywordTrends'], sentence);
    if (missing) return missing;
    const count = await askCounts(inquiry.ask, query);
    return untestable({
      reason: `The graph holds no text of papers but titles, of ${count('INDUSTRY')} papers from industry and ${count('ACADEMIA')} from academia: the corpus is missing.`,
      sentence,
      query,
    });
  },
};
