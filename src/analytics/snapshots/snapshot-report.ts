import { canonicalJson } from '../../log/canonical.ts';
import { type Coverage, type Report, reportOf } from '../../reports/report.ts';
import type { TeamClassRule } from '../../shared/sector.ts';
import { type Warning, warnWhen } from '../../shared/warning.ts';
import type { View } from '../frame/view.ts';
import { type Comparison, compareSnapshots, type SnapshotModel, snapshotModels } from './compare.ts';
import type { SnapshotArguments } from './snapshot-arguments.ts';

export interface SnapshotReport extends Report, Comparison {}

type Models = ReadonlyMap<string, SnapshotModel>;

const ruleWords: Readonly<Record<TeamClassRule, string>> = {
  ORGANIZATIONS: 'by the set of its institutions’ sectors',
  AUTHOR_SHARE: 'as a sheet states it by the shares of its authors',
  ANY_INDUSTRY: 'as industry where any company is among its institutions',
};

const sentenceOf = ({
  left,
  right,
  asOf,
  leftRule,
  rightRule,
  publicResearchAsAcademia,
}: SnapshotArguments): string => {
  const classes =
    leftRule === rightRule
      ? `the class of a team ${ruleWords[leftRule]}`
      : `the class of a team ${ruleWords[leftRule]} on the left, ${ruleWords[rightRule]} on the right`;
  const parts = [
    `Models as ${left.join(', ')} (left) and ${right.join(', ')} (right) describe them`,
    ...(asOf ? [`the graph is taken as of data version ${asOf.version}`] : []),
    classes,
    `public research institutes ${publicResearchAsAcademia ? 'count' : 'do not count'} as academia`,
    'what one entity stands for in both is compared',
  ];
  return `${parts.join('; ')}.`;
};

export const canonicalSnapshotArguments = (given: SnapshotArguments): string => canonicalJson(given);

/** The models of either side, each once, as the right side has it where it does. */
const coverageOf = (left: Models, right: Models): Coverage => {
  const all = [...new Map([...left, ...right]).values()];
  const isUnknown = (model: SnapshotModel | undefined): boolean => model?.teamClass === 'UNKNOWN';
  return {
    considered: all.length,
    counted: all.length,
    withoutValue: 0,
    withoutKey: all.filter(({ id }) => isUnknown(left.get(id)) || isUnknown(right.get(id))).length,
    withoutDate: 0,
    yearOnly: 0,
    monthOnly: 0,
  };
};

const sideWarnings = (name: string, models: Models, rule: TeamClassRule): readonly Warning[] => [
  ...warnWhen(models.size === 0, 'NOTHING_COUNTED', `No model is described by the sources on the ${name}.`),
  ...warnWhen(
    models.size > 0 &&
      rule === 'AUTHOR_SHARE' &&
      [...models.values()].every(({ teamClass }) => teamClass === 'UNKNOWN'),
    'NO_AUTHOR_SHARE',
    `No sheet on the ${name} states a class by authors: under AUTHOR_SHARE every model is UNKNOWN.`,
  ),
];

/**
 * How two sets of sources differ in what they say of models: which models both describe, and of those whose team class or
 * training compute is another. Models are the same where the graph holds them for one entity; models that nobody has
 * linked stand on both sides alone.
 */
export const snapshotReport = (left: View, right: View, given: SnapshotArguments): SnapshotReport => {
  const [before, after] = [
    snapshotModels(left.frame, given.leftRule, given.publicResearchAsAcademia),
    snapshotModels(right.frame, given.rightRule, given.publicResearchAsAcademia),
  ];
  const chosen = new Set([...given.left, ...given.right]);
  const envelope = reportOf(left.reading, {
    definition: { sentence: sentenceOf(given), arguments: canonicalSnapshotArguments(given) },
    coverage: coverageOf(before, after),
    sources: [...left.frame.sources.values()].filter(({ key }) => chosen.has(key)),
    warnings: [
      ...sideWarnings('left', before, given.leftRule),
      ...sideWarnings('right', after, given.rightRule),
      ...warnWhen(
        given.leftRule !== given.rightRule,
        'DIFFERENT_RULES',
        'The sides find the classes of teams by different rules: a class may differ though both sheets tell the same.',
      ),
    ],
  });
  return { ...envelope, ...compareSnapshots(before, after) };
};
