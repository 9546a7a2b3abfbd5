import type { Claim, Inquiry } from '../claim.ts';
import { askCounts, countField } from '../counts.ts';
import type { ComputedValue, Outcome, Statement } from '../finding.ts';
import { intervalText, valueText } from '../numbers.ts';
import { shareOf } from '../share-of.ts';
import { unscopedWords } from '../untestable.ts';
import { directionVerdict, worst } from '../verdict.ts';

const trust = 'A direction only, by secondary summaries.';

const statement: Statement = {
  id: 'F7',
  statement: 'Academia turns to open pre-trained models that industry developed.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by its abstract and secondary summaries.',
  published: [
    { label: 'academic models built on industry’s', value: null, unit: null, trust },
    { label: 'academic papers that use industry’s models', value: null, unit: null, trust },
  ],
  counterEvidence: [
    'Sheets of notable models hold few academic models with a base model: most of what academia builds on others’ models is in papers, not in sheets.',
  ],
};

const known = '{ in: [ACADEMIA, INDUSTRY, COLLABORATION, OTHER] }';
const open = '{ in: [OPEN_WEIGHTS_NON_COMMERCIAL, OPEN_WEIGHTS_RESTRICTED, OPEN_WEIGHTS_UNRESTRICTED] }';
const based = (base: string, of = 'ACADEMIA', from = ''): string =>
  `{ teamClass: { eq: ${of} }, baseModels: { some: ${base} }${from} }`;

const query = `{
  ${countField('BUILT', 'models', based(`{ teamClass: ${known} }`))}
  ${countField('ON_INDUSTRY', 'models', based('{ teamClass: { eq: INDUSTRY } }'))}
  ${countField('ON_OPEN_INDUSTRY', 'models', based(`{ teamClass: { eq: INDUSTRY }, access: ${open} }`))}
  ${countField('USES', 'papers', `{ teamClass: { eq: ACADEMIA }, usesModels: { some: { teamClass: ${known} } } }`)}
  ${countField('USES_OF_INDUSTRY', 'papers', '{ teamClass: { eq: ACADEMIA }, usesModels: { some: { teamClass: { eq: INDUSTRY } } } }')}
}`;

const inquire = async ({ ask, scope }: Inquiry): Promise<Outcome> => {
  const count = await askCounts(ask, query);
  const value = (label: string, hits: string, of: string): ComputedValue => ({
    label,
    unit: 'share',
    ...shareOf(count(hits), count(of)),
    members: [],
  });
  const models = value('academic models built on industry’s', 'ON_INDUSTRY', 'BUILT');
  const openOnes = value('of them on open weights of industry’s', 'ON_OPEN_INDUSTRY', 'ON_INDUSTRY');
  const papers = value('academic papers that use industry’s models', 'USES_OF_INDUSTRY', 'USES');
  const [modelVerdict, paperVerdict] = [directionVerdict(models, 1, 0.5), directionVerdict(papers, 1, 0.5)];
  const paperWords =
    papers.n === 0
      ? 'Of papers: no source in the graph tells which models an academic paper uses; that is the missing input.'
      : `Of papers: ${valueText(papers.value, 'share')} (n = ${papers.n}): ${paperVerdict}.`;
  return {
    computed: [models, openOnes, papers],
    verdict: worst([modelVerdict, paperVerdict]),
    reason: `Of models alone: ${valueText(models.value, 'share')} ${intervalText(models.interval, 'share')} of the academic models that are built on another are built on industry’s (n = ${models.n}), more than half expected: ${modelVerdict}. ${paperWords}${unscopedWords(scope)}`,
    definition: {
      sentence:
        'Share of the academic works whose base model, or used model, is by a team of industry alone, among those with one of known class; a direction is taken as published where it is more than half.',
      arguments: '{}',
    },
    grid: [],
    query,
    coverage: null,
    sources: [],
  };
};

/** F7: academia turns to industry’s open models. */
export const baseModels: Claim = { ...statement, inquire };
