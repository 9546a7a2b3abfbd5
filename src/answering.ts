import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { analyticsService } from './analytics/service.ts';
import { errorFormatter } from './api/format-error.ts';
import { queryRunner } from './api/query-runner.ts';
import { createSchema } from './api/schema.ts';
import { readTypeDefinitions } from './api/type-definitions.ts';
import { type Context, requestServices } from './context.ts';
import { type FindingService, findingService } from './findings/service.ts';
import { dataVersion, type ReadVersion } from './graph/data-version.ts';
import type { Graph } from './graph/graph.ts';
import { groupService } from './groups/service.ts';
import { metaService } from './meta/service.ts';
import type { IndexNews } from './paths/keeper.ts';
import { pathService } from './paths/service.ts';
import { addPicture, type PictureInput } from './subgraph/picture/add-picture.ts';
import { pictureKeeper } from './subgraph/picture/keeper.ts';
import { keepingPictures } from './subgraph/picture/kept-pictures.ts';
import { subgraphService } from './subgraph/service.ts';
import type { Subgraph } from './subgraph/subgraph.ts';
import { mostReportRows } from './tables/reports.ts';

export interface AnsweringDependencies {
  readonly graph: Graph;
  readonly log: Logger;
  /** The compiled worker of the path index, where the app does not run from its build. */
  readonly pathWorker?: URL;
  /** That of pictures, likewise. */
  readonly pictureWorker?: URL;
  /** Edges above which there is no path index. */
  readonly pathIndexLimit?: number;
}

/** All that answers queries about a graph, without a transport. */
export interface Answering {
  readonly definitions: DocumentNode;
  readonly schema: GraphQLSchema;
  /** The context of one query. */
  readonly context: () => Context;
  /** Answers queries of the server's own. */
  readonly run: ReturnType<typeof queryRunner>;
  /** The same for tables, which are never cut. */
  readonly runWhole: ReturnType<typeof queryRunner>;
  readonly findings: FindingService;
  readonly version: ReadVersion;
  close(): Promise<void>;
}

/** Puts together what answers queries: for the server, and for the command line. */
export const openAnswering = ({
  graph,
  log,
  pathWorker,
  pathIndexLimit,
  pictureWorker,
}: AnsweringDependencies): Answering => {
  const version = dataVersion(graph);
  const meta = metaService(graph, version);
  const analytics = analyticsService({ graph, version });
  const onCrash = (err: unknown): void =>
    log.error({ err }, 'The path index broke off; the next question starts it again');
  const onNews = ({ type, seconds, size }: IndexNews): void =>
    log.info({ seconds, ...size }, type === 'BUILT' ? 'The path index is built' : 'The path index is up to date');
  const paths = pathService({
    ...{ graph, version, onCrash, onNews },
    ...(pathWorker && { workerUrl: pathWorker }),
    ...(pathIndexLimit !== undefined && { edgeLimit: pathIndexLimit }),
  });
  const pictures = pictureKeeper({
    onCrash: (err) => log.error({ err }, 'A picture broke off; the next one starts its thread again'),
    ...(pictureWorker && { url: pictureWorker }),
  });
  const kept = keepingPictures(pictures);
  const draw = (subgraph: Subgraph, given: PictureInput) => addPicture(kept, subgraph, given);
  const subgraphs = subgraphService({ graph, version, draw });
  const groups = groupService({ graph, version });
  const allGroups = groupService({ graph, version, mostGroups: mostReportRows });
  const definitions = readTypeDefinitions();
  const schema = createSchema(definitions);
  const context = (): Context => ({ ...requestServices(graph), meta, analytics, groups, paths, subgraphs, findings });
  const format = errorFormatter(log);
  const run = queryRunner({ schema, context, format });
  const runWhole = queryRunner({ schema, context: () => ({ ...context(), groups: allGroups }), format });
  const findings = findingService({ run, version });
  const close = async (): Promise<void> => {
    await Promise.all([paths.close(), pictures.close()]);
  };
  return { definitions, schema, context, run, runWhole, findings, version, close };
};
