import { normalKey } from '../log/key.ts';
import type { Reference } from '../log/record.ts';
import { countryName } from './country-code.ts';
import type { CellProblem, JsonFormat, Mapped } from './format.ts';
import { locatorOf, statementOf } from './format.ts';
import { type JsonObject, objectAt, objectsAt, textAt, textsAt } from './json.ts';
import { typesAndSector } from './registry-sector.ts';
import type { JsonRow } from './row.ts';
import { type Fields, several, single } from './row-reader.ts';

/** What a record of either version of the schema says. */
interface Organization {
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly countries: readonly string[];
}

const texts = (values: readonly (string | null)[]): readonly string[] => values.filter((value) => value !== null);

/** Schema 2: `names` with types, `locations`. */
const fromSecond = (record: JsonObject): Organization => {
  const names = objectsAt(record, 'names');
  const display = names.find((name) => textsAt(name, 'types').includes('ror_display')) ?? names[0] ?? {};
  return {
    name: textAt(display, 'value'),
    aliases: texts(names.map((name) => textAt(name, 'value'))),
    countries: texts(
      objectsAt(record, 'locations').map((location) => textAt(objectAt(location, 'geonames_details'), 'country_code')),
    ),
  };
};

/** Schema 1: `name`, `aliases`, `labels`, `acronyms`, one `country`. */
const fromFirst = (record: JsonObject): Organization => ({
  name: textAt(record, 'name'),
  aliases: [
    ...textsAt(record, 'aliases'),
    ...texts(objectsAt(record, 'labels').map((label) => textAt(label, 'label'))),
    ...textsAt(record, 'acronyms'),
  ],
  countries: texts([textAt(objectAt(record, 'country'), 'country_code')]),
});

const relations = ['parent', 'successor'] as const;

const isRelation = (relation: JsonObject, type: (typeof relations)[number]): boolean =>
  textAt(relation, 'type')?.toLowerCase() === type;

const isRor = (id: string | null): id is string => id !== null && normalKey(`ror:${id}`) !== null;

const related = (record: JsonObject, type: (typeof relations)[number]): readonly Reference[] =>
  objectsAt(record, 'relationships').flatMap((relation) => {
    const [id, name] = [textAt(relation, 'id'), textAt(relation, 'label')];
    return isRelation(relation, type) && isRor(id) ? [{ key: `ror:${id}`, name: name ?? id }] : [];
  });

const wanted =
  'no ROR id, or its check digits are wrong; expected https://ror.org/ and the nine characters of the registry';

/** Relations that were passed over, because nothing is at their ids. */
const problemsOf = (record: JsonObject): readonly CellProblem[] =>
  objectsAt(record, 'relationships').flatMap((relation, index): readonly CellProblem[] => {
    const id = textAt(relation, 'id');
    if (isRor(id) || !relations.some((type) => isRelation(relation, type))) return [];
    const column = `relationships[${index}].id`;
    return [{ severity: 'DOUBTFUL', code: 'BAD_IDENTIFIER', column, value: id ?? '', reason: wanted }];
  });

const fieldsOf = (record: JsonObject): Fields => {
  const { name, aliases, countries } = 'names' in record ? fromSecond(record) : fromFirst(record);
  const types = textsAt(record, 'types').map((type) => type.toLowerCase());
  return {
    ...single('name', name),
    ...several(
      'aliases',
      [...new Set(aliases)].filter((alias) => alias !== name),
    ),
    ...typesAndSector([...new Set(types)].filter((type) => type !== 'funder')),
    ...several(
      'country',
      [...new Set(countries)].map((code) => ({ key: `iso3166:${code}`, name: countryName(code) })),
    ),
    ...several('parents', related(record, 'parent')),
    ...several('successors', related(record, 'successor')),
  };
};

/** A record that was withdrawn in favour of one other stands for that one. */
const map = (row: JsonRow, source: string): Mapped => {
  const id = textAt(row.object, 'id');
  if (id === null) {
    const reason = 'the record has no id';
    return { record: null, problems: [{ severity: 'REJECTED', code: 'NO_SUBJECT', column: 'id', value: '', reason }] };
  }
  if (!isRor(id)) {
    return {
      record: null,
      problems: [{ severity: 'REJECTED', code: 'BAD_IDENTIFIER', column: 'id', value: id, reason: wanted }],
    };
  }
  const key = `ror:${id}`;
  const problems = problemsOf(row.object);
  const [successor, another] = related(row.object, 'successor');
  if (textAt(row.object, 'status') === 'withdrawn' && successor !== undefined && another === undefined) {
    const said = { source, origin: 'IMPORT', locator: locatorOf(row) } as const;
    return { record: { type: 'REDIRECT', noun: 'Institution', key, target: successor.key, ...said }, problems };
  }
  const about = { noun: 'Institution', keys: [key], fields: fieldsOf(row.object), citation: id } as const;
  return { record: statementOf(row, source, about), problems };
};

/** Records of the Research Organization Registry, schema 1 and 2, also mixed. */
export const rorRecords: JsonFormat = { form: 'json', map };
