import { describe, expect, it } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { typedError } from '../../../src/graph/errors.ts';

const fault = (code: string): Neo4jError => new Neo4jError('The database said so.', code, 'gql status', 'description');

describe('an error of the driver', () => {
  it.each([
    'ServiceUnavailable',
    'SessionExpired',
    'Neo.TransientError.General.DatabaseUnavailable',
    'Neo.ClientError.Transaction.Terminated',
    'Neo.TransientError.Transaction.Terminated',
  ])('says that the database is away: %s', (code) => {
    expect(typedError(fault(code))).toMatchObject({ name: 'DomainError', code: 'DATABASE_UNAVAILABLE' });
  });

  it('says that something took too long', () => {
    const code = 'Neo.ClientError.Transaction.TransactionTimedOut';
    expect(typedError(fault(code))).toMatchObject({ code: 'TIMEOUT' });
  });

  it('stays as it is where nobody can do anything about it', () => {
    const error = fault('Neo.ClientError.Statement.SyntaxError');
    expect(typedError(error)).toBe(error);
  });
});
