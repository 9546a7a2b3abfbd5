import { countriesNamed, withoutCountry } from './places.ts';
import { isShortName } from './spelling.ts';

/** What an institution is called by a source, taken apart. */
export interface Pieces {
  /** What stands between commas, in order and once, without the country. */
  readonly segments: readonly string[];
  /** ISO codes of the country that ends the text; none where no country does. */
  readonly countries: readonly string[];
}

const single = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The text without a bracket that only repeats the name, and the countries that a bracket names. */
const openBrackets = (text: string): { readonly text: string; readonly countries: readonly string[] } => {
  const named: string[] = [];
  const rest = text.replace(/\s*[([]([^()[\]]*)[)\]]/gu, (whole, inside: string) => {
    const countries = countriesNamed(inside);
    named.push(...countries);
    return countries.length > 0 || isShortName(inside.trim()) ? '' : whole;
  });
  return { text: single(rest), countries: named };
};

const segmentsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;|]|\.\s+(?=\p{Lu})/u)
      .map(single)
      .filter((segment) => /\p{L}/u.test(segment)),
  ),
];

/** The countries that the last segment is or ends with, and the segments but a last one that is nothing else. */
const lastCountry = (segments: readonly string[]): Pieces => {
  const last = segments.length > 1 ? (segments.at(-1) ?? '') : '';
  const whole = countriesNamed(last);
  if (whole.length > 0) return { segments: segments.slice(0, -1), countries: whole };
  return { segments, countries: withoutCountry(last).countries };
};

/** Takes a name or a printed affiliation apart. */
export const piecesOf = (printed: string): Pieces => {
  const { text, countries } = openBrackets(single(printed.replace(/&#x0*26;|&amp;/giu, '&')));
  const pieces = lastCountry(segmentsOf(text));
  return pieces.countries.length > 0 ? pieces : { segments: pieces.segments, countries };
};
