import { describe, expect, it } from '@jest/globals';
import { keptAtVersion, type Room } from '../../../src/graph/kept-at-version.ts';

interface Made {
  readonly key: string;
  readonly at: number;
  readonly weight: number;
}

/** A graph that is written to by `version`, and a reader that tells how often it read. */
const world = (room: Room<Made> = { values: 10 }) => {
  const state = { version: 1, reads: [] as string[] };
  const kept = keptAtVersion<Made>(async () => state.version, room);
  const read = (key: string, weight = 1, then: () => unknown = () => undefined) =>
    kept(key, async () => {
      state.reads.push(key);
      const made = { key, at: state.version, weight };
      await then();
      return made;
    });
  return { state, read };
};

describe('what is kept at a data version', () => {
  it('is made once for each key, whoever asks and however many at once', async () => {
    const { state, read } = world();
    const all = await Promise.all([read('a'), read('a'), read('b')]);
    expect(all.map(({ value }) => value.key)).toEqual(['a', 'a', 'b']);
    expect((await read('a')).value).toBe(all[0]?.value);
    expect(state.reads).toEqual(['a', 'b']);
  });

  it('is made anew for the next one who asks after a write, and for no other key', async () => {
    const { state, read } = world();
    await read('a');
    await read('b');
    state.version = 2;
    expect(await read('a')).toMatchObject({ value: { at: 2 }, version: 2, until: 2 });
    expect(state.reads).toEqual(['a', 'b', 'a']);
  });

  it('holds what was written before one asked, also where an older reading is under way', async () => {
    const { state, read } = world();
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const early = read('a', 1, () => gate);
    while (state.reads.length === 0) await Promise.resolve();
    state.version = 2;
    const late = [read('a'), read('a')];
    open();
    for (const { value } of await Promise.all(late)) expect(value.at).toBe(2);
    expect((await early).version).toBeGreaterThanOrEqual(1);
  });

  it('is no failure: its askers hear of it, the next one asks again', async () => {
    const { state, read } = world();
    const fall = () => Promise.reject(new Error('gone'));
    const both = await Promise.allSettled([read('a', 1, fall), read('a', 1, fall)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(state.reads).toEqual(['a']);
  });

  it('gives way to others by its weight, what was asked for longest ago first', async () => {
    const { state, read } = world({ values: 10, weight: 100, weightOf: ({ weight }) => weight });
    await read('a', 40);
    await read('b', 40);
    await read('a', 40);
    await read('c', 40);
    await read('a', 40);
    expect(state.reads).toEqual(['a', 'b', 'c']);
    await read('b', 40);
    expect(state.reads).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is not what has no room by itself, and takes no room from others', async () => {
    const { state, read } = world({ values: 10, weight: 100, weightOf: ({ weight }) => weight });
    await read('a', 40);
    await read('huge', 101);
    await read('huge', 101);
    await read('a', 40);
    expect(state.reads).toEqual(['a', 'huge', 'huge']);
  });
});
