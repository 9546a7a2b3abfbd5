import type { Graph } from '../../graph/graph.ts';
import { badId, hasIdForm, idForm } from '../entity-id.ts';
import { findSources } from './repository.ts';
import type { Source } from './source.ts';

/** Sources, read once in a request. */
export const sourceService = (graph: Graph) => {
  let reading: Promise<ReadonlyMap<string, Source>> | undefined;
  const byKey = (): Promise<ReadonlyMap<string, Source>> => {
    reading ??= findSources(graph);
    return reading;
  };
  return {
    byKey,
    all: async (): Promise<readonly Source[]> => [...(await byKey()).values()],
    /** null where the log names a source that has no description. */
    ofKey: async (key: string): Promise<Source | null> => (await byKey()).get(key) ?? null,
    ofId: async (id: string, argument: string): Promise<Source | null> => {
      if (!hasIdForm(id, 'src')) throw badId(argument, id, 'is not an id', idForm('src'));
      return [...(await byKey()).values()].find((source) => source.id === id) ?? null;
    },
  };
};
export type SourceService = ReturnType<typeof sourceService>;
