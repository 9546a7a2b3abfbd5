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

const checkGroup = ({ label, models, papers, institutions }: ShareGroupInput, index: number): ShareGroup => {
  const argument = `groups[${index}]`;
  if (papers !== null && papers !== undefined) {
    throw badInput(`${argument}.papers`, papers, 'nothing: what is divided are models');
  }
  return {
    label: checkLabel(`${argument}.label`, label),
    models: models ?? null,
    institutions: institutions ?? null,
  };
};

/**
 * The groups that were given, checked; null where none were.
 * @throws DomainError BAD_INPUT for none or more than 20, a label that is empty, long, taken, or a cell of its own, and
 * a filter of papers.
 */
export const resolveGroups = (given: Given<readonly ShareGroupInput[]>): readonly ShareGroup[] | null => {
  if (given === null || given === undefined) return null;
  if (given.length === 0 || given.length > mostGroups)
    throw badInput('groups', given.length, `1 to ${mostGroups} groups`);
  const groups = given.map(checkGroup);
  for (const [index, { label }] of groups.entries()) {
    if (groups.findIndex((group) => group.label === label) < index) {
      throw badInput(`groups[${index}].label`, label, 'each label once');
    }
  }
  return groups;
};
