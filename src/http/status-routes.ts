import type { FastifyInstance } from 'fastify';

export interface StatusOptions {
  /** Rejects where requests cannot be answered. */
  readonly checkReady: () => Promise<void>;
  /** The interface as SDL. */
  readonly sdl: string;
}

/** Liveness, readiness, and the interface as text. */
export const statusRoutes = (app: FastifyInstance, { checkReady, sdl }: StatusOptions): void => {
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await checkReady();
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'unavailable', reason: 'The database does not answer.' });
    }
  });
  app.get('/schema.graphql', async (_request, reply) => reply.type('application/graphql; charset=utf-8').send(sdl));
};
