import { parentPort } from 'node:worker_threads';
import { indexHolder } from './holder.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** The thread in which the index lives. An error ends it, and its keeper starts another. */
const holder = indexHolder();

const reply = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToWorker) => {
  if ('request' in message) reply({ request: message.request, reply: holder.reply(message) });
  else holder.take(message);
});
