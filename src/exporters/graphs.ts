import type { GraphQLSchema } from 'graphql';
import type { FieldArguments } from '../shared/file-request.ts';
import type { RunQuery } from '../shared/run-query.ts';
import { unknownName } from '../shared/unknown-name.ts';
import type { GraphField } from './ask-field.ts';
import type { GraphFile } from './graph-file.ts';
import { readPaths } from './read-paths.ts';
import { readSubgraph } from './read-subgraph.ts';
import { readWhole, type WholeGraph } from './read-whole.ts';

export interface GraphSources {
  readonly schema: GraphQLSchema;
  readonly run: RunQuery;
  readonly whole: WholeGraph;
}

/** A graph that can be had as a file. */
export interface NamedGraph {
  readonly name: string;
  /**
   * Reads it, or the beginning of it.
   * @throws DomainError for arguments that it does not have, QueryFailed for those that its field refuses.
   */
  readonly open: (args: FieldArguments) => Promise<GraphFile>;
}

type Read = (run: RunQuery, field: GraphField, args: FieldArguments) => Promise<GraphFile>;

/** The fields of Query that answer with a graph, by the names of their files. */
const fields: Readonly<Record<string, readonly [field: string, read: Read]>> = {
  neighborhood: ['neighborhood', readSubgraph],
  induced: ['inducedSubgraph', readSubgraph],
  network: ['network', readSubgraph],
  lineage: ['lineage', readSubgraph],
  paths: ['collaborationPaths', readPaths],
};

const checkNames = (args: FieldArguments, known: readonly string[], whose: string): void => {
  for (const name of Object.keys(args)) {
    if (!known.includes(name)) throw unknownName('args', name, `is no argument of ${whose}`, known);
  }
};

/** Every graph that can be had as a file, by name: what fields of Query answer, and the whole graph. */
export const graphsOf = ({ schema, run, whole }: GraphSources): ReadonlyMap<string, NamedGraph> => {
  const known = schema.getQueryType()?.getFields() ?? {};
  const answered = Object.entries(fields).flatMap(([name, [fieldName, read]]): readonly NamedGraph[] => {
    const field = known[fieldName];
    if (!field) return [];
    const names = field.args.map((argument) => argument.name);
    const open = async (args: FieldArguments): Promise<GraphFile> => {
      checkNames(args, names, fieldName);
      return read(run, field, args);
    };
    return [{ name, open }];
  });
  const open = (args: FieldArguments): Promise<GraphFile> => readWhole(run, whole, args);
  return new Map([...answered, { name: 'whole', open }].map((graph) => [graph.name, graph]));
};
