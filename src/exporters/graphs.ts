import type { GraphQLSchema } from 'graphql';
import type { FieldArguments } from '../shared/file-request.ts';
import type { RunQuery } from '../shared/run-query.ts';
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
   * @throws DomainError for arguments that it does not have or that are of another type, QueryFailed for those that its field refuses.
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

/** Every graph that can be had as a file, by name: what fields of Query answer, and the whole graph. */
export const graphsOf = ({ schema, run, whole }: GraphSources): ReadonlyMap<string, NamedGraph> => {
  const known = schema.getQueryType()?.getFields() ?? {};
  const answered = Object.entries(fields).flatMap(([name, [fieldName, read]]): readonly NamedGraph[] => {
    const field = known[fieldName];
    if (!field) return [];
    return [{ name, open: (args) => read(run, field, args) }];
  });
  const open = (args: FieldArguments): Promise<GraphFile> => readWhole(run, whole, args);
  return new Map([...answered, { name: 'whole', open }].map((graph) => [graph.name, graph]));
};
