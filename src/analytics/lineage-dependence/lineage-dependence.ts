import { type Access, accesses } from '../../entities/model/model.ts';
import type { Report } from '../../reports/report.ts';
import type { TeamClass } from '../../shared/sector.ts';
import { checkConfidenceLevel, levelWords } from '../confidence-level.ts';
import { type Frame, idsOf } from '../frame/frame.ts';
import type { Admits, View } from '../frame/view.ts';
import { askedOf, type BucketHead, envelopeOf } from '../question/asked.ts';
import {
  type Given,
  modelWords,
  type Question,
  type QuestionInput,
  resolveQuestion,
  timeWords,
} from '../question/question.ts';
import { type Rate, rateOf } from '../question/rate.ts';
import {
  byTeamClass,
  classOf,
  resolveTeamRule,
  type TeamRule,
  type TeamRuleInput,
  teamRuleWords,
} from '../question/team-rule.ts';
import type { ReportMembers } from '../report-members.ts';
import { classesOf } from '../shares/cell-keys.ts';
import { canonicalArguments } from '../shares/definition.ts';

export interface LineageInput extends QuestionInput, TeamRuleInput {
  readonly confidenceLevel?: Given<number>;
}

export interface LineageArguments extends Question, TeamRule {
  readonly confidenceLevel: number;
}

/** Models that are based on models of one class. */
export interface BaseClass extends Rate, ReportMembers {
  readonly teamClass: TeamClass;
  /** Models with a base of the class; one with bases of several classes counts for each. */
  readonly count: number;
  /** Likewise, with each model divided among its bases: over all classes they add up to the models with a base. */
  readonly fractional: number;
  /** Of these models, those with a base of the class at that level of access; levels without any are left out. */
  readonly access: readonly { readonly access: Access; readonly count: number }[];
}

export interface LineageClass {
  readonly teamClass: TeamClass;
  readonly count: number;
  /** Models of which a source names a base. */
  readonly based: number;
  /** Of them, those of which the class of a base is known. */
  readonly basedOnKnown: number;
  readonly basedRate: Rate;
  readonly bases: readonly BaseClass[];
}

export interface LineageBucket extends BucketHead {
  readonly classes: readonly LineageClass[];
}

export interface LineageReport extends Report {
  readonly buckets: readonly LineageBucket[];
}

/** @throws DomainError BAD_INPUT that names the argument. */
export const resolveLineage = (given: LineageInput): LineageArguments => ({
  ...resolveQuestion(given),
  ...resolveTeamRule(given),
  confidenceLevel: checkConfidenceLevel(given.confidenceLevel),
});

interface Based {
  readonly model: number;
  /** At least one. */
  readonly own: readonly Base[];
}

interface Base {
  readonly teamClass: TeamClass;
  readonly access: Access;
}

/** The bases of a model; of one that is only a name in somebody else's row, neither class nor access is known. */
const basesOf = (frame: Frame, rule: TeamRule, model: number): readonly Base[] =>
  (frame.models.baseModels[model] ?? []).map((base) => ({
    teamClass: base < 0 ? 'UNKNOWN' : classOf(frame, rule, base),
    access: frame.models.access[base] ?? 'UNKNOWN',
  }));

const baseClass = (
  frame: Frame,
  based: readonly Based[],
  { teamClass, level }: { readonly teamClass: TeamClass; readonly level: number },
): BaseClass => {
  const ofClass = based.map(({ own }) => own.filter((base) => base.teamClass === teamClass));
  const members = based.flatMap(({ model }, index) => (ofClass[index]?.length ? [model] : []));
  const count = members.length;
  const countAt = (access: Access): number =>
    ofClass.filter((own) => own.some((base) => base.access === access)).length;
  return {
    teamClass,
    count,
    ...rateOf(count, based.length, level),
    memberIds: idsOf(frame, members),
    fractional: based.reduce((sum, { own }, index) => sum + (ofClass[index]?.length ?? 0) / own.length, 0),
    access: accesses.map((access) => ({ access, count: countAt(access) })).filter((at) => at.count > 0),
  };
};

/**
 * On whose models the models of each class of teams are based. Shares are of the models with a named base, with Wilson's
 * interval; the classes of bases follow the same rule. That no source names a base does not say that there is none.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const lineageReport = (view: View, admits: Admits, given: LineageArguments): LineageReport => {
  const { frame } = view;
  const asked = askedOf(frame, admits, given);
  const level = given.confidenceLevel;
  const lineageClass = (teamClass: TeamClass, models: readonly number[]): LineageClass => {
    const based = models
      .map((model): Based => ({ model, own: basesOf(frame, given, model) }))
      .filter(({ own }) => own.length > 0);
    return {
      teamClass,
      count: models.length,
      based: based.length,
      basedOnKnown: based.filter(({ own }) => own.some((base) => base.teamClass !== 'UNKNOWN')).length,
      basedRate: rateOf(based.length, models.length, level),
      bases: classesOf(given.teamClassRule).map((of) => baseClass(frame, based, { teamClass: of, level })),
    };
  };
  const envelope = envelopeOf(view, asked, {
    sentence: `Share based on models of each team class, of ${modelWords(given)} of which a source names a base, by team class, ${timeWords(given)}; ${teamRuleWords(given)}; bases that are only named are UNKNOWN; intervals are Wilson’s at ${levelWords(level)}.`,
    arguments: canonicalArguments(given),
    isUnknown: (model) => classOf(frame, given, model) === 'UNKNOWN',
  });
  return {
    ...envelope,
    buckets: asked.buckets.map(({ head, models }) => ({
      ...head,
      classes: byTeamClass(frame, given, models).map(({ teamClass, models: own }) => lineageClass(teamClass, own)),
    })),
  };
};
