import { type DocumentNode, isRequiredArgument, parse } from 'graphql';
import { at, listAt } from '../shared/answer.ts';
import { badInput, DomainError } from '../shared/errors.ts';
import { dataOf, type RunQuery } from '../shared/run-query.ts';
import { unknownName } from '../shared/unknown-name.ts';
import type { Cell, Column, Row } from './column.ts';
import { leafOf } from './leaf-of.ts';
import type { Step } from './member.ts';
import type { OpenTable } from './open-table.ts';
import { checkNames, mostColumns, type PlanRequest } from './plan.ts';
import { chainsOf, columnsOf, type ReportColumn, type ReportTable } from './report-table.ts';
import { type Level, mostReportRows } from './reports.ts';

import { selectionOf } from './selection.ts';

/** So many rows are handed on at once. */
const batch = 1_000;

const chosen = (table: ReportTable, { args, columns: names, explode }: PlanRequest): readonly ReportColumn[] => {
  if (explode !== null) throw badInput('explode', explode, 'nothing: a report has its rows already');
  const columns = columnsOf(table, args);
  if (!names) return columns;
  checkNames(names, mostColumns);
  return names.map((name) => {
    const column = columns.find((one) => one.name === name);
    if (column) return column;
    throw unknownName(
      'columns',
      name,
      'is no column of this table',
      columns.map((one) => one.name),
    );
  });
};

const stepTo = ({ list, first }: Level): Step => ({ key: list, each: true, ...(first !== undefined && { first }) });

/** The way from the report to a column's values, and to what tells the item of a pivoted list. */
const waysTo = ({ rows }: ReportTable, { level, pivoted, steps }: ReportColumn): readonly (readonly Step[])[] => {
  const toItem: readonly Step[] = rows.levels.slice(0, level + 1).map(stepTo);
  if (!pivoted) return [[...toItem, ...steps]];
  const inList: readonly Step[] = [...toItem, { key: pivoted.list, each: true }];
  return [
    [...inList, { key: pivoted.name }],
    [...inList, ...steps],
  ];
};

/** A report without rows of its own in the selection would be asked for nothing. */
const documentOf = (table: ReportTable, given: PlanRequest['args'], columns: readonly ReportColumn[]): DocumentNode => {
  const innermost: readonly Step[] = table.rows.levels.map(stepTo);
  const rows = [...innermost, { key: '__typename' }];
  const { text } = selectionOf([rows, ...columns.flatMap((column) => waysTo(table, column))]);
  const passed = table.allArgs.filter((argument) => given[argument.name] !== undefined || isRequiredArgument(argument));
  const declared = passed.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const values = passed.map(({ name }) => `${name}: $${name}`).join(', ');
  const [variables, list] = [declared, values].map((inner) => inner && `(${inner})`);
  return parse(`query Table${variables} { ${table.name}${list} { warnings { code } ${text} } }`);
};

const cellOf = ({ level, pivoted, steps }: ReportColumn, chain: readonly unknown[]): Cell => {
  const item = chain[level];
  const holder = pivoted ? listAt(item, [pivoted.list]).find((one) => at(one, [pivoted.name]) === pivoted.is) : item;
  const keys = steps.map(({ key }) => key);
  return leafOf(at(holder, keys));
};

const shown = ({ name, type }: ReportColumn): Column => ({
  name,
  type,
  list: false,
  ofItem: false,
  before: [],
  after: [],
});

/** A table with rows missing would be taken for a whole one. */
const checkWhole = (report: unknown, { name, rows }: ReportTable): void => {
  const isCut = listAt(report, ['warnings']).some((warning) => String(at(warning, ['code'])).endsWith('_LEFT_OUT'));
  const isFull = rows.levels.some(({ list, first }) => first !== undefined && listAt(report, [list]).length >= first);
  if (!isCut && !isFull) return;
  const allowed = `at most ${mostReportRows} rows: ask for fewer by a filter, conditions or coarser groups`;
  throw new DomainError('LIMIT_EXCEEDED', `${name} has more rows than a table takes; expected ${allowed}.`, {
    allowed,
  });
};

const inBatches = async function* (rows: Iterable<Row>): AsyncGenerator<readonly Row[]> {
  let some: Row[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
};

/**
 * Computes a report and gives its rows.
 * @throws DomainError for columns that it does not have and for more rows than a table takes, QueryFailed for arguments
 * that the report refuses.
 */
export const openReport = async (run: RunQuery, table: ReportTable, request: PlanRequest): Promise<OpenTable> => {
  const columns = chosen(table, request);
  const given = { ...table.rows.args, ...request.args };
  const report = at(await dataOf(run, documentOf(table, given, columns), given), [table.name]);
  checkWhole(report, table);
  const chains = [...chainsOf(report, table)];
  const rows = chains.map((chain) => columns.map((column) => cellOf(column, chain)));
  return { columns: columns.map(shown), totalCount: rows.length, rows: inBatches(rows) };
};
