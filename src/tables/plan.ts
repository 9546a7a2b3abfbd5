import { type DocumentNode, isLeafType, isRequiredArgument, parse } from 'graphql';
import { badInput, DomainError } from '../shared/errors.ts';
import { type Column, type Keys, valueTypeOf } from './column.ts';
import { expanded, explodedPath, listSteps, type Path, pathOf } from './column-path.ts';
import { defaultColumns } from './default-members.ts';
import { itemsOf, type Step } from './member.ts';
import { pageSize, type SelectedField, selectionOf } from './selection.ts';
import type { Table } from './table.ts';

/** So many columns can be named; those of a table itself may be more. */
export const mostColumns = 100;

/** How a table is read: what is asked, and where its cells stand in the answers. */
export interface Plan {
  readonly table: Table;
  readonly columns: readonly Column[];
  /** From a row to the list whose items get a row each; null where there is none. */
  readonly explode: Keys | null;
  /** The key of the table's items in an answer. */
  readonly items: string;
  /** What is asked of each of them. */
  readonly fields: readonly SelectedField[];
  /** Asks for the first page, and for the number of all rows. */
  readonly first: DocumentNode;
  /** Asks for a page after `$after`. */
  readonly next: DocumentNode;
}

/** What a table is asked for. */
export interface PlanRequest {
  /** Arguments of the list that are given. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Dotted names; null for those of the table. */
  readonly columns: readonly string[] | null;
  readonly explode: string | null;
}

const keysOf = (steps: readonly Step[]): Keys => steps.map(({ key }) => key);

const startsWith = (steps: readonly Step[], start: readonly Step[]): boolean =>
  start.length <= steps.length &&
  start.every(({ key, each }, at) => steps[at]?.key === key && steps[at]?.each === each);

const nestedLists = (name: string): DomainError =>
  new DomainError('BAD_INPUT', `columns: "${name}" is a list of lists, which no cell holds; explode the outer one.`, {
    argument: 'columns',
    value: name,
    allowed: 'paths through one list at most, beside the exploded one',
  });

const columnOf = ({ name, steps, type }: Path, exploded: readonly Step[] | null): Column => {
  if (!isLeafType(type)) throw badInput('columns', name, 'a field that is a value');
  const fromRow = steps.slice(1);
  const ofItem = exploded !== null && startsWith(fromRow, exploded);
  const way = ofItem ? fromRow.slice(exploded.length) : fromRow;
  const lists = way.filter(({ each }) => each).length;
  if (lists > 1) throw nestedLists(name);
  const end = way.findIndex(({ each }) => each) + 1 || way.length;
  return {
    name,
    type: valueTypeOf(type),
    list: lists === 1,
    ofItem,
    before: keysOf(way.slice(0, end)),
    after: keysOf(way.slice(end)),
  };
};

/** @throws DomainError BAD_INPUT for no names, too many, and one twice. */
export const checkNames = (names: readonly string[], most: number): void => {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw badInput('columns', twice, 'each column once');
  if (names.length < 1 || names.length > most) throw badInput('columns', names.length, `1 to ${most} columns`);
};

/** The columns named, or the table's own, with those of the exploded list in place of its joined ones. */
const namedColumns = ({ connection }: Table, columns: PlanRequest['columns'], explode: string | null) => {
  if (columns) return columns;
  const own = defaultColumns(connection);
  if (explode === null) return own;
  return [...own.filter((name) => name !== explode && !name.startsWith(`${explode}.`)), explode];
};

const pathsOf = (table: Table, { columns, explode }: PlanRequest): readonly Path[] => {
  const names = namedColumns(table, columns, explode);
  const most = columns ? mostColumns : Number.POSITIVE_INFINITY;
  checkNames(names, most);
  const paths = names.flatMap((name) => expanded(table.connection, pathOf('columns', table.connection, name), explode));
  checkNames(
    paths.map(({ name }) => name),
    most,
  );
  return paths;
};

/** A page of the table; arguments that are not given are left to their defaults. */
const documentOf = (
  { name, args }: Table,
  given: PlanRequest['args'],
  selection: string,
  { after }: { readonly after: boolean },
): DocumentNode => {
  const passed = args
    .filter((argument) => given[argument.name] !== undefined || isRequiredArgument(argument))
    .map((argument) => ({ name: argument.name, type: String(argument.type) }));
  const variables = [...passed, ...(after ? [{ name: 'after', type: 'String!' }] : [])];
  const declared = variables.map((variable) => `$${variable.name}: ${variable.type}`).join(', ');
  const list = variables.map((variable) => `${variable.name}: $${variable.name}`).join(', ');
  return parse(`query Table${declared && `(${declared})`} { ${name}(first: ${pageSize} ${list}) { ${selection} } }`);
};

/**
 * Plans a table: which fields to ask for, and where to find the cells.
 * @throws DomainError BAD_INPUT for columns that the table does not have, with the nearest; too many; a list of lists.
 */
export const planTable = (table: Table, request: PlanRequest): Plan => {
  const { args, explode } = request;
  const exploded = explode === null ? null : listSteps(explodedPath(table.connection, explode)).slice(1);
  const paths = pathsOf(table, request);
  const selection = selectionOf([...paths.map(({ steps }) => steps.slice(1)), ...(exploded ? [exploded] : [])]);
  const items = itemsOf(table.connection)?.key ?? 'nodes';
  const page = `${items} { ${selection.text} } pageInfo { hasNextPage endCursor }`;
  return {
    table,
    columns: paths.map((path) => columnOf(path, exploded)),
    explode: exploded && keysOf(exploded),
    items,
    fields: selection.fields,
    first: documentOf(table, args, `totalCount ${page}`, { after: false }),
    next: documentOf(table, args, page, { after: true }),
  };
};
