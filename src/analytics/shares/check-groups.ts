import type { Filter } from '../../entities/list/filter-limits.ts';
import { badInput } from '../../shared/errors.ts';
import type { ShareGroup } from './share-arguments.ts';
import { otherKey, unknownKey } from './unknown-key.ts';

type Given<Value> = Value | null | undefined;

/** A group as a client gives it. */
export interface ShareGroupInput {
  readonly label: string;
  readonly models?: Given<Filter>;
  readonly papers?: Given<Filter>;
  readonly institutions?: Given<Filter>;
}

const mostGroups = 20;
const longestLabel = 100;

const checkLabel = (argument: string, label: string): string => {
  if (label.trim() === '' || label.length > longestLabel) {
    throw badInput(argument, label, `1 to ${longestLabel} characters`);
  }
  if (label === otherKey || label === unknownKey) {
    throw badInput(argument, label, `another label: ${otherKey} and ${unknownKey} are cells of their own`);
  }
  return label;
};

/** What is divided, as groups name it. */
type Divided = 'models' | 'papers';

const checkGroup = (given: ShareGroupInput, index: number, divided: Divided): ShareGroup => {
  const argument = `groups[${index}]`;
  const other = divided === 'models' ? 'papers' : 'models';
  const refused = given[other] ?? null;
  if (refused !== null) throw badInput(`${argument}.${other}`, refused, `nothing: what is divided are ${divided}`);
  return {
    label: checkLabel(`${argument}.label`, given.label),
    models: given.models ?? null,
    ...(divided === 'papers' && { papers: given.papers ?? null }),
    institutions: given.institutions ?? null,
  };
};

/**
 * The groups that were given, checked; null where none were.
 * @throws DomainError BAD_INPUT for none or more than 20, a label that is empty, long, taken, or a cell of its own, and
 * a filter of what is not divided.
 */
export const resolveGroups = (
  given: Given<readonly ShareGroupInput[]>,
  divided: Divided = 'models',
): readonly ShareGroup[] | null => {
  if (given === null || given === undefined) return null;
  if (given.length === 0 || given.length > mostGroups)
    throw badInput('groups', given.length, `1 to ${mostGroups} groups`);
  const groups = given.map((group, index) => checkGroup(group, index, divided));
  for (const [index, { label }] of groups.entries()) {
    if (groups.findIndex((group) => group.label === label) < index) {
      throw badInput(`groups[${index}].label`, label, 'each label once');
    }
  }
  return groups;
};
