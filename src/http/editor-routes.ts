import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { EditorState } from './editor-build.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (head: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Query editor</title>${head}
    <style>body { font: 1rem/1.5 system-ui, sans-serif; margin: 4rem auto; max-width: 40rem; padding: 0 1rem; }</style>
  </head>
  <body>
    ${body}
    <p>Meanwhile <code>POST /graphql</code> answers queries, and <a href="/schema.graphql">the schema</a> says what can be asked.</p>
  </body>
</html>
`;

const buildingPage = page(
  '\n    <meta http-equiv="refresh" content="2" />',
  '<h1>The query editor is being built</h1>\n    <p>That takes a minute, once. This page reloads itself.</p>',
);

const failedPage = (reason: string): string =>
  page(
    '',
    `<h1>The query editor could not be built</h1>\n    <pre>${escaped(reason)}</pre>\n    <p>The next start tries again.</p>`,
  );

const offPage = page('', '<h1>There is no query editor here</h1>\n    <p>This server runs with QUERY_EDITOR=none.</p>');

const sendPage = (reply: FastifyReply, status: number, html: string): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);

/** The query editor at /graphiql, from its built files alone; until they are there, a page that says so. */
export const editorRoutes = async (app: FastifyInstance, state: () => EditorState): Promise<void> => {
  await app.register(fastifyStatic, { serve: false, root: '/', cacheControl: false });

  const send = (reply: FastifyReply, file: string, cacheControl: string): FastifyReply => {
    const now = state();
    if (now.kind === 'OFF') return sendPage(reply, 404, offPage);
    if (now.kind === 'BUILDING') return sendPage(reply, 503, buildingPage);
    if (now.kind === 'FAILED') return sendPage(reply, 503, failedPage(now.reason));
    return reply.header('cache-control', cacheControl).sendFile(file, now.folder);
  };

  app.get('/', async (_request, reply) => reply.redirect('/graphiql'));
  for (const url of ['/graphiql', '/graphiql/']) {
    app.get(url, async (_request, reply) => send(reply, 'index.html', 'no-cache'));
  }
  // Their names hold a hash of their contents.
  app.get<{ Params: { '*': string } }>('/graphiql/*', async ({ params }, reply) =>
    send(reply, params['*'], 'public, max-age=31536000, immutable'),
  );
};
