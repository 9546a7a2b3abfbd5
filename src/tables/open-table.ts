import { type Answer, at, isAnswer, listAt } from '../shared/answer.ts';
import { dataOf, type RunQuery } from '../shared/run-query.ts';
import type { Column, Row } from './column.ts';
import { type Plan, type PlanRequest, planTable } from './plan.ts';
import { rowsOf } from './rows.ts';
import type { Table } from './table.ts';

/** A table whose first rows have been read. */
export interface OpenTable {
  readonly columns: readonly Column[];
  /** How many items the list has; exploded, a table has more rows. */
  readonly totalCount: number;
  /** The rows in batches, read as they are asked for. */
  readonly rows: AsyncIterable<readonly Row[]>;
}

const listOf = (data: unknown, { table }: Plan): Answer => {
  const list = at(data, [table.name]);
  return isAnswer(list) ? list : {};
};

const allRows = async function* (
  run: RunQuery,
  plan: Plan,
  args: PlanRequest['args'],
  first: Answer,
): AsyncGenerator<readonly Row[]> {
  let page = first;
  yield* rowsOf(run, plan, listAt(page, [plan.items]));
  while (at(page, ['pageInfo', 'hasNextPage']) === true) {
    const after = at(page, ['pageInfo', 'endCursor']);
    page = listOf(await dataOf(run, plan.next, { ...args, after }), plan);
    yield* rowsOf(run, plan, listAt(page, [plan.items]));
  }
};

/** Reads the first of the batches at once, so that its faults are met here; the others as they are asked for. */
const begun = async (rows: AsyncIterator<readonly Row[]>): Promise<AsyncIterable<readonly Row[]>> => {
  const first = await rows.next();
  return (async function* () {
    if (!first.done) yield first.value;
    yield* { [Symbol.asyncIterator]: () => rows };
  })();
};

/**
 * Checks what is asked for and reads the first rows, so that whatever is wrong is told before any is sent.
 * @throws DomainError for what the table does not have, QueryFailed for arguments that its list refuses.
 */
export const openTable = async (run: RunQuery, table: Table, request: PlanRequest): Promise<OpenTable> => {
  const plan = planTable(table, request);
  const first = listOf(await dataOf(run, plan.first, request.args), plan);
  return {
    columns: plan.columns,
    totalCount: Number(first.totalCount),
    rows: await begun(allRows(run, plan, request.args, first)),
  };
};
