import { at, isAnswer, listAt } from '../shared/answer.ts';
import type { RunQuery } from '../shared/run-query.ts';
import type { Cell, Column, Row } from './column.ts';
import { complete, pagesOf, placeOf } from './complete.ts';
import { leafOf } from './leaf-of.ts';
import type { Plan } from './plan.ts';
import type { SelectedField } from './selection.ts';

/** So many rows of exploded items are made before they are handed on. */
const batch = 1_000;

const cellOf = ({ list, before, after }: Column, from: unknown): Cell => {
  if (!list) return leafOf(at(from, before));
  const items = listAt(from, before);
  return items.length === 0 ? null : items.map((item) => leafOf(at(item, after)));
};

/** The row of an item of the table, and of an item of its exploded list; that is null where the list is empty. */
const rowOf = (columns: readonly Column[], outer: readonly Cell[], item: unknown): Row =>
  columns.map((column, index) => (column.ofItem ? cellOf(column, item) : (outer[index] ?? null)));

const outerCells = (columns: readonly Column[], row: unknown): readonly Cell[] =>
  columns.map((column) => (column.ofItem ? null : cellOf(column, row)));

/** The field that holds the exploded list, the one that holds it, and the object in the answer. */
const explodedIn = ({ explode, fields }: Plan, row: unknown) => {
  const keys = explode ?? [];
  let within = fields;
  let holder: unknown = row;
  for (const key of keys) {
    const field = within.find((one) => one.key === key);
    if (!field) break;
    if (field.each || field.more) return { field, holder };
    within = field.fields;
    holder = at(holder, [key]);
  }
  return null;
};

const itemFields = (field: SelectedField): readonly SelectedField[] =>
  field.more ? (field.fields.find(({ each }) => each)?.fields ?? []) : field.fields;

/** The pages of the exploded list of a row: of a connection, or the one of a list. */
const explodedPages = async function* (run: RunQuery, plan: Plan, row: unknown): AsyncGenerator<readonly unknown[]> {
  const exploded = explodedIn(plan, row);
  if (!exploded || !isAnswer(exploded.holder)) return;
  const { field, holder } = exploded;
  const place = placeOf(holder, field);
  const pages = place ? pagesOf(run, place) : [listAt(holder, [field.key])];
  for await (const page of pages) {
    for (const item of page) await complete(run, item, itemFields(field));
    yield page;
  }
};

/** The exploded rows of the items of a page, in batches. Never more than one page of an exploded list is held. */
const explodedRows = async function* (
  run: RunQuery,
  plan: Plan,
  items: readonly unknown[],
): AsyncGenerator<readonly Row[]> {
  let rows: Row[] = [];
  for (const item of items) {
    await complete(run, item, plan.fields, explodedIn(plan, item)?.field);
    const outer = outerCells(plan.columns, item);
    let isEmpty = true;
    for await (const page of explodedPages(run, plan, item)) {
      isEmpty &&= page.length === 0;
      rows.push(...page.map((one) => rowOf(plan.columns, outer, one)));
      if (rows.length < batch) continue;
      yield rows;
      rows = [];
    }
    if (isEmpty) rows.push(rowOf(plan.columns, outer, null));
  }
  if (rows.length > 0) yield rows;
};

/** The rows of the items of a page, in batches; everything that they hold is read to its end. */
export const rowsOf = async function* (
  run: RunQuery,
  plan: Plan,
  items: readonly unknown[],
): AsyncGenerator<readonly Row[]> {
  if (plan.explode) {
    yield* explodedRows(run, plan, items);
    return;
  }
  for (const item of items) await complete(run, item, plan.fields);
  yield items.map((item) => plan.columns.map((column) => cellOf(column, item)));
};
