/** Ids numbered in order of arrival, as a subject or as somebody's reference. */
export interface Arrivals {
  readonly numbers: ReadonlyMap<string, number>;
  /** Of each: PRESENT once it was told of, GONE once it was told to be no more. */
  readonly states: readonly ArrivalState[];
}
type ArrivalState = 'REFERENCE' | 'PRESENT' | 'GONE';

/** Numbers ids as they arrive. */
export const arriving = () => {
  const numbers = new Map<string, number>();
  const states: ArrivalState[] = [];
  const number = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, states.length);
    states.push('REFERENCE');
    return states.length - 1;
  };
  return {
    numbers,
    states,
    number,
    /** null where it was told of before. */
    subject: (id: string, state: 'PRESENT' | 'GONE'): number | null => {
      const arrival = number(id);
      if (states[arrival] !== 'REFERENCE') return null;
      states[arrival] = state;
      return arrival;
    },
  };
};
