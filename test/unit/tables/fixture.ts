import { buildSchema, type GraphQLSchema } from 'graphql';
import { type Table, tablesOf } from '../../../src/tables/table.ts';

/** A small world in the manner of the real schema. */
export const schema: GraphQLSchema = buildSchema(`
  scalar SafeInt
  scalar DateTime
  interface Node { id: ID! }
  interface Entity implements Node { id: ID! name: String! version: SafeInt! degrees: [Degree!]! records(first: Int, after: String): RecordConnection! }
  enum Kind { BIG SMALL }
  type Degree { count: SafeInt! }
  type Quantity { best: Float low: Float high: Float unit: String! priceYear: Int method: String methodDetail: String confidence: Kind! }
  type PartialDate { text: String! from: String! to: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Record implements Node { id: ID! at: DateTime! }
  type RecordConnection { nodes: [Record!]! pageInfo: PageInfo! totalCount: SafeInt! }
  type Country implements Node & Entity { id: ID! name: String! version: SafeInt! degrees: [Degree!]! records(first: Int, after: String): RecordConnection! code: String! }
  type Maker implements Node & Entity {
    id: ID! name: String! version: SafeInt! degrees: [Degree!]! records(first: Int, after: String): RecordConnection!
    country: Country founded: Int models(first: Int, after: String): ModelConnection! parents: [Maker!]!
  }
  type Chip { kind: Country! quantity: Float deep: Deep }
  type Deep { er: String }
  type Model implements Node & Entity {
    size: Quantity
    id: ID! name: String! version: SafeInt! degrees: [Degree!]! records(first: Int, after: String): RecordConnection!
    kind: Kind! frontier: Boolean published: PartialDate tags: [String!]! scores: [Float]! at: DateTime
    score(rule: Kind! = BIG): Int named(rule: Kind!): Int
    chips: [Chip!]!
    developers(first: Int, after: String): DeveloperConnection!
    fans(first: Int, after: String): DeveloperConnection!
    whole(first: Int): DeveloperConnection!
  }
  type DeveloperConnection { edges: [DeveloperEdge!]! nodes: [Maker!]! pageInfo: PageInfo! totalCount: SafeInt! }
  type DeveloperEdge { cursor: String! node: Maker! position: Int! founded: String places: [Country!]! }
  type ModelConnection { edges: [ModelEdge!]! nodes: [Model!]! pageInfo: PageInfo! totalCount: SafeInt! }
  type ModelEdge { cursor: String! node: Model! }
  input Filter { kind: Kind name: String }
  type Query {
    model(id: ID!): Model
    models(filter: Filter, sort: [Kind!]! = [BIG], first: Int = 20, after: String, last: Int, before: String): ModelConnection
    found(text: String!, first: Int, after: String): DeveloperConnection
    unpaged: ModelConnection
    records(first: Int, after: String): RecordConnection
  }
`);

export const tables = tablesOf(schema);

export const tableNamed = (name: string): Table => {
  const table = tables.get(name);
  if (!table) throw new Error(`There is no table ${name}`);
  return table;
};
