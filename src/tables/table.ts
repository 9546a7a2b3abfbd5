import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
} from 'graphql';
import { type Composite, isComposite, itemsOf } from './member.ts';

/** A list of the API that can be had as a table. */
export interface Table {
  /** The field of Query, for example `models`. */
  readonly name: string;
  readonly connection: Composite;
  /** The arguments that say which rows, and in which order. */
  readonly args: readonly GraphQLArgument[];
}

/** The arguments that say which page: a table is all pages. */
export const pageArguments: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);

const isConnection = (type: GraphQLNamedType): type is GraphQLObjectType => isComposite(type) && itemsOf(type) !== null;

/** Every list of the API, by name: the fields of Query that give a connection which can be paged through. */
export const tablesOf = (schema: GraphQLSchema): ReadonlyMap<string, Table> => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return new Map(
    fields.flatMap(({ name, type, args }) => {
      const connection = getNamedType(type);
      const names = args.map((argument) => argument.name);
      if (!isConnection(connection) || !names.includes('first') || !names.includes('after')) return [];
      return [[name, { name, connection, args: args.filter((argument) => !pageArguments.has(argument.name)) }]];
    }),
  );
};
