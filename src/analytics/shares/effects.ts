import { dimensionsOf, isOfInstitutions, isRolledUp } from './atoms.ts';
import type { ShareArguments, ShareKey } from './share-arguments.ts';

/** Which arguments change anything under the keys of a report. */
export interface Effects {
  readonly attribution: boolean;
  readonly rollUp: boolean;
  readonly teamClassRule: boolean;
  readonly publicResearchAsAcademia: boolean;
  readonly top: boolean;
  /** Whether works are divided among institutions. */
  readonly institutions: boolean;
}

/** Keys of so many named values and no others, beside OTHER and UNKNOWN. */
const namedValues: Readonly<Partial<Record<ShareKey, number>>> = { TEAM_CLASS: 3, SECTOR: 4, ACCESS: 6 };

/** Under groups `by` only says among whom works are divided, and has no cells of its own. */
export const effectsOf = (given: ShareArguments): Effects => {
  const { by, facetBy, groups, teamClassRule, top } = given;
  const named = dimensionsOf(groups ? { by: facetBy ?? by } : given).filter(() => !groups || facetBy !== null);
  const dividing = [...named, ...(isOfInstitutions(by) ? [by] : [])];
  const institutions = dividing.some(isOfInstitutions);
  return {
    institutions,
    attribution: institutions || named.includes('DOMAIN'),
    rollUp: dividing.some(isRolledUp),
    teamClassRule: named.includes('TEAM_CLASS'),
    publicResearchAsAcademia:
      named.includes('SECTOR') || (named.includes('TEAM_CLASS') && teamClassRule !== 'AUTHOR_SHARE'),
    top: named.some((key) => top < (namedValues[key] ?? Number.POSITIVE_INFINITY)),
  };
};
