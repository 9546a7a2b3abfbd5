/** Ids in ascending order, as bytes in one block: 20 bytes an id where an array of strings takes about 50. */
export interface IdTable {
  readonly size: number;
  /** The id at place p is the bytes from 20 p on. */
  readonly block: Buffer;
  /** The id's place in ascending order; -1 where the table does not hold it. */
  find(id: string): number;
  /** The id at a place from 0 to `size` - 1. */
  idAt(place: number): string;
}

/** A prefix of three letters, an underscore and 16 characters of base 32. */
const width = 20;

const tableOf = (block: Buffer): IdTable => {
  const size = block.length / width;
  const find = (id: string): number => {
    const key = Buffer.from(id, 'latin1');
    if (key.length !== width) return -1;
    let low = 0;
    let high = size - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = block.compare(key, 0, width, middle * width, (middle + 1) * width);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  return { size, block, find, idAt: (place) => block.toString('latin1', place * width, (place + 1) * width) };
};

export const noIds: IdTable = tableOf(Buffer.alloc(0));

/** A table made from another one, and where everything has gone. */
export interface Renewed {
  readonly ids: IdTable;
  /** For each place of the table before, the place now; -1 for what was taken out. */
  readonly fromBefore: Int32Array;
  /** The place of each id that was put in. */
  readonly places: Int32Array;
}

/** How many ids of a table come before one that it does not hold. */
const below = (table: IdTable, id: string): number => {
  const key = Buffer.from(id, 'latin1');
  let low = 0;
  let high = table.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (table.block.compare(key, 0, width, middle * width, (middle + 1) * width) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The table with ids of 20 ASCII characters more, which it must not hold, in ascending order, and without those at some places. */
export const renewed = (before: IdTable, added: readonly string[], taken: ReadonlySet<number>): Renewed => {
  const fromBefore = new Int32Array(before.size);
  const places = new Int32Array(added.length);
  const block = Buffer.alloc((before.size + added.length - taken.size) * width);
  let place = 0;
  let next = 0;
  const keepUpTo = (end: number): void => {
    for (; next < end; next += 1) {
      if (taken.has(next)) {
        fromBefore[next] = -1;
        continue;
      }
      before.block.copy(block, place * width, next * width, (next + 1) * width);
      fromBefore[next] = place;
      place += 1;
    }
  };
  added.forEach((id, index) => {
    if (id.length !== width) throw new Error(`not an id of ${width} characters: ${id}`);
    keepUpTo(below(before, id));
    block.write(id, place * width, 'latin1');
    places[index] = place;
    place += 1;
  });
  keepUpTo(before.size);
  return { ids: tableOf(block), fromBefore, places };
};
