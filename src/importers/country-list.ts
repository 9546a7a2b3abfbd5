import type { Reference } from '../log/record.ts';
import { countryCode, countryName } from './country-code.ts';
import { type Fields, type RowReader, several } from './row-reader.ts';

/** The countries of a list cell, each once. `Multinational` names no country; it is no problem either. */
export const countriesIn = (reader: RowReader, column: string): Fields => {
  const references = new Map<string, Reference>();
  for (const name of reader.list(column)) {
    const code = countryCode(name);
    if (code !== null) references.set(code, { key: `iso3166:${code}`, name: countryName(code) });
    else if (name !== 'Multinational') reader.doubt('UNKNOWN_COUNTRY', column, 'not a country of ISO 3166-1', name);
  }
  return several('country', [...references.values()]);
};
