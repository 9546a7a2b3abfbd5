import { join } from 'node:path';
import { type NounName, type Nouns, nounNames, type Relationship } from '../log/noun.ts';
import {
  changeSetColumns,
  edgeColumns,
  identifierColumns,
  logColumns,
  nodeColumns,
  recordColumns,
  sourceColumns,
} from './columns.ts';
import type { WrittenCsv } from './csv-file.ts';
import { type PropertyFile, propertyFile } from './property-file.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A file, and the labels or the type that all its rows share. */
export interface LabelledFile extends WrittenCsv {
  readonly kind: 'nodes' | 'relationships';
  readonly name: string;
}

/** The tables that a bulk load writes. Entities and identifiers are known by their numbers, records by theirs. */
export interface Output {
  entity(noun: NounName, number: number, shown: boolean, properties: Properties): void;
  /** An edge of an entity; a hidden one stands for its type. */
  edge(noun: NounName, type: Relationship, from: number, to: number, hidden: boolean, properties: Properties): void;
  affiliation(author: number, institution: number, years: readonly number[]): void;
  record(seq: number, properties: Properties): void;
  about(seq: number, entity: number): void;
  identifier(number: number, entity: number, properties: Properties): void;
  changeSet(properties: Properties): void;
  source(properties: Properties): void;
  log(properties: Properties): void;
  /** Ends all files: those that have rows. */
  close(): readonly LabelledFile[];
}

const ends = (start: string, end: string): readonly string[] => [`:START_ID(${start})`, `:END_ID(${end})`];

const fieldOf = (nouns: Nouns, noun: NounName, type: Relationship) => {
  for (const field of Object.values(nouns[noun].fields))
    if (field.kind === 'references' && field.relationship === type) return field;
  throw new Error(`${noun} has no relationship ${type}.`);
};

export const output = (nouns: Nouns, folder: string): Output => {
  const open = new Map<string, Pick<LabelledFile, 'kind' | 'name'> & { readonly file: PropertyFile }>();
  const files = (kind: LabelledFile['kind'], id: string, name: string, make: (path: string) => PropertyFile) => {
    const known = open.get(id);
    if (known) return known.file;
    const file = make(join(folder, `${id}.csv`));
    open.set(id, { kind, name, file });
    return file;
  };
  const nodes = (
    id: string,
    labels: string,
    columns: Parameters<typeof propertyFile>[2],
    leading: readonly string[] = [],
  ) => files('nodes', id, labels, (path) => propertyFile(path, leading, columns));
  const relationships = (
    id: string,
    type: string,
    leading: readonly string[],
    columns: Parameters<typeof propertyFile>[2] = [],
  ) => files('relationships', id, type, (path) => propertyFile(path, leading, columns));
  const entityColumns = new Map(nounNames.map((noun) => [noun, nodeColumns(nouns[noun])]));
  const entityEnds = ends('entity', 'entity');

  return {
    entity: (noun, number, shown, properties) => {
      const id = `${noun}${shown ? '' : '-hidden'}`;
      const labels = shown ? `Entity:${noun}` : 'Entity';
      nodes(id, labels, entityColumns.get(noun) ?? [], [':ID(entity)']).add([number], properties);
    },
    edge: (noun, type, from, to, hidden, properties) => {
      const id = `${noun}-${type}${hidden ? '-hidden' : ''}`;
      const known = open.get(id)?.file;
      const columns = known ? [] : edgeColumns(fieldOf(nouns, noun, type));
      const file = hidden
        ? relationships(id, 'HIDDEN', entityEnds, [...columns, ['type', 'string']])
        : relationships(id, type, entityEnds, columns);
      file.add([from, to], hidden ? { ...properties, type } : properties);
    },
    affiliation: (author, institution, years) =>
      relationships('Author-AFFILIATED_WITH', 'AFFILIATED_WITH', entityEnds, [['years', 'long[]']]).add(
        [author, institution],
        { years },
      ),
    record: (seq, properties) =>
      nodes('records', 'Record:Current', recordColumns, [':ID(record)']).add([seq], properties),
    about: (seq, entity) => relationships('ABOUT', 'ABOUT', ends('record', 'entity')).add([seq, entity], {}),
    identifier: (number, entity, properties) => {
      nodes('identifiers', 'Identifier', identifierColumns, [':ID(identifier)']).add([number], properties);
      relationships('OF', 'OF', ends('identifier', 'entity')).add([number, entity], {});
    },
    changeSet: (properties) => nodes('change-sets', 'ChangeSet', changeSetColumns).add([], properties),
    source: (properties) => nodes('sources', 'Source', sourceColumns).add([], properties),
    log: (properties) => nodes('log', 'Log', logColumns).add([], properties),
    close: () => [...open.values()].map(({ kind, name, file }) => ({ kind, name, ...file.close() })),
  };
};
