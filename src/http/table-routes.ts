import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { statusOf } from '../api/response-status.ts';
import { DomainError } from '../shared/errors.ts';
import { nearest } from '../shared/nearest.ts';
import { QueryFailed, type RunQuery } from '../shared/run-query.ts';
import { type TableFormat, tableFormats } from '../tables/format.ts';
import { type Metadata, metadataOf } from '../tables/metadata.ts';
import { openReport } from '../tables/open-report.ts';
import { type OpenTable, openTable } from '../tables/open-table.ts';
import type { PlanRequest } from '../tables/plan.ts';
import type { ReportTable } from '../tables/report-table.ts';
import type { Table } from '../tables/table.ts';
import { tableRequest } from '../tables/table-request.ts';
import { answerErrorList, refuseOtherMethods } from './error-answers.ts';

const url = '/tables/:file';

export interface TableOptions {
  readonly tables: ReadonlyMap<string, Table | ReportTable>;
  readonly run: RunQuery;
}

/** A table as it is asked for in one request. */
interface Wanted {
  readonly table: Table | ReportTable;
  readonly ending: string;
  readonly format: TableFormat;
  readonly request: PlanRequest;
}

const nowhere = (what: string, name: string, known: readonly string[]): DomainError => {
  const near = nearest(name, known);
  const meant = near === undefined ? '' : `; did you mean "${near}"?`;
  const message = `There is no ${what} ${JSON.stringify(name)}${meant || `. There are ${known.join(', ')}.`}`;
  const details = { argument: 'file', value: name, allowed: known.join(', ') };
  return new DomainError('NOT_FOUND', message, near === undefined ? details : { ...details, nearest: near });
};

const wantedIn = (tables: TableOptions['tables'], { params, query, body, method }: TableRequest): Wanted => {
  const dot = params.file.lastIndexOf('.');
  const [name, ending] = dot < 0 ? [params.file, ''] : [params.file.slice(0, dot), params.file.slice(dot + 1)];
  const table = tables.get(name);
  if (!table) throw nowhere('table', name, [...tables.keys()]);
  const format = Object.hasOwn(tableFormats, ending) ? tableFormats[ending] : undefined;
  if (!format) throw nowhere('format of tables', ending, Object.keys(tableFormats));
  return { table, ending, format, request: tableRequest(table, method === 'POST' ? body : query) };
};

type TableRequest = FastifyRequest<{ Params: { file: string } }>;

const codedError = ({ message, code, details }: DomainError): GraphQLFormattedError => ({
  message,
  extensions: { code, ...details },
});

const answerFault = (reply: FastifyReply, error: unknown): FastifyReply => {
  if (error instanceof QueryFailed) {
    return answerErrorList(reply, statusOf({ data: null, errors: error.errors }) ?? 400, error.errors);
  }
  if (!(error instanceof DomainError)) throw error;
  return answerErrorList(reply, error.code === 'NOT_FOUND' ? 404 : 400, [codedError(error)]);
};

/** Whether a client reads gzip: it says so, and not that it rather would not. */
const readsGzip = (accepted = ''): boolean => /(^|[\s,])(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*(,|$))|,|$)/i.test(accepted);

/** The text or bytes as a stream, which is asked for more only when what it gave has been sent. */
const streamOf = (chunks: AsyncIterable<string | Uint8Array>, compressed: boolean): Readable => {
  const plain = Readable.from(chunks, { objectMode: false });
  if (!compressed) return plain;
  const gzip = createGzip({ level: 4 });
  // Each ends with the other; the one that is sent tells of a fault.
  pipeline(plain, gzip, () => undefined);
  return gzip;
};

const describe = async (run: RunQuery, { format, table, request }: Wanted): Promise<Metadata> =>
  format.describesItself ? metadataOf(run, table, request) : {};

const open = (run: RunQuery, { table, request }: Wanted): Promise<OpenTable> =>
  'levels' in table ? openReport(run, table, request) : openTable(run, table, request);

const withHeaders = (reply: FastifyReply, { table, ending, format }: Wanted, { totalCount }: OpenTable) =>
  reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${table.name}.${ending}"`)
    .header('x-total-count', totalCount)
    .header('vary', 'Accept-Encoding')
    .type(format.contentType);

/**
 * Every list and report of the API as a file, by GET, or by POST where the arguments are long. What is wrong is told with a status
 * before the first row; what goes wrong later breaks the connection off, so that no client takes a part for the whole.
 */
export const tableRoutes = (app: FastifyInstance, { tables, run }: TableOptions): void => {
  const sending = new Set<FastifyReply['raw']>();

  const send = (reply: FastifyReply, stream: Readable): FastifyReply => {
    const { raw } = reply;
    sending.add(raw);
    stream.once('close', () => sending.delete(raw));
    return reply.send(stream);
  };

  const handler = async (request: TableRequest, reply: FastifyReply): Promise<FastifyReply> => {
    try {
      const wanted = wantedIn(tables, request);
      const metadata = await describe(run, wanted);
      const opened = await open(run, wanted);
      withHeaders(reply, wanted, opened);
      if (request.method === 'HEAD') return reply.send();
      const compressed = wanted.format.compressible && readsGzip(request.headers['accept-encoding']);
      if (compressed) reply.header('content-encoding', 'gzip');
      return send(reply, streamOf(wanted.format.write(opened.columns, opened.rows, metadata), compressed));
    } catch (error) {
      return answerFault(reply, error);
    }
  };

  app.route<{ Params: { file: string } }>({ url, method: ['GET', 'HEAD', 'POST'], exposeHeadRoute: false, handler });
  refuseOtherMethods(app, url, ['GET', 'HEAD', 'POST']);
  // A long table would keep the server from stopping.
  app.addHook('preClose', async () => {
    for (const response of sending) response.destroy();
  });
};
