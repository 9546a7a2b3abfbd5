import type { Collection } from './collector.ts';
import type { Renumbering } from './renumber.ts';
import { at } from './rows.ts';

/** Rows of tuples: row r is the tuples from `starts[r]` to `starts[r + 1] - 1` of the columns, distinct and ascending. */
export interface Table {
  readonly starts: Int32Array;
  readonly columns: readonly Int32Array[];
}

/** For each subject's new place, where its row is told: r of the table before, or -2 - r of the collection; -1 for nowhere. */
export const sourcesOf = ({ ids, fromBefore, fromArrival }: Renumbering, subjects: Int32Array): Int32Array => {
  const sources = new Int32Array(ids.size).fill(-1);
  fromBefore.forEach((place, row) => {
    if (place >= 0) sources[place] = row;
  });
  subjects.forEach((arrival, row) => {
    const place = at(fromArrival, arrival);
    if (place >= 0) sources[place] = -2 - row;
  });
  return sources;
};

/** A row as ascending numbers, each a tuple in the mixed base of the sizes; null for a tuple with a member that is no more. */
const codeOf = (
  columns: readonly Int32Array[],
  place: number,
  maps: readonly Int32Array[],
  sizes: readonly number[],
): number | null => {
  let code = 0;
  for (let column = 0; column < columns.length; column += 1) {
    const member = maps[column]?.[columns[column]?.[place] ?? -1] ?? -1;
    if (member < 0) return null;
    code = code * (sizes[column] ?? 1) + member;
  }
  return code;
};

/** Puts tuples into a table, row by row. */
const tableInTheMaking = (rows: number, most: number, sizes: readonly number[]) => {
  const starts = new Int32Array(rows + 1);
  const columns = sizes.map(() => new Int32Array(most));
  let length = 0;
  return {
    push: (row: number, codes: Float64Array): void => {
      let last = -1;
      for (const code of codes) {
        if (code === last) continue;
        last = code;
        let rest = code;
        for (let column = sizes.length - 1; column >= 0; column -= 1) {
          const size = sizes[column] ?? 1;
          const member = column === 0 ? rest : rest % size;
          (columns[column] ?? starts)[length] = member;
          rest = (rest - member) / size;
        }
        length += 1;
      }
      starts[row + 1] = length;
    },
    table: (): Table => ({ starts, columns: columns.map((column) => column.slice(0, length)) }),
  };
};

/** The table before with the rows that were collected in place of its own, all by the new numbers. */
export const mergeRows = (
  before: Table,
  collected: Collection,
  subjects: Renumbering,
  members: readonly Renumbering[],
): Table => {
  const sources = sourcesOf(subjects, collected.subjects);
  const sizes = members.map(({ ids }) => ids.size);
  const told = { columns: collected.columns, maps: members.map(({ fromArrival }) => fromArrival) };
  const kept = { columns: before.columns, maps: members.map(({ fromBefore }) => fromBefore) };
  const most = (before.columns[0]?.length ?? 0) + (collected.columns[0]?.length ?? 0);
  const making = tableInTheMaking(sources.length, most, sizes);
  let codes = new Float64Array(64);
  for (let row = 0; row < sources.length; row += 1) {
    const source = at(sources, row);
    const isTold = source <= -2;
    const { columns, maps } = isTold ? told : kept;
    const starts = isTold ? collected.starts : before.starts;
    const own = isTold ? -2 - source : source;
    const [from, to] = source === -1 ? [0, 0] : [starts[own] ?? 0, starts[own + 1] ?? 0];
    if (to - from > codes.length) codes = new Float64Array(2 * (to - from));
    let count = 0;
    for (let place = from; place < to; place += 1) {
      const code = codeOf(columns, place, maps, sizes);
      if (code !== null) codes[count++] = code;
    }
    making.push(row, isTold ? codes.subarray(0, count).sort() : codes.subarray(0, count));
  }
  return making.table();
};
