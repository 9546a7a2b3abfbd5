import type { EdgePropertyKind, Field, Noun, NounName, ReferencesField } from '../log/noun.ts';

/** A property and its type in the importer's words. */
export type Column = readonly [name: string, type: 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]'];

const headerColumns: readonly Column[] = [
  ['id', 'string'],
  ['noun', 'string'],
  ['name', 'string'],
  ['nameKey', 'string'],
  ['keys', 'string[]'],
  ['searchWords', 'string'],
  ['searchNames', 'string[]'],
  ['contested', 'string[]'],
  ['version', 'long'],
  ['stub', 'boolean'],
  ['retired', 'boolean'],
];

/** What nouns derive beside their fields. */
const derivedColumns: Partial<Readonly<Record<NounName, readonly Column[]>>> = {
  Model: [['year', 'long']],
  Paper: [
    ['year', 'long'],
    ['day', 'long'],
    ['team', 'string'],
    ['teamClass', 'string'],
  ],
  Author: [
    ['identity', 'string'],
    ['ambiguous', 'boolean'],
  ],
  Institution: [
    ['sectorReason', 'string'],
    ['inheritsSector', 'boolean'],
    ['publicResearchStated', 'boolean'],
  ],
};

const quantityColumns = (name: string): readonly Column[] => [
  [name, 'double'],
  [`${name}Low`, 'double'],
  [`${name}High`, 'double'],
  [`${name}Unit`, 'string'],
  [`${name}PriceYear`, 'long'],
  [`${name}Method`, 'string'],
  [`${name}Detail`, 'string'],
  [`${name}Confidence`, 'string'],
];

const fieldColumns = (name: string, { kind }: Field): readonly Column[] => {
  switch (kind) {
    case 'references':
      return [];
    case 'quantity':
      return quantityColumns(name);
    case 'date':
      return [
        [name, 'string'],
        [`${name}From`, 'string'],
        [`${name}To`, 'string'],
      ];
    case 'texts':
    case 'choices':
      return [[name, 'string[]']];
    case 'integer':
      return [[name, 'long']];
    case 'number':
      return [[name, 'double']];
    case 'boolean':
      return [[name, 'boolean']];
    default:
      return [[name, 'string']];
  }
};

/** Every property that a node of the noun can have. */
export const nodeColumns = (noun: Noun): readonly Column[] => [
  ...headerColumns,
  ...Object.entries(noun.fields).flatMap(([name, field]) => (name === 'name' ? [] : fieldColumns(name, field))),
  ...(derivedColumns[noun.name] ?? []),
];

const edgeTypes: Readonly<Record<EdgePropertyKind, Column[1]>> = {
  integer: 'long',
  number: 'double',
  text: 'string',
  texts: 'string[]',
  boolean: 'boolean',
  integers: 'long[]',
};

/** Every property that an edge of the field can have. */
export const edgeColumns = ({ properties }: ReferencesField): readonly Column[] => [
  ...Object.entries(properties).map(([name, kind]): Column => [name, edgeTypes[kind]]),
  ['printed', 'string'],
  ['as', 'string[]'],
];

export const recordColumns: readonly Column[] = [
  ['seq', 'long'],
  ['type', 'string'],
  ['slot', 'string'],
  ['noun', 'string'],
  ['subject', 'string'],
  ['source', 'string'],
  ['changeSet', 'string'],
  ['origin', 'string'],
  ['by', 'string'],
  ['at', 'string'],
  ['locator', 'string'],
  ['citation', 'string'],
  ['hash', 'string'],
  ['v', 'long'],
  ['body', 'string'],
];

export const changeSetColumns: readonly Column[] = [
  ['id', 'string'],
  ['title', 'string'],
  ['reason', 'string'],
  ['author', 'string'],
  ['at', 'string'],
  ['status', 'string'],
  ['operations', 'long'],
  ['content', 'string'],
  ['inBatches', 'boolean'],
  ['report', 'string'],
];

export const sourceColumns: readonly Column[] = [
  ['id', 'string'],
  ['key', 'string'],
  ['title', 'string'],
  ['dataset', 'string'],
  ['sheet', 'string'],
  ['edition', 'string'],
  ['rank', 'long'],
  ['sheetOrder', 'long'],
  ['licence', 'string'],
  ['citation', 'string'],
];

export const identifierColumns: readonly Column[] = [
  ['key', 'string'],
  ['entityId', 'string'],
  ['redirect', 'string'],
  ['claims', 'string[]'],
];

export const logColumns: readonly Column[] = [
  ['id', 'long'],
  ['seq', 'long'],
  ['at', 'string'],
  ['rules', 'long'],
];
