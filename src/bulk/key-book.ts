import { slotOf } from '../log/entry.ts';
import { type Link, rootOf, subjectOfSlot } from '../log/identity.ts';
import { type NounName, type Nouns, nounNames } from '../log/noun.ts';

/** Keys by numbers, and what is said of them: as much of the graph as a bulk load keeps in memory. */
export interface KeyBook {
  /** The number of a key, which gets one where it has none. Numbers go from 0 on without a gap. */
  numberOf(noun: NounName, key: string): number;
  keyOf(number: number): string;
  nounOf(number: number): NounName;
  readonly size: () => number;
  link(noun: NounName, key: string): Link | undefined;
  change(key: { readonly noun: NounName; readonly key: string }, changed: (link: Link) => Link): void;
  /** The key whose entity the key stands for. */
  rootOf(noun: NounName, key: string): string;
  /** Every key of which something is said. */
  linked(): Iterable<{ readonly noun: NounName; readonly key: string; readonly link: Link }>;
}

const nothingSaid: Link = { redirect: null, claims: [] };
const sourceFactor = 2 ** 32;

/** A flat text, instead of a part that keeps the whole it was cut from alive. */
const flat = (text: string): string => Buffer.from(text).toString();

/**
 * Almost every key that anything is said of is claimed by one statement: that is kept as one number, made of the source's
 * place and the number of the subject, since the slot can be written again from these.
 */
export const keyBook = (nouns: Nouns): KeyBook => {
  const numbers = new Map(nounNames.map((noun) => [noun, new Map<string, number>()]));
  const links = new Map(nounNames.map((noun) => [noun, new Map<string, number | Link>()]));
  const keys: string[] = [];
  const nounPlaces: number[] = [];
  const sources: string[] = [];

  const within = <Value>(maps: ReadonlyMap<NounName, Map<string, Value>>, noun: NounName): Map<string, Value> => {
    const map = maps.get(noun);
    if (!map) throw new Error(`There is no noun ${noun}.`);
    return map;
  };
  const numberOf = (noun: NounName, key: string): number => {
    const map = within(numbers, noun);
    const known = map.get(key);
    if (known !== undefined) return known;
    const kept = flat(key);
    map.set(kept, keys.length);
    nounPlaces.push(nounNames.indexOf(noun));
    return keys.push(kept) - 1;
  };
  const placeOf = (source: string): number => {
    const place = sources.indexOf(source);
    return place >= 0 ? place : sources.push(source) - 1;
  };
  const packed = (noun: NounName, slot: string): number =>
    placeOf(slot.split('|')[1] ?? '') * sourceFactor + numberOf(noun, subjectOfSlot(slot));
  const unpacked = (noun: NounName, claim: number): Link => {
    const source = sources[Math.floor(claim / sourceFactor)] ?? '';
    const subject = keys[claim % sourceFactor] ?? '';
    return { redirect: null, claims: [slotOf({ type: 'STATEMENT', noun, subject, source })] };
  };
  const asLink = (noun: NounName, kept: number | Link): Link =>
    typeof kept === 'number' ? unpacked(noun, kept) : kept;
  const link = (noun: NounName, key: string): Link | undefined => {
    const kept = within(links, noun).get(key);
    return kept === undefined ? undefined : asLink(noun, kept);
  };

  return {
    numberOf,
    keyOf: (number) => keys[number] ?? '',
    nounOf: (number) => nounNames[nounPlaces[number] ?? 0] ?? 'Model',
    size: () => keys.length,
    link,
    change: ({ noun, key }, changed) => {
      const next = changed(link(noun, key) ?? nothingSaid);
      const [slot] = next.claims;
      const isUsual = next.redirect === null && next.claims.length === 1 && slot !== undefined;
      within(links, noun).set(flat(key), isUsual ? packed(noun, slot) : next);
    },
    rootOf: (noun, key) => (within(links, noun).has(key) ? rootOf(nouns[noun], key, (one) => link(noun, one)) : key),
    linked: function* () {
      for (const [noun, map] of links) for (const [key, kept] of map) yield { noun, key, link: asLink(noun, kept) };
    },
  };
};
