import type { TeamClass, TeamClassRule } from '../../shared/sector.ts';
import type { Frame } from '../frame/frame.ts';
import { partsOf } from '../shares/attribution.ts';
import { classesOf } from '../shares/cell-keys.ts';
import { ruleWords } from '../shares/definition.ts';
import type { Given } from './question.ts';

/** How the class of a team is found. */
export interface TeamRule {
  readonly teamClassRule: TeamClassRule;
  readonly publicResearchAsAcademia: boolean;
}

export interface TeamRuleInput {
  readonly teamClassRule?: Given<TeamClassRule>;
  readonly publicResearchAsAcademia?: Given<boolean>;
}

export const resolveTeamRule = ({ teamClassRule, publicResearchAsAcademia }: TeamRuleInput): TeamRule => ({
  teamClassRule: teamClassRule ?? 'ORGANIZATIONS',
  publicResearchAsAcademia: publicResearchAsAcademia ?? true,
});

/** The rule that is written on papers. */
export const writtenRule: TeamRule = { teamClassRule: 'ORGANIZATIONS', publicResearchAsAcademia: true };

/** The class of the team of a model, by its index; UNKNOWN for an index that is no model's. */
export const classOf = (frame: Frame, rule: TeamRule, model: number): TeamClass => {
  const [part] = partsOf(frame, { ...rule, by: 'TEAM_CLASS', attribution: 'FULL', rollUp: 'NONE' }, model);
  return (part?.key ?? 'UNKNOWN') as TeamClass;
};

/** Models of every class that the rule gives, in the order of classes. */
export const byTeamClass = (
  frame: Frame,
  rule: TeamRule,
  models: readonly number[],
): readonly { readonly teamClass: TeamClass; readonly models: readonly number[] }[] => {
  const classes = new Map(models.map((model) => [model, classOf(frame, rule, model)]));
  return classesOf(rule.teamClassRule).map((teamClass) => ({
    teamClass,
    models: models.filter((model) => classes.get(model) === teamClass),
  }));
};

/** A rule as a part of a sentence. */
export const teamRuleWords = ({ teamClassRule, publicResearchAsAcademia }: TeamRule): string =>
  teamClassRule !== 'AUTHOR_SHARE' && publicResearchAsAcademia
    ? `${ruleWords[teamClassRule]}; public research institutes count as academia`
    : ruleWords[teamClassRule];
