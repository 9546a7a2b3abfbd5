import type { NounName } from '../log/noun.ts';
import type { Mapped, TableFormat } from './format.ts';
import { locatorOf, statementOf, withoutSubject } from './format.ts';
import type { Row } from './row.ts';
import { type Labels, rowReader } from './row-reader.ts';

type Relation = 'same' | 'part of' | 'succeeded by';
const relations: Labels<Relation> = { same: 'same', 'part of': 'part of', 'succeeded by': 'succeeded by' };
const institutionRelations = relations;
const hardwareRelations: Labels<Relation> = { same: 'same' };

const dated = (properties: Readonly<Record<string, string | null>>) => {
  const known = Object.entries(properties).filter((entry): entry is [string, string] => entry[1] !== null);
  return known.length === 0 ? {} : { properties: Object.fromEntries(known) };
};

/** `same` makes the name stand for the other; `part of` gives a parent; `succeeded by` a successor. All go by Epoch's names. */
const mapping =
  (noun: NounName, column: string, allowed: Labels<Relation>) =>
  (row: Row, source: string): Mapped => {
    const reader = rowReader(row);
    const [name, of] = [reader.text(column), reader.text('Of')];
    const relation = reader.choice('Relation', allowed);
    if (name === null || of === null) return withoutSubject(name === null ? column : 'Of', row);
    if (relation === null) return withoutSubject('Relation', row, reader.problems);
    const [key, target] = [`epoch:${name}`, `epoch:${of}`];
    const { problems } = reader;
    if (relation === 'same') {
      const said = { source, origin: 'IMPORT', locator: locatorOf(row) } as const;
      return { record: { type: 'REDIRECT', noun, key, target, ...said }, problems };
    }
    const [from, to] = [reader.date('From'), reader.date('To')];
    const isPart = relation === 'part of';
    const reference = { key: target, name: of, ...(isPart ? dated({ from, to }) : dated({ date: from })) };
    const fields = { name: { value: name }, [isPart ? 'parents' : 'successors']: { value: [reference] } };
    return { record: statementOf(row, source, { noun, keys: [key], fields }), problems };
  };

/** Names, parents and successors of institutions: a table kept by hand. */
export const institutionAliases: TableFormat = {
  form: 'table',
  headers: {},
  required: ['Institution', 'Relation', 'Of'],
  read: ['Institution', 'Relation', 'Of', 'From', 'To'],
  unread: ['Reason'],
  repeats: 'JOINED',
  map: mapping('Institution', 'Institution', institutionRelations),
};

/** Names of hardware: a table kept by hand. */
export const hardwareAliases: TableFormat = {
  form: 'table',
  headers: {},
  required: ['Hardware name', 'Relation', 'Of'],
  read: ['Hardware name', 'Relation', 'Of'],
  unread: ['Reason'],
  map: mapping('HardwareType', 'Hardware name', hardwareRelations),
};
