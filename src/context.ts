import type { AnalyticsService } from './analytics/service.ts';
import { authorService } from './entities/author/service.ts';
import { clusterService } from './entities/cluster/service.ts';
import { countryService } from './entities/country/service.ts';
import { datasetService } from './entities/dataset/service.ts';
import { hardwareTypeService } from './entities/hardware-type/service.ts';
import { headerService } from './entities/header-service.ts';
import { institutionService } from './entities/institution/service.ts';
import { keyService } from './entities/key-service.ts';
import { entityLoaders } from './entities/loaders.ts';
import { modelService } from './entities/model/service.ts';
import { paperService } from './entities/paper/service.ts';
import { sourceService } from './entities/source/service.ts';
import type { Source } from './entities/source/source.ts';
import { topicService } from './entities/topic/service.ts';
import { venueService } from './entities/venue/service.ts';
import type { FindingService } from './findings/service.ts';
import type { Graph } from './graph/graph.ts';
import type { GroupService } from './groups/service.ts';
import type { MetaService } from './meta/service.ts';
import { nodeService } from './node/service.ts';
import type { PathService } from './paths/service.ts';
import type { LogRecord } from './records/record.ts';
import { recordService } from './records/service.ts';
import { nameHelpService } from './search/name-help-service.ts';
import { searchService } from './search/service.ts';
import type { SubgraphService } from './subgraph/service.ts';

/** Services that batch, and so belong to one request. */
export const requestServices = (graph: Graph) => {
  const loaders = entityLoaders(graph);
  const search = searchService(graph);
  const keys = keyService(graph, nameHelpService(search));
  const source = sourceService(graph);
  const records = recordService(graph, source.byKey);
  return {
    loaders,
    source,
    records,
    header: headerService(graph),
    model: modelService(graph, loaders, keys),
    paper: paperService(graph, loaders, keys),
    author: authorService(graph, loaders, keys),
    institution: institutionService(graph, loaders, keys),
    topic: topicService(graph, loaders, keys),
    hardwareType: hardwareTypeService(graph, loaders, keys),
    cluster: clusterService(graph, loaders, keys),
    dataset: datasetService(graph, loaders, keys),
    venue: venueService(graph, loaders, keys),
    country: countryService(graph, loaders, keys),
    search,
    node: nodeService<LogRecord | Source>(loaders, keys, { rec: records.ofId, src: source.ofId }),
  };
};

/** The services that one request may use. Those that batch are its own; the others are the process's. */
export interface Context extends ReturnType<typeof requestServices> {
  readonly meta: MetaService;
  readonly analytics: AnalyticsService;
  readonly groups: GroupService;
  readonly paths: Pick<PathService, 'collaborationPaths' | 'index'>;
  readonly subgraphs: SubgraphService;
  readonly findings: FindingService;
}
