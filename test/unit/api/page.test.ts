import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DomainError } from '../../../src/shared/errors.ts';
import { connectionOf, decodeCursor, encodeCursor, pageArguments } from '../../../src/shared/page.ts';

const faultOf = (work: () => unknown): DomainError => {
  try {
    work();
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('It was accepted.');
};

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

describe('a cursor', () => {
  it('gives back the values that it was made of', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        const decoded = decodeCursor('Query.models', encodeCursor('Query.models', values));
        expect(decoded).toEqual(values.map((one) => (Object.is(one, -0) ? 0 : one)));
      }),
    );
  });

  it('is of use in the list that it came from only, and says which that is', () => {
    const cursor = encodeCursor('Query.papers', ['x']);
    const { code, message, details } = faultOf(() => decodeCursor('Query.models', cursor));
    expect(code).toBe('BAD_CURSOR');
    expect(message).toContain('is a cursor of Query.papers, not of Query.models');
    expect(details.argument).toBe('after');
  });

  it('is refused when a character is changed, added or taken away', () => {
    const cursor = encodeCursor('Model.developers', [3, 'ins_0123456789abcdef']);
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.constantFrom('A', 'z', '-', '', '=', '!', 'é'), (at, by) => {
        const damaged = cursor.slice(0, at) + by + cursor.slice(at + 1);
        if (damaged === cursor) return;
        const fault = (() => {
          try {
            return decodeCursor('Model.developers', damaged);
          } catch (error) {
            return (error as DomainError).code;
          }
        })();
        // A change within a value is a cursor to another place: nothing to refuse.
        if (Array.isArray(fault)) expect(encodeCursor('Model.developers', fault)).toBe(damaged);
        else expect(fault).toBe('BAD_CURSOR');
      }),
    );
  });

  it.each(['', 'null', 'x'.repeat(5_000), 'W10', Buffer.from('[2,"Query.models"]').toString('base64url'), '💥'])(
    'is refused when it is none: %j',
    (text) => {
      expect(faultOf(() => decodeCursor('Query.models', text)).code).toBe('BAD_CURSOR');
    },
  );
});

describe('the arguments of a list', () => {
  const options = { field: 'Query.models' };

  it('have a size where none is given', () => {
    expect(pageArguments({}, options)).toEqual({ first: 20, after: null, backwards: false });
    expect(pageArguments({ first: null, after: null }, { ...options, standard: 5 })).toEqual({
      first: 5,
      after: null,
      backwards: false,
    });
  });

  it.each([1, 100])('accept a page of %d', (first) => {
    expect(pageArguments({ first }, options).first).toBe(first);
  });

  it.each([0, -1, 101, 1.5, Number.NaN])('refuse a page of %d, and name the range', (first) => {
    const { code, details } = faultOf(() => pageArguments({ first }, options));
    expect({ code, ...details }).toEqual({ code: 'BAD_INPUT', argument: 'first', value: first, allowed: '1 to 100' });
  });
});

describe('a page backwards', () => {
  const options = { field: 'Query.models' };
  const before = encodeCursor('Query.models', [7]);

  it('is asked for by last, before a cursor or from the end', () => {
    expect(pageArguments({ last: 3 }, options)).toEqual({ first: 3, after: null, backwards: true });
    expect(pageArguments({ last: 3, before }, options)).toEqual({ first: 3, after: [7], backwards: true });
  });

  it.each([
    ['last', { first: 1, last: 1 }],
    ['before', { first: 1, before }],
    ['before', { before }],
    ['after', { last: 1, after: before }],
    ['last', { last: 0 }],
    ['last', { last: 101 }],
  ])('is refused, and %s named, for %j', (argument, input) => {
    const { code, details } = faultOf(() => pageArguments(input, options));
    expect({ code, argument: details.argument }).toEqual({ code: 'BAD_INPUT', argument });
  });

  it('names the argument whose cursor is none', () => {
    expect(faultOf(() => pageArguments({ last: 1, before: 'x' }, options)).details.argument).toBe('before');
  });
});

describe('a connection', () => {
  const pageOf = (
    items: readonly number[],
    first: number,
    after: readonly number[] | null = null,
    backwards: boolean = false,
  ) =>
    connectionOf({
      field: 'Query.models',
      page: { first, after, backwards },
      items,
      edgeOf: (item) => ({ node: item }),
      placeOf: (item) => [item],
      totalCount: () => 9,
    });

  it('keeps the item that only tells of a further page to itself', () => {
    const { nodes, pageInfo } = pageOf([1, 2, 3], 2);
    expect(nodes).toEqual([1, 2]);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: encodeCursor('Query.models', [1]),
      endCursor: encodeCursor('Query.models', [2]),
    });
  });

  it('shows items that were found backwards in their order', () => {
    const { nodes, pageInfo } = pageOf([3, 2, 1], 2, [4], true);
    expect(nodes).toEqual([2, 3]);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(pageOf([3, 2], 2, null, true).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it('has no cursors where it has no items', () => {
    expect(pageOf([], 2, [7]).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });
});
