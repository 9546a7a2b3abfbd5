import { parentPort } from 'node:worker_threads';
import { draw } from './draw.ts';
import type { ToPictureWorker } from './messages.ts';

/** The thread in which pictures are drawn, one after another. An error ends it, and its keeper starts another. */
parentPort?.on('message', ({ request, question }: ToPictureWorker) => {
  parentPort?.postMessage({ request, reply: draw(question) });
});
