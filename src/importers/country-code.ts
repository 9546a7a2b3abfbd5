import countries from 'i18n-iso-countries';

/** Common English names, where those of the package are formal. */
const commonNames: Readonly<Record<string, string>> = {
  CD: 'Democratic Republic of the Congo',
  CG: 'Congo',
  CI: 'Côte d’Ivoire',
  CN: 'China',
  CZ: 'Czechia',
  FM: 'Micronesia',
  GM: 'Gambia',
  IR: 'Iran',
  MD: 'Moldova',
  MK: 'North Macedonia',
  PS: 'Palestine',
  RU: 'Russia',
  TW: 'Taiwan',
  TZ: 'Tanzania',
};

/** Names that Epoch's sheets use and the package does not know, in lower case. */
const otherNames: Readonly<Record<string, string>> = {
  'korea (republic of)': 'KR',
  'iran (islamic republic of)': 'IR',
  'united kingdom of great britain and northern ireland': 'GB',
};

/** The ISO 3166-1 alpha-2 code of a country by any English name of it; null where it is none (`Multinational`). */
export const countryCode = (name: string): string | null => {
  const bare = name.replace(/ \(the\)$/iu, '');
  return otherNames[bare.toLowerCase()] ?? countries.getAlpha2Code(bare, 'en') ?? null;
};

/** The common English name of a country by its code. */
export const countryName = (code: string): string => commonNames[code] ?? countries.getName(code, 'en') ?? code;
