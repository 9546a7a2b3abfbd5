/** Items of which the first in some order can be taken out at any time: a binary heap. */
export interface Heap<Item> {
  push(item: Item): void;
  /** The first, or undefined where there is none. */
  peek(): Item | undefined;
  pop(): Item | undefined;
}

export const heapOf = <Item>(inOrder: (one: Item, other: Item) => number): Heap<Item> => {
  const items: Item[] = [];
  const isBefore = (one: number, other: number): boolean => {
    const [first, second] = [items[one], items[other]];
    return first !== undefined && second !== undefined && inOrder(first, second) < 0;
  };
  const swap = (one: number, other: number): void => {
    const [first, second] = [items[one], items[other]];
    if (first === undefined || second === undefined) return;
    items[one] = second;
    items[other] = first;
  };
  return {
    push: (item) => {
      items.push(item);
      for (let place = items.length - 1; place > 0; ) {
        const above = (place - 1) >>> 1;
        if (!isBefore(place, above)) return;
        swap(place, above);
        place = above;
      }
    },
    peek: () => items[0],
    pop: () => {
      swap(0, items.length - 1);
      const first = items.pop();
      for (let place = 0; ; ) {
        const [left, right] = [2 * place + 1, 2 * place + 2];
        const least = isBefore(right, left) ? right : left;
        if (!isBefore(least, place)) return first;
        swap(place, least);
        place = least;
      }
    },
  };
};
