import countries from 'i18n-iso-countries';

/** Names in use that are neither short nor common names of ISO 3166-1. */
const others: Readonly<Record<string, string>> = {
  'korea (republic of)': 'KR',
  'iran (islamic republic of)': 'IR',
  'united kingdom of great britain and northern ireland': 'GB',
};

/** The ISO 3166-1 alpha-2 code of a country by any English name of it; null where it is none (`Multinational`). */
export const countryCode = (name: string): string | null =>
  others[name.toLowerCase()] ?? countries.getAlpha2Code(name, 'en') ?? null;

export const countryName = (code: string): string => countries.getName(code, 'en') ?? code;
