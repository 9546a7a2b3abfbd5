import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Milliseconds that clients have for the end of what is under way when the server begins to stop. */
const grace = 1_000;

/**
 * Hangs up, when the server stops, on clients that never end what they send or never read what they asked for: each would
 * keep the server from stopping for ever.
 */
export const hangUpWhenStopping = (app: FastifyInstance): void => {
  const underWay = new Set<IncomingMessage | ServerResponse>();
  app.addHook('onRequest', async (request, reply) => {
    for (const side of [request.raw, reply.raw]) {
      underWay.add(side);
      side.once('close', () => underWay.delete(side));
    }
  });
  app.addHook('preClose', async () => {
    for (const side of underWay) setTimeout(() => underWay.has(side) && side.destroy(), grace);
  });
};
