import type { TeamClass } from '../shared/sector.ts';
import { teamClassOf } from '../shared/team-class.ts';
import { yearOf } from './frame/day.ts';
import { developersOf, type Frame, valueAt } from './frame/frame.ts';

/** The class of a model's team by its institutions, public research counting as academia: the rule that papers are classed by. */
export const teamClassOfModel = ({ models, institutions }: Frame, model: number): TeamClass =>
  teamClassOf(
    'ORGANIZATIONS',
    [...developersOf(models, model)].flatMap((developer) => institutions[developer] ?? []),
    true,
  );

/** The year that a model was published in; null where its date is not known. */
export const yearOfModel = ({ models }: Frame, model: number): number | null => {
  const day = valueAt(models.day, model);
  return Number.isNaN(day) ? null : yearOf(day);
};
