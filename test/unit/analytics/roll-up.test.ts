import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOfIso } from '../../../src/analytics/frame/day.ts';
import type { Frame } from '../../../src/analytics/frame/frame.ts';
import { type RollUp, topParent } from '../../../src/entities/institution/roll-up.ts';
import { topParentOf } from '../../../src/entities/institution/top-parent.ts';
import { frameOf, institution } from './frames.ts';

const frame = frameOf(
  [],
  [
    institution('alphabet'),
    institution('google', { parents: [{ id: 'alphabet', from: '2015-10-02', to: null }] }),
    institution('deepmind', { parents: [{ id: 'google', from: '2014-01-26', to: null }] }),
    institution('sold', { parents: [{ id: 'google', from: '2012', to: '2016' }] }),
    institution('shared', {
      parents: [
        { id: 'alphabet', from: null, to: null },
        { id: 'other', from: null, to: null },
      ],
    }),
    institution('other'),
    institution('egg', { parents: [{ id: 'hen', from: null, to: null }] }),
    institution('hen', { parents: [{ id: 'egg', from: null, to: null }] }),
    institution('chick', { parents: [{ id: 'hen', from: null, to: null }] }),
    institution('astray', { parents: [{ id: 'gone', from: null, to: null }] }),
  ],
);

const topIn = ({ institutions, institutionAt }: Frame, id: string, rollUp: RollUp, day: string): string | undefined =>
  institutions[topParent(institutions, institutionAt.get(id) ?? -1, rollUp, dayOfIso(day))]?.id;
const top = (id: string, rollUp: RollUp, day = '2020-01-01') => topIn(frame, id, rollUp, day);

describe('rolling up', () => {
  it('leaves institutions as they are when that is asked', () => expect(top('deepmind', 'NONE')).toBe('deepmind'));

  it('follows the memberships that hold at publication', () => {
    expect(top('deepmind', 'AT_PUBLICATION', '2014-01-25')).toBe('deepmind');
    expect(top('deepmind', 'AT_PUBLICATION', '2014-01-26')).toBe('google');
    expect(top('deepmind', 'AT_PUBLICATION', '2015-10-02')).toBe('alphabet');
  });

  it('takes a membership that is dated by year for all days of its first and last year', () => {
    expect(top('sold', 'AT_PUBLICATION', '2011-12-31')).toBe('sold');
    expect(top('sold', 'AT_PUBLICATION', '2012-01-01')).toBe('google');
    expect(top('sold', 'AT_PUBLICATION', '2016-12-31')).toBe('alphabet');
    expect(top('sold', 'AT_PUBLICATION', '2017-01-01')).toBe('sold');
  });

  it('follows memberships without an end to the present, whenever the work is from', () => {
    expect(top('deepmind', 'CURRENT', '2010-01-01')).toBe('alphabet');
    expect(top('sold', 'CURRENT', '2014-01-01')).toBe('sold');
  });

  it('follows the parent with the smallest id where there are several', () =>
    expect(top('shared', 'CURRENT')).toBe('alphabet'));

  it('ends in a circle at the member with the smallest id', () => {
    expect(top('egg', 'CURRENT')).toBe('egg');
    expect(top('hen', 'CURRENT')).toBe('egg');
    expect(top('chick', 'CURRENT')).toBe('egg');
  });

  it('ignores parents that are not in the frame', () => expect(top('astray', 'CURRENT')).toBe('astray'));

  it('to the present finds the top parent that institutions show', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const links = fc.array(
      fc.record({ part: fc.constantFrom(...ids), whole: fc.constantFrom(...ids), ended: fc.boolean() }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(links, (ancestry) => {
        const rows = ids.map((id) =>
          institution(id, {
            parents: ancestry
              .filter(({ part }) => part === id)
              .map(({ whole, ended }) => ({ id: whole, from: null, to: ended ? '2020' : null })),
          }),
        );
        for (const id of ids) {
          expect(topIn(frameOf([], rows), id, 'CURRENT', '2015-05-05')).toBe(topParentOf(id, ancestry));
        }
      }),
    );
  });
});
