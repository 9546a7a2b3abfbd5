import type { Claim } from '../claim.ts';
import type { Statement } from '../finding.ts';
import { entityTypesQuery } from '../interface.ts';
import { untestable } from '../untestable.ts';

const statement: Statement = {
  id: 'F10',
  statement:
    'National compute with open science, structured access and audits by third parties would narrow the divide.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by its abstract and secondary summaries.',
  published: [{ label: 'remedies', value: null, unit: null, trust: 'A proposal; no number was published.' }],
  counterEvidence: [
    'A survey of researchers (CSET 2023) finds talent and data to bind more of them than compute does.',
  ],
};

/** The nouns by which remedies could be measured. */
const needed = ['PROGRAMME', 'GRANT', 'AUDIT'];

/** F10: remedies. */
export const remedies: Claim = {
  ...statement,
  inquire: async ({ offers }) => {
    const missing = needed.filter((type) => !offers.entities.has(type)).map((type) => type.toLowerCase());
    const lacks = missing.length > 0 ? `The graph knows no ${missing.join(', no ')}. ` : '';
    return untestable({
      reason: `${lacks}No number was published, and what a remedy would do is not in data about what was.`,
      sentence: `Looked for among the types of entities: ${needed.map((type) => type.toLowerCase()).join(', ')}; with them, GPU-hours granted over GPU-hours of the year’s median large run would be computed.`,
      query: entityTypesQuery,
    });
  },
};
