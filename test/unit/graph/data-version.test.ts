import { describe, expect, it } from '@jest/globals';
import { atDataVersion, sharedRead } from '../../../src/graph/data-version.ts';

const deferred = <Value>() => {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a shared read', () => {
  it('is one read for all that ask at the same moment', async () => {
    let reads = 0;
    const read = sharedRead(async () => ++reads);
    expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
  });

  it('never tells who asks during a read what that read finds', async () => {
    const replies = [deferred<string>(), deferred<string>()];
    let reads = 0;
    const read = sharedRead(() => replies[reads++]?.promise ?? Promise.reject(new Error('one read too many')));
    const early = read();
    await settled();
    const late = [read(), read()];
    replies[0]?.resolve('old');
    replies[1]?.resolve('new');
    expect(await early).toBe('old');
    expect(await Promise.all(late)).toEqual(['new', 'new']);
    expect(reads).toBe(2);
  });

  it('goes on after a read that failed', async () => {
    let reads = 0;
    const read = sharedRead(async () => {
      reads += 1;
      if (reads === 1) throw new Error('gone');
      return reads;
    });
    await expect(read()).rejects.toThrow('gone');
    expect(await read()).toBe(2);
  });
});

describe('a value at a data version', () => {
  it('is built once for concurrent callers and kept while the version stands still', async () => {
    let builds = 0;
    const frame = atDataVersion(
      async () => 7,
      async () => ++builds,
    );
    const both = await Promise.all([frame(), frame()]);
    expect(both).toEqual([
      { value: 1, version: 7, until: 7 },
      { value: 1, version: 7, until: 7 },
    ]);
    expect((await frame()).value).toBe(1);
  });

  it('is built anew when the version moved', async () => {
    let version = 1;
    const frame = atDataVersion(
      async () => version,
      async () => `at ${version}`,
    );
    expect((await frame()).value).toBe('at 1');
    version = 2;
    expect((await frame()).value).toBe('at 2');
  });

  it('is built once more when the version moved during the building', async () => {
    let version = 1;
    let builds = 0;
    const frame = atDataVersion(
      async () => version,
      async () => {
        builds += 1;
        if (builds === 1) version = 2;
        return builds;
      },
    );
    expect(await frame()).toEqual({ value: 2, version: 2, until: 2 });
  });

  it('names both versions when the graph never stands still, and does not keep the value', async () => {
    let version = 1;
    const frame = atDataVersion(
      async () => version,
      async () => ++version,
    );
    expect(await frame()).toEqual({ value: 3, version: 2, until: 3 });
    expect(await frame()).toEqual({ value: 5, version: 4, until: 5 });
  });

  it('holds what was written before the caller asked, even while an older build is under way', async () => {
    let version = 1;
    let builds = 0;
    const slow = deferred<void>();
    const frame = atDataVersion(
      async () => version,
      async () => {
        builds += 1;
        const seen = version;
        if (builds === 1) await slow.promise;
        return seen;
      },
    );
    const early = frame();
    await settled();
    version = 2;
    const late = frame();
    await settled();
    slow.resolve();
    expect((await early).value).toBe(2);
    expect(await late).toEqual({ value: 2, version: 2, until: 2 });
    expect(builds).toBe(2);
  });

  it('tries again after a build that failed', async () => {
    let builds = 0;
    const frame = atDataVersion(
      async () => 1,
      async () => {
        builds += 1;
        if (builds === 1) throw new Error('no database');
        return builds;
      },
    );
    await expect(frame()).rejects.toThrow('no database');
    expect((await frame()).value).toBe(2);
  });
});
