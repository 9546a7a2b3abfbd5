// seeds/organizations.csv and seeds/registry.csv, from Epoch's organisation sheet, its model sheets (for organisations
// that the former lacks), the Research Organization Registry, and two lists kept by hand: seeds/institution-aliases.csv
// and ror-by-hand.csv. Run it after make-models.mjs and make-countries.mjs.
import { fileURLToPath } from 'node:url';
import { listCell } from '../../dist/importers/cells.js';
import { dataFile, line, seedFile, sourceRows, tableRows, writeSeed } from './files.mjs';
import { readRegistry } from './registry.mjs';

const registry = readRegistry(dataFile('ror', 'ror-records.jsonl.gz'));
const byHand = new Map(
  (await tableRows(fileURLToPath(new URL('ror-by-hand.csv', import.meta.url)))).map((row) => [
    row.Organization,
    row.ROR,
  ]),
);
const codes = new Map();
for (const row of await tableRows(seedFile('countries.csv'))) {
  for (const name of [row.Name, ...row.Aliases.split('; ')]) codes.set(name, row.Code);
}
const aliases = await tableRows(seedFile('institution-aliases.csv'));
const sameAs = new Map(aliases.filter((row) => row.Relation === 'same').map((row) => [row.Institution, row.Of]));

// A federation of universities that act for themselves is no parent to count by: University of London, State University
// of New York, the Swiss ETH Domain, Université PSL.
const noParents = new Set(['04cw6st05', '01q1z8k08', '01rvn4p91', '013cjyk83']);

const facts = new Map();
const state = (name, fact) => {
  const known = facts.get(name) ?? { country: '', category: '' };
  facts.set(name, { country: known.country || fact.country, category: known.category || fact.category });
};

for (const row of await sourceRows('epoch', 'organizations_2025-05-12.csv')) {
  const fact = { country: line(row.Country), category: line(row['Organization categorization']) };
  state(sameAs.get(line(row.Organization)) ?? line(row.Organization), fact);
}
const inSheet = new Set(facts.keys());

// Organisations of models that the sheet lacks: by position, where the lists of a row have one length.
const parts = (cell) => line(cell).split(',').filter(Boolean);
const missing = new Map();
for (const sheet of ['notable_ai_models', 'large_scale_ai_models', 'frontier_ai_models']) {
  for (const row of await sourceRows('epoch', `${sheet}_2026-05-02.csv`)) {
    const names = listCell(row.Organization).map((name) => sameAs.get(name) ?? name);
    const countries = parts(row['Country (of organization)']);
    const categories = parts(row['Organization categorization']);
    for (const [index, name] of names.entries()) {
      if (inSheet.has(name)) continue;
      const seen = missing.get(name) ?? { country: new Set(), category: new Set() };
      if (countries.length === names.length) seen.country.add(countries[index]);
      if (categories.length === names.length) seen.category.add(categories[index]);
      missing.set(name, seen);
    }
  }
}
const only = (values) => (values.size === 1 ? [...values][0] : '');
for (const [name, seen] of missing) state(name, { country: only(seen.country), category: only(seen.category) });

const recordOf = (name, { country, category }) => {
  const hand = byHand.get(name);
  if (hand === 'none') return undefined;
  if (hand !== undefined) return registry.byId.get(hand) ?? { id: hand };
  const countries = listCell(country).flatMap((each) => codes.get(each) ?? []);
  return registry.find(name, countries, listCell(category));
};

/** A name that another organisation of the sheet goes by is no alias, though the registry says so (`Google Research`). */
const taken = new Set([...facts.keys()].map((name) => name.toLowerCase()));
const records = new Map();
const organizations = [...facts]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, fact]) => {
    const record = recordOf(name, fact);
    if (record && records.has(record.id)) throw new Error(`${record.id} is both ${records.get(record.id)} and ${name}`);
    if (record) records.set(record.id, name);
    const spellings = aliases.filter((row) => row.Relation === 'same' && row.Of === name).map((row) => row.Institution);
    const registered = [...(record?.names ?? []), ...(record?.acronyms ?? [])].filter(
      (each) => !taken.has(each.toLowerCase()),
    );
    const names = new Set([...spellings, ...registered].map((each) => line(each).replaceAll(';', ',')));
    names.delete(name);
    return {
      Organization: name,
      Country: fact.country,
      'Organization categorization': fact.category,
      ROR: record ? `ror:${record.id}` : '',
      Aliases: [...names].join('; '),
    };
  });
writeSeed(
  'organizations.csv',
  ['Organization', 'Country', 'Organization categorization', 'ROR', 'Aliases'],
  organizations,
);

writeSeed(
  'registry.csv',
  ['ROR', 'Name', 'Types', 'Countries', 'Parents'],
  [...records.keys()].toSorted().flatMap((id) => {
    const record = registry.byId.get(id);
    if (record === undefined) return [];
    const parents = record.parents.filter((parent) => records.has(parent.id) && !noParents.has(parent.id));
    return {
      ROR: `ror:${id}`,
      Name: record.display,
      Types: record.types.join('; '),
      Countries: record.countries.join('; '),
      Parents: parents.map((parent) => `${parent.name} [ror:${parent.id}]`).join('; '),
    };
  }),
);

const unknown = aliases.filter((row) => !facts.has(row.Of));
if (unknown.length > 0) console.log(`not in the sheet: ${unknown.map((row) => row.Of).join(', ')}`);
console.log(`${missing.size} organisations of models that the sheet lacks; ${records.size} found in the registry`);
