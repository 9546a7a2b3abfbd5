import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { print } from 'graphql';
import { type Logger, pino } from 'pino';
import { openAnswering } from './answering.ts';
import { graphqlServer } from './api/server.ts';
import { warmUp } from './api/warm-up.ts';
import { curationService } from './curation/service.ts';
import { nouns } from './entities/nouns.ts';
import { graphFiles } from './exporters/graph-files.ts';
import type { Graph } from './graph/graph.ts';
import { patientGraph } from './graph/patient-graph.ts';
import { type EditorBuild, editorBuild } from './http/editor-build.ts';
import { editorRoutes } from './http/editor-routes.ts';
import { fileRoutes } from './http/file-routes.ts';
import { graphqlRoutes } from './http/graphql-routes.ts';
import { httpServer } from './http/http-server.ts';
import { importRoutes } from './http/import-routes.ts';
import { reportRoute } from './http/report-route.ts';
import { statusRoutes } from './http/status-routes.ts';
import { importKinds } from './importers/file-source.ts';
import { importFile } from './importers/import-file.ts';
import type { ImportJobs } from './imports/import-jobs.ts';
import { type ImportOne, importRunner } from './imports/import-runner.ts';
import { type ImportSettings, openImportService } from './imports/service.ts';
import { matchGraph } from './matching/match-graph.ts';
import { examples } from './meta/examples.ts';
import { wholeGraph } from './subgraph/whole-graph.ts';
import { tableFiles } from './tables/table-file.ts';

export interface AppDependencies {
  /** An open database, prepared; whoever opened it closes it after the app. */
  readonly graph: Graph;
  readonly log?: Logger;
  /** The compiled worker of the path index, where the app does not run from its build. */
  readonly pathWorker?: URL;
  /** That of pictures, likewise. */
  readonly pictureWorker?: URL;
  /** Edges above which there is no path index. */
  readonly pathIndexLimit?: number;
  readonly editor?: EditorBuild;
  /** Where files that are sent for import are kept; without it none are taken. */
  readonly uploads?: ImportSettings;
}

/** So many graphs are made at once: each may read from the database all the time, over one of its sixteen connections. */
const mostGraphFiles = 6;

/** The whole server, without its database. */
export interface App {
  /** Serves HTTP, and gives the address. Port 0 is any free one. */
  listen(address: { readonly host: string; readonly port: number }): Promise<string>;
  /** Answers a request as if it had come by HTTP. */
  inject(request: InjectOptions | string): Promise<LightMyRequestResponse>;
  /** Answers what it has begun, and stops. */
  close(): Promise<void>;
}

/** Imports of files that are sent, which wait for a database that is away; after each what it says is linked. */
const openImports = (graph: Graph, log: Logger, settings: ImportSettings): Promise<ImportJobs> => {
  const importOne: ImportOne = async (file, listeners, onAway) => {
    const patient = patientGraph(graph, { signal: listeners.signal, onAway });
    const curation = curationService(patient, nouns);
    const report = await importFile(curation, file, listeners);
    if (!report.dryRun && !report.stopped) await matchGraph(patient, curation);
    return report;
  };
  return openImportService({ settings, log, run: importRunner(importOne, importKinds) });
};

/** Puts the parts together: what `main.ts` starts and what tests drive. */
export const createApp = async ({
  graph,
  log = pino({ name: 'compute-divide-graph' }, pino.destination(2)),
  pathWorker,
  pictureWorker,
  pathIndexLimit,
  editor = editorBuild(log),
  uploads,
}: AppDependencies): Promise<App> => {
  const { definitions, schema, context, runWhole, findings, close } = openAnswering({
    graph,
    log,
    ...(pathWorker && { pathWorker }),
    ...(pictureWorker && { pictureWorker }),
    ...(pathIndexLimit !== undefined && { pathIndexLimit }),
  });
  const server = await httpServer(log);
  const imports = uploads && (await openImports(graph, log, uploads));
  const apollo = graphqlServer({
    schema,
    log,
    plugins: [fastifyApolloDrainPlugin(server)],
  });
  await apollo.start();
  graphqlRoutes(server, apollo, context);
  fileRoutes(server, { folder: 'tables', files: tableFiles(schema, runWhole) });
  fileRoutes(server, {
    folder: 'graph',
    files: graphFiles({ schema, run: runWhole, whole: wholeGraph(graph) }),
    most: mostGraphFiles,
  });
  reportRoute(server, findings.page);
  statusRoutes(server, { sdl: print(definitions), checkReady: () => graph.verify() });
  if (imports) await importRoutes(server, { imports, kinds: importKinds });
  await editorRoutes(server, editor.state);
  await server.ready();
  const closing = new AbortController();
  let warming = Promise.resolve();

  return {
    listen: async (address) => {
      const url = await server.listen(address);
      warming = warmUp(apollo, context, examples, closing.signal);
      // Nobody waits for it, and it must not slow down the start.
      editor.start();
      return url;
    },
    inject: (request) => server.inject(request),
    close: async () => {
      closing.abort();
      await imports?.close();
      await warming;
      await editor.stop();
      await apollo.stop();
      await close();
    },
  };
};
