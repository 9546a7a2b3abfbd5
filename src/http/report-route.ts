import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from './error-answers.ts';

const url = '/report';

/** The findings with their plots as one page; `page` keeps it until the data version moves. */
export const reportRoute = (app: FastifyInstance, page: () => Promise<string>): void => {
  app.get(url, async (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(await page()),
  );
  refuseOtherMethods(app, url, ['GET', 'HEAD']);
};
