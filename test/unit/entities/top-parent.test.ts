import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PartOf, topParentOf } from '../../../src/entities/institution/top-parent.ts';

const partOf = (part: string, whole: string, ended = false): PartOf => ({ part, whole, ended });

describe('the top parent of an institution', () => {
  it('is itself where it is part of none', () => {
    expect(topParentOf('a', [])).toBe('a');
  });

  it('is found over several levels', () => {
    expect(topParentOf('a', [partOf('b', 'c'), partOf('a', 'b')])).toBe('c');
  });

  it('is never reached through a whole that was left', () => {
    expect(topParentOf('a', [partOf('a', 'b', true), partOf('a', 'c')])).toBe('c');
    expect(topParentOf('a', [partOf('a', 'b', true)])).toBe('a');
  });

  it('does not depend on the order in which several wholes are found', () => {
    const ancestry = [partOf('a', 'c'), partOf('a', 'b'), partOf('c', 'd'), partOf('b', 'e')];
    expect(topParentOf('a', ancestry)).toBe('e');
    expect(topParentOf('a', [...ancestry].reverse())).toBe('e');
  });

  it('is the same for all members of a circle, and for those below it', () => {
    const circle = [partOf('b', 'c'), partOf('c', 'd'), partOf('d', 'b'), partOf('a', 'c')];
    expect(['a', 'b', 'c', 'd'].map((id) => topParentOf(id, circle))).toEqual(['b', 'b', 'b', 'b']);
  });

  it('is its own top parent, whatever leads where', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const ancestry = fc.array(fc.record({ part: id, whole: id, ended: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(id, ancestry, (start, memberships) => {
        const top = topParentOf(start, memberships);
        expect(topParentOf(top, memberships)).toBe(top);
      }),
    );
  });
});
