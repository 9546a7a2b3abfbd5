import type { Claim } from '../claim.ts';
import { shareOutcome } from '../class-shares/share-outcome.ts';
import type { Statement } from '../finding.ts';

const trust = 'Secondary summaries of the paper; its threshold and its periods are not known.';

const statement: Statement = {
  id: 'F1',
  statement: 'The share of academic teams among large-scale models fell from about 65 % to about 10 %.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by secondary summaries.',
  published: [
    { label: '2010–2014', value: 0.65, unit: 'share', trust },
    { label: '2020–2022', value: 0.1, unit: 'share', trust },
  ],
  counterEvidence: [
    'A single label can flip a year: the sheets call the Beijing Academy of Artificial Intelligence academic. The members of every value are listed.',
    'A 2025 study of papers on foundation models finds that compute goes with citations and funding, not with sector.',
  ],
};

const years = [
  { label: '2010–2014', from: 2010, to: 2014 },
  { label: '2020–2022', from: 2020, to: 2022 },
];

/** F1: academia’s share of large-scale models falls. */
export const academicShare: Claim = {
  ...statement,
  inquire: (inquiry) => shareOutcome(inquiry, statement, { key: 'ACADEMIA', years }),
};
