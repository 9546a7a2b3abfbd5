import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { errorFormatter } from '../../../src/api/format-error.ts';
import { DomainError } from '../../../src/shared/errors.ts';

const formatting = () => {
  const logged: { errorId: string; err: unknown }[] = [];
  const log = { error: (line: { errorId: string; err: unknown }) => void logged.push(line) };
  const format = errorFormatter(log as unknown as Parameters<typeof errorFormatter>[0]);
  const formatted = (error: GraphQLError) => format(error.toJSON(), error);
  return { logged, formatted };
};

const inField = (fault: Error, path: readonly (string | number)[] = ['models']) =>
  new GraphQLError(fault.message, { originalError: fault, path });

describe('an error that a client sees', () => {
  it('has the code, the argument and the allowed range of a domain error', () => {
    const { formatted, logged } = formatting();
    const fault = new DomainError('BAD_INPUT', 'first: 0 is not allowed; expected 1 to 100.', {
      argument: 'first',
      value: 0,
      allowed: '1 to 100',
    });
    expect(formatted(inField(fault))).toEqual({
      message: 'first: 0 is not allowed; expected 1 to 100.',
      path: ['models'],
      extensions: { code: 'BAD_INPUT', argument: 'first', value: 0, allowed: '1 to 100' },
    });
    expect(logged).toEqual([]);
  });

  it('says nothing of an unknown fault but an id, under which it is logged', () => {
    const { formatted, logged } = formatting();
    const fault = new Error('bolt://neo4j:secret@10.0.0.1');
    const { message, extensions } = formatted(inField(fault));
    expect(JSON.stringify({ message, extensions })).not.toContain('secret');
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId: logged[0]?.errorId });
    expect(message).toContain(logged[0]?.errorId);
    expect(logged[0]?.err).toBe(fault);
  });

  it('logs a fault once, whatever number of fields it spoilt', () => {
    const { formatted, logged } = formatting();
    const fault = new Error('one statement for twenty fields');
    const ids = [0, 1, 2].map((index) => formatted(inField(fault, ['models', index])).extensions?.errorId);
    expect(new Set(ids).size).toBe(1);
    expect(logged).toHaveLength(1);
  });

  it('masks what the executor finds wrong with our answers', () => {
    const { formatted, logged } = formatting();
    const error = new GraphQLError('Cannot return null for non-nullable field Model.name.', {
      path: ['model', 'name'],
    });
    expect(formatted(error).extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(logged).toHaveLength(1);
  });

  it('does not believe a code that an unknown error carries', () => {
    const { formatted } = formatting();
    const fault = Object.assign(new Error('a secret'), { code: 'BAD_INPUT', extensions: { code: 'BAD_INPUT' } });
    expect(formatted(inField(fault)).extensions?.code).toBe('INTERNAL_SERVER_ERROR');
  });

  it('names the nearest valid name beside a wrong one', () => {
    const { formatted } = formatting();
    const error = new GraphQLError('Cannot query field "nmae" on type "Model". Did you mean "name"?', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(formatted(error).extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED', nearest: 'name' });
    const value = new GraphQLError(
      'Value "SECTR" does not exist in "ShareKey" enum. Did you mean the enum value "SECTOR"?',
      {
        extensions: { code: 'BAD_USER_INPUT' },
      },
    );
    expect(formatted(value).extensions?.nearest).toBe('SECTOR');
  });
});
