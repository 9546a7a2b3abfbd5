import type { Arrivals } from './arrivals.ts';
import { type IdTable, type Renewed, renewed } from './id-table.ts';

/** The ids of a noun, and where those of the table before and those that arrived stand in it; -1 for what is not there. */
export interface Renumbering extends Pick<Renewed, 'ids' | 'fromBefore'> {
  readonly fromArrival: Int32Array;
}

/** Takes in what arrived and takes out what has gone. */
export const renumbering = (before: IdTable, { numbers, states }: Arrivals): Renumbering => {
  const standing = new Int32Array(states.length).fill(-1);
  const added: string[] = [];
  const taken = new Set<number>();
  for (const [id, arrival] of numbers) {
    const place = before.size === 0 ? -1 : before.find(id);
    standing[arrival] = place;
    if (place < 0 && states[arrival] === 'PRESENT') added.push(id);
    if (place >= 0 && states[arrival] === 'GONE') taken.add(place);
  }
  added.sort();
  const made = renewed(before, added, taken);
  const fromArrival = standing.map((place) => (place < 0 ? -1 : (made.fromBefore[place] ?? -1)));
  added.forEach((id, index) => {
    fromArrival[numbers.get(id) ?? 0] = made.places[index] ?? -1;
  });
  return { ...made, fromArrival };
};
