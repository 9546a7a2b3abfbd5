import { Neo4jError } from 'neo4j-driver';
import { DomainError } from '../shared/errors.ts';

const unavailable = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  // A database that stops ends the transactions that run.
  'Neo.TransientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.Terminated',
]);
const timedOut = /TransactionTimedOut|LockClient(Stopped|Terminated)/;

/** The driver's error as one of ours where a caller can do something about it; any other error as it is. */
export const typedError = (error: unknown): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  if (unavailable.has(error.code) || error.message.includes('acquisition timed out')) {
    return new DomainError(
      'DATABASE_UNAVAILABLE',
      'The database cannot be reached at the moment; try again shortly.',
      {},
      { cause: error },
    );
  }
  if (timedOut.test(error.code)) {
    return new DomainError('TIMEOUT', 'The database took too long; ask for less.', {}, { cause: error });
  }
  return error;
};
