import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '../../../src/shared/errors.ts';
import { tableRequest } from '../../../src/tables/table-request.ts';
import { tableNamed } from './fixture.ts';

const table = tableNamed('models');
const read = (members: unknown) => tableRequest(table, members);
const faultOf = (members: unknown): DomainError => {
  try {
    read(members);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('it was read');
};

describe('what a table is asked for', () => {
  it('is read from a query string and from a body alike', () => {
    const wanted = { args: { filter: { kind: 'BIG' } }, columns: ['id', 'size.best'], explode: 'developers' };
    const fromUrl = { args: '{"filter":{"kind":"BIG"}}', columns: 'id, size.best', explode: 'developers' };
    expect(read(fromUrl)).toEqual(wanted);
    expect(read(wanted)).toEqual(wanted);
  });

  it('is everything where nothing is said', () => {
    for (const members of [{}, { args: null, columns: null, explode: null }, { args: '{}' }]) {
      expect(read(members)).toEqual({ args: {}, columns: null, explode: null });
    }
  });

  it.each([
    ['body', null, 'body'],
    ['a list', [], 'body'],
    ['text', 'x', 'body'],
    ['args that are no JSON', { args: '{' }, 'args'],
    ['args that are a list', { args: '[]' }, 'args'],
    ['args that are a number', { args: 5 }, 'args'],
    ['args given twice', { args: ['{}', '{}'] }, 'args'],
    ['a page', { args: { first: 10 } }, 'args.first'],
    ['a cursor', { args: { after: 'x' } }, 'args.after'],
    ['columns that are numbers', { columns: [1] }, 'columns'],
    ['columns that are a map', { columns: {} }, 'columns'],
    ['several lists to explode', { explode: ['a', 'b'] }, 'explode'],
  ])('cannot be %s', (_what, members, argument) => {
    expect(faultOf(members)).toMatchObject({ code: 'BAD_INPUT', details: { argument } });
  });

  it('is told the nearest name of a parameter and of an argument', () => {
    expect(faultOf({ colums: 'id' })).toMatchObject({ details: { value: 'colums', nearest: 'columns' } });
    expect(faultOf({ args: { filtr: 1 } })).toMatchObject({
      message: 'args: "filtr" is no argument of models; did you mean "filter"?',
      details: { argument: 'args', value: 'filtr', nearest: 'filter', allowed: 'filter, sort' },
    });
  });
});
