import { findBearer, type Rule } from './find-bearer.ts';
import { findWithin } from './find-within.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { isAbove, type Registry, type RegistryRecord } from './registry.ts';
import { beginsAsPart, exactWords, namesPart, namesUniversity } from './spelling.ts';

/** A name or an affiliation as a source prints it, and the countries (ISO codes) that the source gives. */
export interface Printed {
  readonly name: string;
  readonly countries: readonly string[];
}

/** What a printed name stands for, and why; where nothing, what it might have been. */
export interface Decision {
  /** A `ror:` key; null where none can be told. */
  readonly key: string | null;
  readonly rule: Rule | null;
  /** The record is named within a longer text: a department's university, a town beside it. */
  readonly within: boolean;
  readonly reason: 'FOUND' | 'UNKNOWN' | 'COUNTRY' | 'AMBIGUOUS';
  /** Keys of records that bear the name, where none was taken. */
  readonly candidates: readonly string[];
}

interface Hit {
  readonly record: RegistryRecord;
  readonly rule: Rule;
  /** The text by which it was found. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A single word within an address is a town as likely as not, unless it is a record's own name. */
const isWeak = (text: string, rule: Rule): boolean => exactWords(text).length < 2 && rule !== 'NAME';

const mostJoined = 3;

/** A segment that several records could be meant by. */
interface Doubt {
  readonly candidates: readonly string[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Records that neighbouring segments name, the most segments first: `University of California, Berkeley` before its parts. */
const hitsIn = (registry: Registry, segments: readonly string[], countries: readonly string[]) => {
  const hits: Hit[] = [];
  const doubts: Doubt[] = [];
  for (let length = Math.min(mostJoined, segments.length); length >= 1; length -= 1) {
    for (let from = 0; from + length <= segments.length; from += 1) {
      const to = from + length;
      if (hits.some((hit) => hit.from < to && from < hit.to)) continue;
      const joined = segments.slice(from, to).join(' ');
      const { found, text } =
        length > 1
          ? { found: findBearer(registry, joined, countries), text: joined }
          : findWithin(registry, joined, countries);
      if (found.record === null) doubts.push({ candidates: found.candidates, text, from, to });
      else if (segments.length > 1 && isWeak(text, found.rule)) {
        doubts.push({ candidates: [found.record.key], text, from, to });
      } else hits.push({ record: found.record, rule: found.rule, text, from, to });
    }
  }
  return { hits, doubts };
};

/** `Institute of Software, Chinese Academy of Sciences`: of several institutes the one that belongs to what else is named. */
const settled = (registry: Registry, hits: readonly Hit[], doubts: readonly Doubt[]): readonly Hit[] =>
  doubts.flatMap(({ candidates, text, from, to }) => {
    const below = candidates.filter((key) => hits.some(({ record }) => isAbove(registry, record.key, key)));
    const record = below.length === 1 ? registry.byKey.get(below[0] ?? '') : undefined;
    return record === undefined ? [] : [{ record, rule: 'NAME' as const, text, from, to }];
  });

/** Without parents beside their children, and without what may be anybody's department beside an institution. */
const bestOf = (registry: Registry, hits: readonly Hit[]): readonly Hit[] => {
  const lowest = hits.filter(({ record }) => !hits.some((other) => isAbove(registry, record.key, other.record.key)));
  const isPartOf = ({ record }: Hit): boolean => hits.some((other) => isAbove(registry, other.record.key, record.key));
  const named = lowest.filter((hit) => !beginsAsPart(hit.text) || isPartOf(hit));
  return named.length > 0 ? named : lowest;
};

/**
 * `Institute of Physics` is a record of some country: without a country it says nothing, and beside a university that is
 * not known it is that university's. The same goes for `Applied Research Center`, which is nobody's only name.
 */
const isAnybodys = (registry: Registry, hit: Hit, hits: readonly Hit[], { segments, countries }: Pieces): boolean => {
  if (hits.some(({ record }) => isAbove(registry, record.key, hit.record.key))) return false;
  const isKnown = (place: number): boolean => hits.some(({ from, to }) => from <= place && place < to);
  return (
    (hit.rule === 'NAME' ? beginsAsPart(hit.text) : namesPart(hit.text) && segments.length > 1) &&
    (countries.length === 0 || segments.some((segment, place) => !isKnown(place) && namesUniversity(segment)))
  );
};

/** `University of Texas, Arlington`: the system is named, and one of its universities is meant. */
const isWholeSystem = ({ record, to }: Hit, segments: readonly string[]): boolean =>
  exactWords(record.name).at(-1) === 'system' && to < segments.length;

const nothing = (reason: Decision['reason'], candidates: readonly string[]): Decision => ({
  key: null,
  rule: null,
  within: false,
  reason,
  candidates,
});

/**
 * The registry's record that a printed name stands for. Pure, and cautious: where several could be meant it names none.
 * A part of an institution without a record of its own stands for the institution only where the text names both.
 */
export const matchInstitution = (registry: Registry, { name, countries }: Printed): Decision => {
  const asPrinted = findBearer(registry, name, countries);
  if (asPrinted.record !== null) {
    return { ...nothing('FOUND', []), key: asPrinted.record.key, rule: asPrinted.rule };
  }
  const pieces = piecesOf(name);
  const where = pieces.countries.length > 0 ? pieces.countries : countries;
  const { hits: sure, doubts } = hitsIn(registry, pieces.segments, where);
  const all = [...sure, ...settled(registry, sure, doubts)];
  const hits = bestOf(registry, all);
  const keys = [...new Set(hits.map(({ record }) => record.key))];
  const [hit] = hits;
  if (hit === undefined) {
    const doubted = doubts.flatMap(({ candidates }) => candidates);
    if (asPrinted.why !== 'UNKNOWN') return nothing(asPrinted.why, asPrinted.candidates);
    return nothing(doubted.length > 0 ? 'AMBIGUOUS' : 'UNKNOWN', [...new Set(doubted)]);
  }
  const known = { segments: pieces.segments, countries: where };
  if (keys.length > 1 || isAnybodys(registry, hit, all, known) || isWholeSystem(hit, pieces.segments))
    return nothing('AMBIGUOUS', keys);
  return { ...nothing('FOUND', []), key: hit.record.key, rule: hit.rule, within: true };
};
