import { describe, expect, it } from '@jest/globals';
import { dayOfIso } from '../../../src/analytics/frame/day.ts';
import { type RollUp, topParents } from '../../../src/analytics/frame/roll-up.ts';
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

const top = (id: string, rollUp: RollUp, day = '2020-01-01'): readonly string[] =>
  topParents(frame.institutions, frame.institutionAt.get(id) ?? -1, rollUp, dayOfIso(day)).map(
    (index) => frame.institutions[index]?.id ?? '',
  );

describe('rolling up', () => {
  it('leaves institutions as they are when that is asked', () => expect(top('deepmind', 'NONE')).toEqual(['deepmind']));

  it('follows the memberships that hold at publication', () => {
    expect(top('deepmind', 'AT_PUBLICATION', '2014-01-25')).toEqual(['deepmind']);
    expect(top('deepmind', 'AT_PUBLICATION', '2014-01-26')).toEqual(['google']);
    expect(top('deepmind', 'AT_PUBLICATION', '2015-10-02')).toEqual(['alphabet']);
  });

  it('takes a membership that is dated by year for all days of its first and last year', () => {
    expect(top('sold', 'AT_PUBLICATION', '2011-12-31')).toEqual(['sold']);
    expect(top('sold', 'AT_PUBLICATION', '2012-01-01')).toEqual(['google']);
    expect(top('sold', 'AT_PUBLICATION', '2016-12-31')).toEqual(['alphabet']);
    expect(top('sold', 'AT_PUBLICATION', '2017-01-01')).toEqual(['sold']);
  });

  it('follows memberships without an end to the present, whenever the work is from', () => {
    expect(top('deepmind', 'CURRENT', '2010-01-01')).toEqual(['alphabet']);
    expect(top('sold', 'CURRENT', '2014-01-01')).toEqual(['sold']);
  });

  it('finds every topmost institution where there are several parents', () =>
    expect(top('shared', 'CURRENT')).toEqual(['alphabet', 'other']));

  it('ends in a circle at the member with the smallest id', () => {
    expect(top('egg', 'CURRENT')).toEqual(['egg']);
    expect(top('hen', 'CURRENT')).toEqual(['egg']);
    expect(top('chick', 'CURRENT')).toEqual(['egg']);
  });

  it('ignores parents that are not in the frame', () => expect(top('astray', 'CURRENT')).toEqual(['astray']));
});
