// Reads the Research Organization Registry's records, schema v1 and v2, and finds organisations in them by name.
import { jsonRows } from './files.mjs';

const bare = (id) => id.replace('https://ror.org/', '');

const fromV1 = (record) => ({
  countries: [record.country.country_code],
  display: record.name,
  names: [record.name, ...record.aliases, ...record.labels.map((label) => label.label)],
  acronyms: record.acronyms,
});

const fromV2 = (record) => ({
  countries: [...new Set(record.locations.map((location) => location.geonames_details.country_code))],
  display: record.names.find((name) => name.types.includes('ror_display')).value,
  names: record.names.filter((name) => !name.types.includes('acronym')).map((name) => name.value),
  acronyms: record.names.filter((name) => name.types.includes('acronym')).map((name) => name.value),
});

const read = (record) => ({
  id: bare(record.id),
  status: record.status,
  types: record.types.map((type) => type.toLowerCase()).filter((type) => type !== 'funder'),
  parents: record.relationships
    .filter((relation) => relation.type.toLowerCase() === 'parent')
    .map((relation) => ({ id: bare(relation.id), name: relation.label })),
  ...(record.names ? fromV2(record) : fromV1(record)),
});

/** A name for comparison: without accents, punctuation, capitals and a leading article. */
const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|['’`´]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');

const withoutBrackets = (name) => name.replace(/\s*\([^)]*\)/gu, '');

/** What Epoch calls it, also without brackets, and each side of ` / `. */
const spellings = (name) =>
  new Set([name, withoutBrackets(name)].flatMap((each) => [each, ...each.split(' / ')]).map(plain));

/** Types of the registry that fit each of Epoch's categories. */
const fitting = {
  Academia: ['education', 'facility', 'nonprofit', 'government', 'archive', 'healthcare', 'other'],
  Industry: ['company', 'facility'],
  Government: ['government', 'facility', 'nonprofit', 'education', 'archive', 'healthcare', 'other'],
  'Research collective': ['nonprofit', 'facility', 'education', 'other'],
};

export const readRegistry = (path) => {
  const records = jsonRows(path).map(read);
  const byId = new Map(records.map((record) => [record.id, record]));
  const byName = new Map();
  for (const record of records.filter((each) => each.status === 'active')) {
    for (const name of new Set(record.names.flatMap((each) => [plain(each), plain(withoutBrackets(each))]))) {
      byName.set(name, [...(byName.get(name) ?? []), record]);
    }
  }
  /** The one active record of this name, in one of these countries, of a fitting type; undefined where there is none, or several. */
  const find = (name, countries, categories) => {
    const fits = (record) =>
      record.countries.some((country) => countries.includes(country)) &&
      (categories.length === 0 ||
        categories.some((category) => record.types.some((type) => fitting[category]?.includes(type))));
    const found = new Set([...spellings(name)].flatMap((spelling) => byName.get(spelling) ?? []).filter(fits));
    return found.size === 1 ? [...found][0] : undefined;
  };
  return { byId, find };
};
