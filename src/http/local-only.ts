import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerError } from './error-answers.ts';

const loopback = /^(?:(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1)$/iu;
const loopbackHost = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d+)?$/iu;
/** A proxy on this machine may speak for anybody; these say that it does. */
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** Why a request is not taken for one of somebody at this machine; null where it is. */
export const notLocal = ({ socket, headers }: Pick<FastifyRequest, 'socket' | 'headers'>): string | null => {
  if (!loopback.test(socket.remoteAddress ?? '')) return 'it comes from another machine';
  const forwarded = forwarding.find((name) => headers[name] !== undefined);
  if (forwarded !== undefined) return `a proxy passed it on (${forwarded})`;
  // A site can give its own name this machine's address; the browser then takes us for the site, and says so here.
  const { host = '', origin } = headers;
  if (!loopbackHost.test(host)) return `it is for the host ${JSON.stringify(host.slice(0, 100))}, not for localhost`;
  if (origin !== undefined && origin !== `http://${host}`) return 'a page of another site sent it';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'a page of another site sent it';
  return null;
};

/** Refuses what does not come from this machine, and what a page of another site has a browser on it send. */
export const refuseStrangers = async (
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> => {
  const reason = notLocal(request);
  if (reason === null) return undefined;
  const message = `${request.method} ${request.routeOptions.url ?? ''} is for programs on this machine, by http://127.0.0.1 or http://localhost: ${reason}.`;
  return answerError(reply, 403, message, { code: 'FORBIDDEN' });
};
