import type { Graph } from '../graph/graph.ts';
import type { Noun } from '../log/noun.ts';
import { oneByKey } from '../shared/batch.ts';
import { authorNoun } from './author/author.ts';
import { clusterNoun } from './cluster/cluster.ts';
import { type NodeProperties, readNode } from './columns.ts';
import { countryNoun } from './country/country.ts';
import { datasetNoun } from './dataset/dataset.ts';
import { type EntityRead, findEntities } from './find.ts';
import { hardwareTypeNoun } from './hardware-type/hardware-type.ts';
import { institutionNoun } from './institution/institution.ts';
import { modelNoun } from './model/model.ts';
import { paperNoun } from './paper/paper.ts';
import { topicNoun } from './topic/topic.ts';
import { venueNoun } from './venue/venue.ts';

/** Entities of one noun by id (former ids too), each read at most once in a request. */
export interface EntityLoader<Described extends Noun> {
  readonly noun: Described;
  /** null where the id is nobody's. */
  load(id: string): Promise<EntityRead<Described> | null>;
  /** Takes note of entities that another statement returned. */
  know(entities: Iterable<EntityRead<Described>>): void;
  /** Likewise of one in all the properties of its node. */
  read(properties: NodeProperties): EntityRead<Described>;
}

const entityLoader = <Described extends Noun>(graph: Graph, noun: Described): EntityLoader<Described> => {
  const known = new Map<string, EntityRead<Described>>();
  const load = oneByKey((ids) => findEntities(graph, noun, ids), null);
  const know = (entities: Iterable<EntityRead<Described>>): void => {
    for (const entity of entities) known.set(entity.id, entity);
  };
  return {
    noun,
    load: async (id) => known.get(id) ?? load(id),
    know,
    read: (properties) => {
      const entity = readNode(noun, properties);
      know([entity]);
      return entity;
    },
  };
};

/** The loaders of one request, by noun. */
export const entityLoaders = (graph: Graph) => ({
  Model: entityLoader(graph, modelNoun),
  Paper: entityLoader(graph, paperNoun),
  Author: entityLoader(graph, authorNoun),
  Institution: entityLoader(graph, institutionNoun),
  Topic: entityLoader(graph, topicNoun),
  HardwareType: entityLoader(graph, hardwareTypeNoun),
  Cluster: entityLoader(graph, clusterNoun),
  Dataset: entityLoader(graph, datasetNoun),
  Venue: entityLoader(graph, venueNoun),
  Country: entityLoader(graph, countryNoun),
});
export type EntityLoaders = ReturnType<typeof entityLoaders>;
