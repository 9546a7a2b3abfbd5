import type { Claim } from '../claim.ts';
import { shareOutcome } from '../class-shares/share-outcome.ts';
import type { Statement } from '../finding.ts';

const statement: Statement = {
  id: 'F2',
  statement: 'Teams from industry alone dominate large-scale models since 2017, with 81 % of them in 2022.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by secondary summaries.',
  published: [
    {
      label: '2022',
      value: 0.81,
      unit: 'share',
      trust: 'Secondary summaries of the paper; its threshold is not known.',
    },
  ],
  counterEvidence: [
    'Without a rule of scale, industry alone made 50 to 55 % of the models of 2022 in the sheets of 2024 and 2025: the number hangs on what counts as large.',
  ],
};

const year = (from: number) => ({ label: String(from), from, to: from });
const years = [2017, 2018, 2019, 2020, 2021, 2022].map(year);

/** F2: teams from industry alone dominate. */
export const industryShare: Claim = {
  ...statement,
  inquire: (inquiry) => shareOutcome(inquiry, statement, { key: 'INDUSTRY', years, gridYears: [year(2022)] }),
};
