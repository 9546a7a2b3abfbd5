import { choose, type Draws, weighted } from './draws.ts';
import { surnames } from './words.ts';

export interface Institution {
  readonly number: number;
  readonly name: string;
  readonly country: string;
  /** As OpenAlex calls it. */
  readonly type: string;
}

const countries = weighted<string>([
  ['US', 476],
  ['CN', 210],
  ['GB', 48],
  ['KR', 35],
  ['CA', 34],
  ['DE', 28],
  ['CH', 24],
  ['SG', 20],
  ['HK', 20],
  ['AU', 14],
  ['JP', 12],
  ['IL', 12],
  ['FR', 20],
  ['IN', 17],
  ['NL', 10],
  ['IT', 10],
  ['SE', 5],
  ['BR', 5],
]);

/** Types of institutions with what their names say. */
const types = weighted<readonly [type: string, words: string]>([
  [['education', 'University of'], 700],
  [['company', 'Company of'], 220],
  [['facility', 'Institute of'], 40],
  [['nonprofit', 'Foundation of'], 15],
  [['government', 'Agency of'], 10],
  [['healthcare', 'Hospital of'], 10],
  [['other', 'House of'], 5],
]);

/** The few where most authors work, and all others. */
const [great, most] = [100, 20_000];
const fewest = 2_000;

/** How many institutions a file of so many works has. */
export const institutionCount = (works: number): number => Math.min(most, Math.max(fewest, Math.floor(works / 50)));

/** Three in four authors are at the hundred greatest; the ranks of both parts are drawn by powers of a uniform number. */
const rankOf = (draws: Draws, count: number, purpose: 'home' | 'second', place: number, part: number): number => {
  const unit = draws.unit(purpose, place, part * 2);
  return draws.below(4, purpose, place, part * 2 + 1) < 3
    ? Math.floor(great * unit * unit)
    : great + Math.floor((count - great) * unit * unit * unit);
};

export const institution = (draws: Draws, number: number): Institution => {
  const [type, words] = choose(draws, types, 'institution', number);
  const surname = surnames[draws.below(surnames.length, 'institution', number, 1)] ?? '';
  const country = choose(draws, countries, 'institution', number, 2);
  return { number, name: `Synthetic ${words} ${surname} ${number}`, country, type };
};

/** Years that people stay in one place. */
const stay = 6;

/** Where an author works in a year: nowhere that is told (22 %), at one institution, or at two (5 %). */
export const affiliations = (
  draws: Draws,
  { author, year, authorship, count }: { author: number; year: number; authorship: number; count: number },
): readonly number[] => {
  if (draws.below(100, 'unplaced', authorship) < 22) return [];
  const era = Math.floor((year + draws.below(stay, 'move', author)) / stay);
  const home = rankOf(draws, count, 'home', author, era);
  if (draws.below(100, 'second', authorship) >= 5) return [home];
  const second = rankOf(draws, count, 'second', author, era);
  return second === home ? [home] : [home, second];
};
