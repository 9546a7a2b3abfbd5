import type { Filter } from '../entities/list/filter-limits.ts';
import type { ListTable } from '../entities/list/list-table.ts';
import { badInput, DomainError } from '../shared/errors.ts';
import { nearest } from '../shared/nearest.ts';
import { checkedKeys, type GroupKeyInput } from './check-keys.ts';
import { checkedMeasures, countName, type GroupMeasureInput } from './check-measures.ts';
import type { Attribution, GroupArguments, GroupHaving, GroupOrder } from './group-arguments.ts';

type Given<Value> = Value | null | undefined;

/** The arguments as a client gives them. */
export interface GroupInput {
  readonly by: readonly GroupKeyInput[];
  readonly measures?: Given<readonly GroupMeasureInput[]>;
  readonly filter?: Given<Filter>;
  readonly having?: Given<readonly (Pick<GroupHaving, 'measure'> & { gte?: Given<number>; lte?: Given<number> })[]>;
  readonly orderBy?: Given<readonly (Pick<GroupOrder, 'by'> & { direction?: Given<GroupOrder['direction']> })[]>;
  readonly first?: Given<number>;
  readonly attribution?: Given<Attribution>;
}

const standardFirst = 100;
const mostConditions = 10;
const mostOrders = 5;

const checkedReference = (argument: string, name: string, names: readonly string[]): string => {
  if (names.includes(name)) return name;
  const near = nearest(name, names);
  const error = badInput(argument, name.slice(0, 200), `one of ${names.join(', ')}`);
  throw near === undefined ? error : new DomainError(error.code, error.message, { ...error.details, nearest: near });
};

const checkedHaving = (given: NonNullable<GroupInput['having']>, names: readonly string[]): readonly GroupHaving[] => {
  if (given.length > mostConditions) throw badInput('having', given.length, `at most ${mostConditions} conditions`);
  return given.map(({ measure, gte = null, lte = null }, index) => {
    const argument = `having[${index}]`;
    checkedReference(`${argument}.measure`, measure, names);
    if (gte === null && lte === null) throw badInput(argument, { measure }, 'gte, lte or both');
    if (gte !== null && lte !== null && gte > lte) throw badInput(`${argument}.lte`, lte, `at least gte, ${gte}`);
    return { measure, gte, lte };
  });
};

/** The largest groups first where no order is asked for. */
const checkedOrder = (given: NonNullable<GroupInput['orderBy']>, names: readonly string[]): readonly GroupOrder[] => {
  if (given.length === 0) return [{ by: countName, direction: 'DESC' }];
  if (given.length > mostOrders) throw badInput('orderBy', given.length, `at most ${mostOrders} keys`);
  return given.map(({ by, direction }, index) => {
    checkedReference(`orderBy[${index}].by`, by, names);
    if (given.findIndex((other) => other.by === by) < index)
      throw badInput(`orderBy[${index}].by`, by, 'each key once');
    return { by, direction: direction ?? 'DESC' };
  });
};

const checkedFirst = (first: number, most: number): number => {
  if (Number.isInteger(first) && first >= 1 && first <= most) return first;
  throw badInput('first', first, `a whole number from 1 to ${most}`);
};

/**
 * The arguments of a group report with every default resolved; `mostGroups` is the largest `first`.
 * @throws DomainError BAD_INPUT that names the argument, the value and what is allowed.
 */
export const resolveGroupArguments = (table: ListTable, given: GroupInput, mostGroups: number): GroupArguments => {
  const by = checkedKeys(table, given.by);
  const measures = checkedMeasures(table, by, given.measures ?? []);
  const computed = [countName, ...measures.map(({ as }) => as)];
  return {
    by,
    measures,
    filter: given.filter ?? {},
    having: checkedHaving(given.having ?? [], computed),
    orderBy: checkedOrder(given.orderBy ?? [], [...by.map(({ field }) => field), ...computed]),
    first: checkedFirst(given.first ?? standardFirst, mostGroups),
    attribution: given.attribution ?? 'FULL',
  };
};
