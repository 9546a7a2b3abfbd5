import { describe, expect, it } from '@jest/globals';
import { turns } from '../../../src/imports/turns.ts';

interface Piece {
  readonly work: () => Promise<void>;
  readonly end: () => void;
}

/** Work that notes its beginning, and goes on until it is ended. */
const piece = (name: string, begun: string[]): Piece => {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    work: () => {
      begun.push(name);
      return over;
    },
    end: () => end(),
  };
};

describe('work that takes turns', () => {
  it('is done one piece after another, in order', async () => {
    const begun: string[] = [];
    const line = turns(() => undefined);
    const pieces = ['a', 'b', 'c'].map((name) => ({ name, ...piece(name, begun) }));
    for (const { name, work } of pieces) line.add(name, work);
    expect([begun, line.length()]).toEqual([['a'], 3]);
    for (const { end } of pieces) end();
    await line.idle();
    expect([begun, line.length()]).toEqual([['a', 'b', 'c'], 0]);
  });

  it('leaves out what was withdrawn, but not what is under way', async () => {
    const begun: string[] = [];
    const line = turns(() => undefined);
    const [a, b] = [piece('a', begun), piece('b', begun)];
    line.add('a', a.work);
    line.add('b', b.work);
    expect([line.withdraw('a'), line.withdraw('b'), line.withdraw('b')]).toEqual([false, true, false]);
    a.end();
    await line.idle();
    expect(begun).toEqual(['a']);
  });

  it('goes on when a piece fails, and after it was idle', async () => {
    const faults: unknown[] = [];
    const done: string[] = [];
    const line = turns((fault) => faults.push(fault));
    const fault = new Error('broken');
    line.add('a', () => Promise.reject(fault));
    line.add('b', async () => void done.push('b'));
    await line.idle();
    line.add('c', async () => void done.push('c'));
    await line.idle();
    expect([faults, done]).toEqual([[fault], ['b', 'c']]);
  });
});
