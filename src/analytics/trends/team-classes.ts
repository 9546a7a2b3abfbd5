import type { TeamClass, TeamClassRule } from '../../shared/sector.ts';
import type { Frame } from '../frame/frame.ts';
import { partsOf } from '../shares/attribution.ts';
import { ruleWords } from '../shares/definition.ts';

/** How the classes of teams are found. */
export interface ClassRules {
  readonly teamClassRule: TeamClassRule;
  readonly publicResearchAsAcademia: boolean;
}

/** The team class of a model, an index among the frame's. */
export const classIn = (frame: Frame, { teamClassRule, publicResearchAsAcademia }: ClassRules, model: number): string =>
  partsOf(
    frame,
    { by: 'TEAM_CLASS', teamClassRule, publicResearchAsAcademia, attribution: 'FULL', rollUp: 'NONE' },
    model,
  )[0]?.key ?? 'UNKNOWN';

/** Teams of a class, in the middle of a sentence. */
export const teamWords: Readonly<Record<TeamClass, string>> = {
  ACADEMIA: 'academic teams',
  INDUSTRY: 'industry teams',
  COLLABORATION: 'teams of academia with industry',
  OTHER: 'other teams',
  UNKNOWN: 'teams of unknown class',
};

/** Parts of a definition that say how classes are found. */
export const classRuleWords = ({ teamClassRule, publicResearchAsAcademia }: ClassRules): readonly string[] => [
  ruleWords[teamClassRule],
  ...(publicResearchAsAcademia && teamClassRule !== 'AUTHOR_SHARE'
    ? ['public research institutes count as academia']
    : []),
];
