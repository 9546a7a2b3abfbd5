import { DomainError } from '../../shared/errors.ts';
import { developersOf, type Frame } from '../frame/frame.ts';
import type { Admits, View } from '../frame/view.ts';
import { type Atom, isOfInstitutions } from './atoms.ts';
import type { ShareGroup, ShareKey } from './share-arguments.ts';
import { otherKey, unknownKey } from './unknown-key.ts';

/** A group, and what its filters let through. */
export interface AdmittedGroup {
  readonly label: string;
  readonly models: Admits;
  /** null where it asks nothing of institutions. */
  readonly institutions: Admits | null;
}

/** The fault of a filter, named by the group that it is in. */
export const withinGroup = async <Value>(argument: string, reading: Promise<Value>): Promise<Value> => {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const renamed = (text: string): string => text.replace(/^filter/, argument);
    const details = { ...error.details, argument: renamed(error.details.argument ?? argument) };
    throw new DomainError(error.code, renamed(error.message), details, { cause: error });
  }
};

/**
 * What the filters of groups let through.
 * @throws DomainError BAD_INPUT, BAD_ID or LIMIT_EXCEEDED that names the place in the filter.
 */
export const admittedGroups = (
  view: Pick<View, 'admitting' | 'admittingInstitutions'>,
  groups: readonly ShareGroup[] | null,
): Promise<readonly AdmittedGroup[]> =>
  Promise.all(
    (groups ?? []).map(async ({ label, models, institutions }, index) => ({
      label,
      models: await withinGroup(`groups[${index}].models`, view.admitting(models)),
      institutions:
        institutions && (await withinGroup(`groups[${index}].institutions`, view.admittingInstitutions(institutions))),
    })),
  );

/** The institutions that a group's filter is asked about; null where it cannot be told which. */
const askedOf = ({ models }: Frame, by: ShareKey, work: number, atom: Atom): readonly number[] | null => {
  if (by === 'SECTOR') return atom.institution === null ? null : atom.developers;
  if (isOfInstitutions(by)) return atom.institution === null ? null : [atom.institution];
  const developers = [...developersOf(models, work)];
  return developers.length > 0 ? developers : null;
};

/**
 * The label of the first group that lets an atom of a work in: OTHER where none does. A key of institutions asks about
 * the institution that the atom is counted for (SECTOR: as the source names it); any other about all developers of the
 * work, of which one is enough. UNKNOWN where it hangs on an institution, and none is known.
 */
export const groupOf = (
  frame: Frame,
  groups: readonly AdmittedGroup[],
  by: ShareKey,
  work: number,
  atom: Atom,
): string => {
  const asked = askedOf(frame, by, work, atom);
  for (const { label, models, institutions } of groups) {
    if (!models(work)) continue;
    if (!institutions) return label;
    if (!asked) return unknownKey;
    if (asked.some(institutions)) return label;
  }
  return otherKey;
};
