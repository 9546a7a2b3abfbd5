import {
  type BaseUse,
  baseUseQuery,
  builtOf,
  type LineageBucket,
  levels,
  lineageField,
  type Use,
  usesOf,
} from '../base-use/base-use.ts';
import type { Claim, Inquiry } from '../claim.ts';
import type { ComputedValue, GridCell, Outcome, Statement } from '../finding.ts';
import { intervalText, valueText } from '../numbers.ts';
import { shareOf } from '../share-of.ts';
import { untestable, withoutReports } from '../untestable.ts';
import { directionVerdict, worst } from '../verdict.ts';

const onModels = 'academic models built on industry’s';
const inPapers = 'academic papers that use industry’s models';
const allYears = 'all';

const trust = 'A direction only, by secondary summaries.';

const statement: Statement = {
  id: 'F7',
  statement: 'Academia turns to open pre-trained models that industry developed.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by its abstract and secondary summaries.',
  published: [
    { label: onModels, value: null, unit: null, trust },
    { label: inPapers, value: null, unit: null, trust },
  ],
  counterEvidence: [
    'Sheets of notable models hold few academic models with a base model: most of what academia builds on others’ models is in papers, not in sheets.',
  ],
};

interface Choice {
  readonly works: 'models' | 'papers';
  readonly access: string;
  readonly publicResearch: 'academia' | 'other';
  readonly years: string;
}

const cellOf = (choice: Choice, share: ReturnType<typeof shareOf>): GridCell => ({
  dimensions: [
    `works: ${choice.works}`,
    `access: ${choice.access}`,
    `public research: ${choice.publicResearch}`,
    `years: ${choice.years}`,
  ],
  label: [
    choice.works,
    `access ${choice.access}`,
    ...(choice.publicResearch === 'other' ? ['public research apart'] : []),
    choice.years,
  ].join(', '),
  ...share,
  primary: choice.access === 'any' && choice.publicResearch === 'academia' && choice.years === allYears,
});

const modelCells = (
  buckets: readonly LineageBucket[],
  publicResearch: Choice['publicResearch'],
  years?: string,
): readonly GridCell[] =>
  buckets
    .filter((bucket) => builtOf(bucket).n > 0)
    .flatMap((bucket) =>
      [undefined, ...levels].map((access) => {
        const choice = { access: access ?? 'any', publicResearch, years: years ?? bucket.label };
        return cellOf({ works: 'models', ...choice }, builtOf(bucket, access));
      }),
    );

const paperCells = ({ all, years }: Use): readonly GridCell[] =>
  [{ ...all, label: allYears }, ...years]
    .filter(({ ofKnownDeveloper }) => ofKnownDeveloper > 0)
    .flatMap((bucket) =>
      (
        [
          ['any', usesOf(bucket)],
          ['OPEN_WEIGHTS', bucket.openFromIndustry.works.count],
        ] as const
      ).map(([access, hits]) =>
        cellOf(
          { works: 'papers', access, publicResearch: 'academia', years: bucket.label },
          shareOf(hits, bucket.ofKnownDeveloper),
        ),
      ),
    );

/** By class of the developer, level of access and year; papers that use models where there are any. */
const gridOf = async ({ ask, scope }: Inquiry, papers: Use): Promise<readonly GridCell[]> => {
  const field = (alias: string, every: 'ALL' | 'YEAR', publicResearch: boolean) =>
    `${alias}: ${lineageField(every, publicResearch, scope, '')}`;
  const data = await ask<
    Readonly<Record<'all' | 'allApart' | 'years' | 'yearsApart', Pick<BaseUse['models'], 'buckets'>>>
  >(
    `query Grid { ${field('all', 'ALL', true)} ${field('allApart', 'ALL', false)} ${field('years', 'YEAR', true)} ${field('yearsApart', 'YEAR', false)} }`,
  );
  return [
    ...modelCells(data.all.buckets, 'academia', allYears),
    ...modelCells(data.allApart.buckets, 'other', allYears),
    ...modelCells(data.years.buckets, 'academia'),
    ...modelCells(data.yearsApart.buckets, 'other'),
    ...paperCells(papers),
  ];
};

const valuesOf = ({ models, builders, papers }: BaseUse, scope: Inquiry['scope']): readonly ComputedValue[] => {
  const value = (label: string, share: ReturnType<typeof shareOf>): ComputedValue => ({
    label,
    unit: 'share',
    ...share,
    members: [],
  });
  const open = shareOf(builders.all.openFromIndustry.works.count, usesOf(builders.all));
  return [
    value(onModels, builtOf(models.buckets[0])),
    value(inPapers, shareOf(usesOf(papers.all), papers.all.ofKnownDeveloper)),
    ...(scope ? [] : [value('of these models, on open weights of industry’s', open)]),
  ];
};

const needed = ['lineageDependence', 'openModelUse'];
const sentence =
  'Share of the academic works whose base model, or used model, is by a team of industry alone, among those with one of known class; a direction is taken as published where it is more than half.';

const inquire = async (inquiry: Inquiry): Promise<Outcome> => {
  const missing = withoutReports({ ...inquiry, scope: null }, needed, sentence);
  if (missing) return missing;
  const query = baseUseQuery(inquiry.scope);
  const answer = await inquiry.ask<BaseUse>(query);
  const [models, papers, ...others] = valuesOf(answer, inquiry.scope);
  if (!models || !papers) return untestable({ reason: 'Nothing was computed.', sentence, query });
  const [modelVerdict, paperVerdict] = [directionVerdict(models, 1, 0.5), directionVerdict(papers, 1, 0.5)];
  const paperWords =
    papers.n === 0
      ? 'Of papers: no source in the graph tells which models an academic paper uses; that is the missing input.'
      : `Of papers: ${valueText(papers.value, 'share')} (n = ${papers.n}): ${paperVerdict}.`;
  const { definition, coverage, sources } = answer.models;
  return {
    computed: [models, papers, ...others],
    verdict: worst([modelVerdict, paperVerdict]),
    reason: `Of models alone: ${valueText(models.value, 'share')} ${intervalText(models.interval, 'share')} of the academic models that are built on another are built on industry’s (n = ${models.n}), more than half expected: ${modelVerdict}. ${paperWords}${inquiry.scope ? ' Uses by papers take no scope: they are of the whole graph.' : ''}`,
    definition: { ...definition, sentence: `${sentence} ${definition.sentence}` },
    grid: await gridOf(inquiry, answer.papers),
    query,
    coverage,
    sources,
  };
};

/** F7: academia turns to industry’s open models. */
export const baseModels: Claim = { ...statement, inquire };
