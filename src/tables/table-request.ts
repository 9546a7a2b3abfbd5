import { badInput, DomainError } from '../shared/errors.ts';
import { nearest } from '../shared/nearest.ts';
import type { PlanRequest } from './plan.ts';
import { pageArguments, type Table } from './table.ts';

/** What is asked for: a list or a report. */
type Asked = Pick<Table, 'name' | 'args'>;

type Members = Readonly<Record<string, unknown>>;

const known = ['args', 'columns', 'explode'];

const isMap = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Says that a name is none of those that are known, and which is the nearest. */
export const unknownName = (argument: string, name: string, what: string, names: readonly string[]): DomainError => {
  const near = nearest(name, names);
  const meant = near === undefined ? '.' : `; did you mean "${near}"?`;
  return new DomainError('BAD_INPUT', `${argument}: ${JSON.stringify(name.slice(0, 100))} ${what}${meant}`, {
    argument,
    value: name.slice(0, 100),
    allowed: names.join(', ') || 'nothing',
    ...(near !== undefined && { nearest: near }),
  });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DomainError('BAD_INPUT', `args: it is not JSON (${error instanceof Error ? error.message : error}).`, {
      argument: 'args',
      value: text.slice(0, 100),
      allowed: 'the arguments of the list as a JSON object',
    });
  }
};

const readArgs = (given: unknown, { name: list, args }: Asked): PlanRequest['args'] => {
  const value = typeof given === 'string' ? parsed(given) : (given ?? {});
  if (!isMap(value)) throw badInput('args', given, 'the arguments of the list as a JSON object');
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
  if (!isMap(members)) throw badInput('body', members, `a JSON object with ${known.join(', ')}`);
  for (const name of Object.keys(members)) {
    if (!known.includes(name)) throw unknownName('request', name, 'is no parameter of a table', known);
  }
  return {
    args: readArgs(members.args, table),
    columns: readColumns(members.columns),
    explode: readExplode(members.explode),
  };
};
