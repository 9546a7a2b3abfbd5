import type { Access } from '../../entities/model/model.ts';
import { type TeamClass, teamClasses } from '../../shared/sector.ts';
import { type Proportion, proportionOf } from '../proportion.ts';

/** A model that a work uses. */
export interface UsedModel {
  readonly developer: TeamClass;
  readonly access: Access;
}

/** A work that uses models or builds on them. */
export interface UsingWork {
  readonly id: string;
  readonly kind: 'PAPER' | 'MODEL';
  readonly year: number | null;
  /** How precisely it is dated: 4, 7 or 10 letters. */
  readonly precision: number;
  /** At least one. */
  readonly used: readonly UsedModel[];
}

export interface ModelUseCell {
  readonly key: string;
  readonly works: Proportion;
  readonly workIds: readonly string[];
}

/** Works of a stretch of time by the models they use. */
export interface ModelUseBucket {
  readonly label: string;
  readonly papers: number;
  readonly models: number;
  /** Works with a model whose developers are of known class. */
  readonly ofKnownDeveloper: number;
  readonly byDeveloper: readonly ModelUseCell[];
  readonly byAccess: readonly ModelUseCell[];
  readonly openFromIndustry: ModelUseCell;
}

export const accessLevels: readonly Access[] = [
  'UNRELEASED',
  'HOSTED_NO_API',
  'API',
  'OPEN_WEIGHTS_NON_COMMERCIAL',
  'OPEN_WEIGHTS_RESTRICTED',
  'OPEN_WEIGHTS_UNRESTRICTED',
  'UNKNOWN',
];

const isOpen = ({ access }: UsedModel): boolean => access.startsWith('OPEN_WEIGHTS');

const cellOf = (
  key: string,
  works: readonly UsingWork[],
  level: number,
  holds: (used: UsedModel) => boolean,
): ModelUseCell => {
  const workIds = works.filter(({ used }) => used.some(holds)).map(({ id }) => id);
  return { key, works: proportionOf(workIds.length, works.length, level), workIds };
};

/** The cells of works: every class and access level has one even at 0, UNKNOWN the last. */
export const modelUseBucket = (label: string, works: readonly UsingWork[], level: number): ModelUseBucket => ({
  label,
  papers: works.filter(({ kind }) => kind === 'PAPER').length,
  models: works.filter(({ kind }) => kind === 'MODEL').length,
  ofKnownDeveloper: works.filter(({ used }) => used.some(({ developer }) => developer !== 'UNKNOWN')).length,
  byDeveloper: teamClasses.map((key) => cellOf(key, works, level, ({ developer }) => developer === key)),
  byAccess: accessLevels.map((key) => cellOf(key, works, level, ({ access }) => access === key)),
  openFromIndustry: cellOf('OPEN_FROM_INDUSTRY', works, level, (used) => used.developer === 'INDUSTRY' && isOpen(used)),
});
