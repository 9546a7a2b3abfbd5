import { pino } from 'pino';
import { type Config, readConfig } from './config.ts';
import { serve } from './serve.ts';
import { DomainError } from './shared/errors.ts';
import { StartFault } from './shared/start-fault.ts';
import { onStopSignal, openShutdown } from './shutdown.ts';
import { surviveRejections } from './unhandled-rejections.ts';

const endWithin = 60_000;

const isExpected = (error: unknown): error is Error => error instanceof StartFault || error instanceof DomainError;

/** One line for a fault that can be mended by who starts the server; the stack for one that is ours. */
const report = (error: unknown): void => {
  process.stderr.write(`${isExpected(error) ? error.message : (error instanceof Error && error.stack) || error}\n`);
};

const welcome = (url: string, { queryEditor }: Config): string => `
Serving GraphQL at ${url}/graphql${queryEditor ? `; the query editor is at ${url}/graphiql` : ''}. Two queries to try:

  { models(first: 3) { totalCount nodes { name trainingCompute { best } developers { nodes { name } } } } }

  { shares(of: TRAINING_COMPUTE, by: TEAM_CLASS, period: { from: 2018 }) {
      facets { buckets { label total cells { label share } } } } }

Ctrl-C stops the server and its database.
`;

const main = (config: Config): void => {
  const log = pino({ name: 'compute-divide-graph', level: config.logLevel }, pino.destination(2));
  const shutdown = openShutdown();
  const end = async (status: number): Promise<never> => {
    setTimeout(() => process.exit(1), endWithin).unref();
    await shutdown.run();
    await starting;
    await shutdown.run();
    process.exit(status);
  };
  const fail = (error: unknown): void => {
    if (!shutdown.signal.aborted) report(error);
    void end(1);
  };
  onStopSignal(() => void end(0));
  process.on('uncaughtException', fail);
  surviveRejections(log);
  const starting = serve({ config, log, shutdown, onLost: fail })
    .then((url) => {
      process.stdout.write(welcome(url, config));
    })
    .catch(fail);
};

try {
  main(readConfig());
} catch (error) {
  report(error);
  process.exitCode = 1;
}
