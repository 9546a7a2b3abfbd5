// The product in a process of its own: told where the database is, it tells where it listens.
import { pino } from 'pino';
import { createApp } from '../../dist/app.js';
import { openGraph } from '../../dist/graph/graph.js';
import { served } from './served.mjs';

served(async (database) => {
  const app = await createApp({ graph: openGraph(database), log: pino({ level: 'warn' }, pino.destination(2)) });
  return app.listen({ host: '127.0.0.1', port: 0 });
});
