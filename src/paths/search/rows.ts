/** Lists of numbers, one after another: row r is `members[starts[r]]` to `members[starts[r + 1] - 1]`, distinct and ascending. */
export interface Rows {
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** The number at a place that is known to be inside. */
export const at = (numbers: Int32Array, place: number): number => numbers[place] ?? 0;

export const degreeOf = ({ starts }: Rows, row: number): number => at(starts, row + 1) - at(starts, row);

export const bytesOf = ({ starts, members }: Rows): number => starts.byteLength + members.byteLength;

/** Sums of what comes before: turns degrees into starts, in place. The last number must be 0. */
export const accumulate = (degrees: Int32Array): Int32Array => {
  let sum = 0;
  for (let row = 0; row < degrees.length; row += 1) {
    const degree = at(degrees, row);
    degrees[row] = sum;
    sum += degree;
  }
  return degrees;
};

/** The rows turned round: for each of `count` members, the rows that hold it. Linear: ascending without sorting. */
export const inverted = ({ starts, members }: Rows, count: number): Rows => {
  const degrees = new Int32Array(count + 1);
  for (const member of members) degrees[member] = at(degrees, member) + 1;
  const turned = { starts: accumulate(degrees), members: new Int32Array(members.length) };
  const next = turned.starts.slice();
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let place = at(starts, row); place < at(starts, row + 1); place += 1) {
      const member = at(members, place);
      turned.members[at(next, member)] = row;
      next[member] = at(next, member) + 1;
    }
  }
  return turned;
};

/** The first place from `low` to `high` whose number is not below `wanted`, in ascending numbers; `high` where there is none. */
export const placeFrom = (numbers: Int32Array, low: number, high: number, wanted: number): number => {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (at(numbers, middle) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** Whether a row holds a member. */
export const holds = ({ starts, members }: Rows, row: number, member: number): boolean => {
  const end = at(starts, row + 1);
  const place = placeFrom(members, at(starts, row), end, member);
  return place < end && at(members, place) === member;
};

/** The members of a row. */
export const rowOf = ({ starts, members }: Rows, row: number): Int32Array =>
  members.subarray(at(starts, row), at(starts, row + 1));

/** What two rows both hold, ascending. */
export const shared = (rows: Rows, one: number, other: number): number[] => {
  const [fewer, more] = degreeOf(rows, one) <= degreeOf(rows, other) ? [one, other] : [other, one];
  return [...rowOf(rows, fewer)].filter((member) => holds(rows, more, member));
};
