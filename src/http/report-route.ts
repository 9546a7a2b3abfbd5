import type { FastifyInstance } from 'fastify';
import { statusOf } from '../api/response-status.ts';
import type { Scope } from '../findings/literal.ts';
import { scopeFrom } from '../findings/scope-from.ts';
import { badInput, DomainError } from '../shared/errors.ts';
import { answerErrorList, codedError, refuseOtherMethods } from './error-answers.ts';

const url = '/report';

/** The scope that is asked for; null where none is. */
const scopeIn = (query: Readonly<Record<string, unknown>>): Scope | null => {
  const { scope, ...others } = query;
  const [other] = Object.keys(others);
  if (other !== undefined) throw badInput('request', other, 'scope, as JSON, and nothing else');
  if (scope === undefined) return null;
  if (typeof scope !== 'string') throw badInput('scope', scope, 'one scope, as JSON');
  return scopeFrom(scope, 'scope');
};

/**
 * The findings with their plots as one page, of the whole graph or of `scope`, which is JSON; `page` keeps it until the
 * data version moves. What is wrong with a scope is told with a status.
 */
export const reportRoute = (app: FastifyInstance, page: (scope: Scope | null) => Promise<string>): void => {
  app.get<{ Querystring: Readonly<Record<string, unknown>> }>(url, async ({ query }, reply) => {
    try {
      const body = await page(scopeIn(query));
      return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(body);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const errors = [codedError(error)];
      return answerErrorList(reply, statusOf({ data: null, errors }) ?? 400, errors);
    }
  });
  refuseOtherMethods(app, url, ['GET', 'HEAD']);
};
