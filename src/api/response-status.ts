import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';

const mediaType = 'application/graphql-response+json';

const statusOfCode: Readonly<Record<string, number>> = {
  INTERNAL_SERVER_ERROR: 500,
  DATABASE_UNAVAILABLE: 503,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/**
 * The status of an executed request by GraphQL over HTTP: 200 for data without errors, 294 for data with some, and
 * where the data are null that of the first error. null where it was not executed.
 */
export const statusOf = ({ data, errors }: FormattedExecutionResult): number | null => {
  if (data === undefined) return null;
  if (!errors?.length) return 200;
  if (data !== null) return 294;
  return statusOfCode[String(errors[0]?.extensions?.code)] ?? 400;
};

/**
 * Sets the status of executed requests for clients that accept `application/graphql-response+json`. Others get 200, as
 * clients of plain JSON expect of everything that was executed.
 */
export const responseStatus = <Context extends object>(): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.body.kind !== 'single' || response.http.status !== undefined) return;
      if (!request.http?.headers.get('accept')?.includes(mediaType)) return;
      const status = statusOf(response.body.singleResult);
      if (status !== null) response.http.status = status;
    },
  }),
});
