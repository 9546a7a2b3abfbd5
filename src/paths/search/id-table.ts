/** Ids in ascending order, as bytes in one block: 20 bytes an id where an array of strings takes about 50. */
export interface IdTable {
  readonly size: number;
  readonly bytes: number;
  /** The id's place in ascending order; -1 where the table does not hold it. */
  find(id: string): number;
  /** The id at a place from 0 to `size` - 1. */
  idAt(place: number): string;
}

/** A table of distinct ASCII ids, given in ascending order. */
export const idTable = (ascending: readonly string[]): IdTable => {
  const size = ascending.length;
  const width = ascending.reduce((widest, id) => Math.max(widest, id.length), 0);
  const block = Buffer.alloc(size * width);
  ascending.forEach((id, place) => {
    block.write(id, place * width, 'latin1');
  });

  const compareAt = (place: number, key: Buffer): number =>
    block.compare(key, 0, width, place * width, (place + 1) * width);

  return {
    size,
    bytes: block.byteLength,
    find: (id) => {
      if (id.length > width) return -1;
      const key = Buffer.alloc(width);
      key.write(id, 'latin1');
      let low = 0;
      let high = size - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = compareAt(middle, key);
        if (order === 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    idAt: (place) => block.toString('latin1', place * width, (place + 1) * width).replace(/\0+$/, ''),
  };
};
