import { isLeafType } from 'graphql';
import { badInput, DomainError } from '../shared/errors.ts';
import { nearest } from '../shared/nearest.ts';
import { itemMembers, membersFor } from './default-members.ts';
import {
  type Composite,
  isComposite,
  itemsOf,
  type Member,
  memberNames,
  memberOf,
  type Step,
  toItem,
} from './member.ts';

/** A dotted path of the schema, and the steps that it takes through an answer. */
export interface Path extends Member {
  readonly name: string;
}

/** It is no row that has it, but the list of all rows. */
const ofList = 'totalCount';

const unknown = (argument: string, name: string, prefix: string, known: readonly string[]): DomainError => {
  const last = name.slice(prefix.length).split('.', 1)[0] ?? '';
  const near = nearest(last, known);
  const meant = near === undefined ? '' : `; did you mean "${prefix}${near}"?`;
  const shown = JSON.stringify(name.slice(0, 200));
  return new DomainError('BAD_INPUT', `${argument}: ${shown} is no column of this table${meant || '.'}`, {
    argument,
    value: name.slice(0, 200),
    allowed: known.map((one) => prefix + one).join(', '),
    ...(near !== undefined && { nearest: prefix + near }),
  });
};

/**
 * Follows a dotted path from a row.
 * @throws DomainError BAD_INPUT for a name that is not there, with the nearest that is.
 */
export const pathOf = (argument: string, connection: Composite, name: string): Path => {
  let at: Member = { steps: [], type: connection };
  let prefix = '';
  for (const part of name.split('.')) {
    const known = isComposite(at.type) ? memberNames(at.type).filter((one) => prefix !== '' || one !== ofList) : [];
    const found: Member | null = isComposite(at.type) && known.includes(part) ? memberOf(at.type, part) : null;
    if (!found) throw unknown(argument, name, prefix, known);
    at = { steps: [...at.steps, ...found.steps], type: found.type };
    prefix += `${part}.`;
  }
  return { name, ...at };
};

/** The path itself where it leads to a value; where it leads to an object, the paths of the members that stand for it. */
export const expanded = (connection: Composite, path: Path, exploded: string | null): readonly Path[] => {
  if (isLeafType(path.type)) return [path];
  const members = path.name === exploded ? itemMembers(path.type) : membersFor(path.type);
  return members.map((member) => pathOf('columns', connection, `${path.name}.${member}`));
};

/** The steps from a row to the items of a list, that of a connection or of a field. */
export const listSteps = ({ type, steps }: Path): readonly Step[] => {
  const items = isLeafType(type) ? null : itemsOf(type);
  return items ? [...steps, toItem(items)] : steps;
};

/**
 * The list that gives each of its items a row.
 * @throws DomainError BAD_INPUT for what is no list, and for a list inside another.
 */
export const explodedPath = (connection: Composite, name: string): Path => {
  const path = pathOf('explode', connection, name);
  const steps = listSteps(path).slice(1);
  const isList = steps.at(-1)?.each === true && steps.filter(({ each }) => each).length === 1;
  if (!isList) throw badInput('explode', name, 'a field that is a list, and not inside another');
  return path;
};
