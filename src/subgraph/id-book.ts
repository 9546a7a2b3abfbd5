/** Characters of an id after its prefix. */
const length = 16;
/** Ids of a noun that there is room for at first. */
const room = 1_024;

/** Ids of a noun without their prefix, one after another. */
interface Shelf {
  readonly bytes: Buffer;
  readonly count: number;
}

const prefixOf = (id: string): string => id.slice(0, -length);
const bytesOf = (id: string): Buffer => Buffer.from(id.slice(-length), 'latin1');

const withRoom = ({ bytes, count }: Shelf): Buffer =>
  count * length < bytes.length ? bytes : Buffer.concat([bytes], bytes.length * 2);

const isOn = ({ bytes, count }: Shelf, wanted: Buffer): boolean => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = bytes.compare(wanted, 0, length, middle * length, (middle + 1) * length);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
};

/** Remembers ids in sixteen bytes each, of which a set would take several times as many. */
export const idBook = () => {
  const shelves = new Map<string, Shelf>();
  return {
    /** Ids of one noun have to come in their order. */
    add: (id: string): void => {
      const prefix = prefixOf(id);
      const shelf = shelves.get(prefix) ?? { bytes: Buffer.alloc(room * length), count: 0 };
      const bytes = withRoom(shelf);
      bytes.write(id.slice(-length), shelf.count * length, 'latin1');
      shelves.set(prefix, { bytes, count: shelf.count + 1 });
    },
    has: (id: string): boolean => {
      const shelf = shelves.get(prefixOf(id));
      return shelf !== undefined && isOn(shelf, bytesOf(id));
    },
  };
};
export type IdBook = ReturnType<typeof idBook>;
