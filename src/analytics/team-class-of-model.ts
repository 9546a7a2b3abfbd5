import type { TeamClass } from '../shared/sector.ts';
import { yearOf } from './frame/day.ts';
import { type Frame, valueAt } from './frame/frame.ts';
import { classOf, writtenRule } from './question/team-rule.ts';

/** The class of a model's team by the rule that is written on papers. */
export const teamClassOfModel = (frame: Frame, model: number): TeamClass => classOf(frame, writtenRule, model);

/** The year that a model was published in; null where its date is not known. */
export const yearOfModel = ({ models }: Frame, model: number): number | null => {
  const day = valueAt(models.day, model);
  return Number.isNaN(day) ? null : yearOf(day);
};
