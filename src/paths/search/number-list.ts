/** Whole numbers, one after another: four bytes each in the end, where an array of numbers takes eight and leaves its old room as garbage. */
export interface NumberList {
  readonly length: number;
  push(number: number): void;
  /** Those so far; what is pushed later may not show in them. */
  numbers(): Int32Array;
}

export const numberList = (): NumberList => {
  let room = new Int32Array(1_024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push: (number) => {
      if (length === room.length) {
        const larger = new Int32Array(Math.ceil(1.5 * length));
        larger.set(room);
        room = larger;
      }
      room[length] = number;
      length += 1;
    },
    numbers: () => room.subarray(0, length),
  };
};
