import type { ListTable } from '../entities/list/list-table.ts';
import { badInput } from '../shared/errors.ts';
import { type FieldPath, fieldPath, isMany } from './field-path.ts';
import type { GroupFunction, GroupKey, GroupMeasure } from './group-arguments.ts';

type Given<Value> = Value | null | undefined;

export interface GroupMeasureInput {
  readonly as: string;
  readonly function: GroupFunction;
  readonly of?: Given<string>;
  readonly p?: Given<number>;
}

const mostMeasures = 10;

/** What orders and conditions call the number of entities in a group. */
export const countName = 'count';

/** Names become columns of tables. */
const nameForm = /^[A-Za-z_][A-Za-z0-9_]{0,49}$/;

/** Functions that look at whether there is a value, or which; all others compute with numbers. */
const anyKind: ReadonlySet<GroupFunction> = new Set(['COUNT', 'COUNT_DISTINCT', 'COVERAGE']);

const checkedName = (as: string, argument: string, taken: readonly string[]): string => {
  if (!nameForm.test(as)) throw badInput(argument, as, 'a letter, then letters, digits and underscores, 50 at most');
  if (taken.includes(as)) throw badInput(argument, as, `a name of its own, other than ${taken.join(', ')}`);
  return as;
};

const checkedPercentage = ({ function: of, p }: GroupMeasureInput, argument: string): number | null => {
  const value = p ?? null;
  if (of !== 'PERCENTILE') {
    if (value !== null) throw badInput(argument, value, `nothing beside ${of}`);
    return null;
  }
  if (value === null || !(value >= 0 && value <= 100)) throw badInput(argument, value, 'a number from 0 to 100');
  return value;
};

const checkedField = (table: ListTable, measure: GroupMeasureInput, argument: string): FieldPath | null => {
  const { function: of, of: field } = measure;
  if ((field ?? null) === null) {
    if (of === 'COUNT') return null;
    throw badInput(argument, null, `a field: ${of} is of something`);
  }
  const path = fieldPath(table, String(field), argument);
  if (!anyKind.has(of) && (path.leaf.kind !== 'number' || isMany(path))) {
    throw badInput(argument, field, `a number that an entity has one of: ${of} is computed of numbers`);
  }
  return path;
};

/**
 * The measures of a question.
 * @throws DomainError BAD_INPUT for more than ten, a name that is taken or is none, a field that is missing, unknown or
 * no number where one is needed, and a percentage out of range.
 */
export const checkedMeasures = (
  table: ListTable,
  keys: readonly GroupKey[],
  measures: readonly GroupMeasureInput[],
): readonly GroupMeasure[] => {
  if (measures.length > mostMeasures) throw badInput('measures', measures.length, `at most ${mostMeasures} measures`);
  const taken = [countName, ...keys.map(({ field }) => field)];
  return measures.map((measure, index) => {
    const argument = `measures[${index}]`;
    const as = checkedName(measure.as, `${argument}.as`, taken);
    taken.push(as);
    const path = checkedField(table, measure, `${argument}.of`);
    const p = checkedPercentage(measure, `${argument}.p`);
    return { as, function: measure.function, of: measure.of ?? null, path, p };
  });
};
