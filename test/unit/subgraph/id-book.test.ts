import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idBook } from '../../../src/subgraph/id-book.ts';

describe('a book of ids', () => {
  const id = fc
    .tuple(fc.constantFrom('aut_', 'ppr_'), fc.stringMatching(/^[0-9a-z]{16}$/))
    .map((parts) => parts.join(''));

  it('knows the ids that came, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(id), (added, others) => {
        const book = idBook();
        for (const one of added.toSorted()) book.add(one);
        for (const one of [...added, ...others]) expect(book.has(one)).toBe(added.includes(one));
      }),
    );
  });

  it('has room for many', () => {
    const book = idBook();
    const ids = Array.from({ length: 5_000 }, (_, at) => `aut_${String(2 * at).padStart(16, '0')}`);
    for (const one of ids) book.add(one);
    expect(ids.every(book.has)).toBe(true);
    expect(ids.some((one) => book.has(one.replace(/.$/, '9')))).toBe(false);
  });
});
