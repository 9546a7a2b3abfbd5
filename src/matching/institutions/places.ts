import countries from 'i18n-iso-countries';
import { keysOfName } from './spelling.ts';

/** ISO codes by the names of countries in the languages of most affiliations. */
const codes: ReadonlyMap<string, string> = new Map(
  (['pt', 'it', 'fr', 'es', 'de', 'en'] as const).flatMap((language) =>
    Object.entries(countries.getNames(language, { select: 'all' })).flatMap(([code, names]) =>
      [names].flat().map((name) => [keysOfName(name).exact, code] as const),
    ),
  ),
);

/** Names of countries in affiliations that the package does not know; Georgia is also a state. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  england: ['GB'],
  scotland: ['GB'],
  wales: ['GB'],
  'northern ireland': ['GB'],
  'u k': ['GB'],
  'u s': ['US'],
  'u s a': ['US'],
  korea: ['KR'],
  'korea republic of': ['KR'],
  'p r china': ['CN'],
  'pr china': ['CN'],
  'peoples republic of china': ['CN'],
  'r o c': ['TW'],
  'viet nam': ['VN'],
  macau: ['MO'],
  georgia: ['GE', 'US'],
};

const states =
  'AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY';
const stateCodes = new Set(states.split(' '));

/** The countries that a piece of an address may name, as ISO 3166-1 codes: `USA`, `GA 30602`, `10003 New York` names none. */
export const countriesNamed = (piece: string): readonly string[] => {
  const text = piece.replace(/[\s.]+$/u, '').trim();
  const state = /^([A-Z]{2})(?: \d{5}(?:-\d{4})?)?$/u.exec(text)?.[1];
  if (state !== undefined && stateCodes.has(state)) return ['US'];
  const key = keysOfName(text).exact;
  const other = Object.hasOwn(otherNames, key) ? otherNames[key] : undefined;
  if (other !== undefined) return other;
  const code = codes.get(key);
  return code === undefined ? [] : [code];
};

/** Before these a country belongs to the name: `University of Science and Technology of China`. */
const binding = new Set(['of', 'in', 'and', 'de', 'du', 'di', 'da', 'the', 'for']);

/** The text without a country that ends it, and that country: `Kyushu University Japan`. */
export const withoutCountry = (text: string): { readonly text: string; readonly countries: readonly string[] } => {
  const words = text.split(' ');
  for (const length of [3, 2, 1]) {
    const before = words.at(-length - 1);
    if (before === undefined || binding.has(before.toLowerCase())) continue;
    const countries = countriesNamed(words.slice(-length).join(' '));
    if (countries.length > 0) return { text: words.slice(0, -length).join(' '), countries };
  }
  return { text, countries: [] };
};
