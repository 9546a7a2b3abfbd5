import { badInput } from '../shared/errors.ts';
import { fieldArguments, knownParameters } from '../shared/file-request.ts';
import { unknownName } from '../shared/unknown-name.ts';
import type { PlanRequest } from './plan.ts';
import { pageArguments, type Table } from './table.ts';

/** What is asked for: a list or a report. */
type Asked = Pick<Table, 'name' | 'args'>;

const known = ['args', 'columns', 'explode'];

const readArgs = (given: unknown, { name: list, args }: Asked): PlanRequest['args'] => {
  const value = fieldArguments(given, 'the list');
  const names = args.map(({ name }) => name);
  for (const name of Object.keys(value)) {
    if (pageArguments.has(name)) throw badInput(`args.${name}`, value[name], 'nothing: a table is all pages');
    if (!names.includes(name)) throw unknownName('args', name, `is no argument of ${list}`, names);
  }
  return value;
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const readColumns = (given: unknown): PlanRequest['columns'] => {
  if (given === undefined || given === null) return null;
  const names = typeof given === 'string' ? given.split(',').map((name) => name.trim()) : given;
  if (!isTexts(names)) throw badInput('columns', given, 'names of columns, joined by commas or as a list');
  return names;
};

const readExplode = (given: unknown): string | null => {
  if (given === undefined || given === null) return null;
  if (typeof given !== 'string') throw badInput('explode', given, 'the name of one list');
  return given;
};

/**
 * Reads what a table is asked for: from a query string, where `args` is JSON, or from a body.
 * @throws DomainError BAD_INPUT for what cannot be read, and for names that nobody knows.
 */
export const tableRequest = (table: Asked, members: unknown): PlanRequest => {
  const { args, columns, explode } = knownParameters(members, known, 'a table');
  return { args: readArgs(args, table), columns: readColumns(columns), explode: readExplode(explode) };
};
