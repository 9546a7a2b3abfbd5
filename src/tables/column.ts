import { GraphQLBoolean, GraphQLFloat, GraphQLInt, type GraphQLLeafType } from 'graphql';

/** What the values of a column are; in a list, its items. */
export type ValueType = 'DOUBLE' | 'INT64' | 'BOOLEAN' | 'STRING';
export type Value = string | number | boolean | null;
/** A value, or the values of a list. Null where there is none, and for an empty list. */
export type Cell = Value | readonly Value[];
export type Row = readonly Cell[];

/** Keys of an answer on the way to a value. */
export type Keys = readonly string[];

/** A column of a table, and where its values stand in an answer. */
export interface Column {
  /** Dotted, as in `developers.name`. */
  readonly name: string;
  readonly type: ValueType;
  /** Whether its cells hold lists. */
  readonly list: boolean;
  /** Whether the way begins at the exploded item; else at the row's. */
  readonly ofItem: boolean;
  /** From there to the value, or to the list. */
  readonly before: Keys;
  /** From an item of the list to its value. */
  readonly after: Keys;
}

const numberTypes: Readonly<Record<string, ValueType>> = {
  [GraphQLFloat.name]: 'DOUBLE',
  [GraphQLInt.name]: 'INT64',
  SafeInt: 'INT64',
  [GraphQLBoolean.name]: 'BOOLEAN',
};

/** Every type but numbers and booleans is text. */
export const valueTypeOf = ({ name }: GraphQLLeafType): ValueType => numberTypes[name] ?? 'STRING';
