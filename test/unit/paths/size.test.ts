import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { collaborationKinds } from '../../../src/paths/paths.ts';
import { answerer, answererBytes } from '../../../src/paths/search/answer.ts';
import { indexSize } from '../../../src/paths/search/size.ts';
import { author, indexOf, institution, model, paper, question, type World } from './worlds.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes of typed arrays that are in use. */
const bytesInUse = (): number => {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
};

const many = Array.from({ length: 20_000 }, (_, number) => number);
const world: World = {
  authors: many.map((number) => ({ id: author(number), keyed: true, ambiguous: false, nameKey: null })),
  institutions: [0, 1, 2].map(institution),
  papers: many.map((number) => ({
    ...{ id: paper(number), year: 2020, cites: [paper((number + 1) % many.length)] },
    authors: [
      [author(number), [1]],
      [author((number * 7) % many.length), null],
    ],
    institutions: [
      [institution(number % 2), 1],
      [institution(2), 2],
    ],
  })),
  models: [{ id: model(0), year: 2023, developers: [0, 1, 2].map(institution) }],
};

describe('the size of the index', () => {
  it('is as much as its searches come to keep, whatever they are asked', () => {
    const index = indexOf(world);
    const before = bytesInUse();
    const answer = answerer(index);
    const ends = [
      { from: [author(1)], to: [author(19_999)] },
      { from: [institution(0)], to: [institution(1)] },
    ];
    for (const end of ends) {
      for (const via of [collaborationKinds, ...collaborationKinds.map((kind) => [kind])]) {
        answer(question({ ...end, via }));
        answer(question({ ...end, via, excluding: [author(2)], years: { from: 2020, to: null } }));
        answer(question({ ...end, via, years: { from: 2030, to: null } }));
      }
    }
    const kept = bytesInUse() - before;
    // Kept: what any search needs, and marks of works for most ways on both sides.
    expect(kept).toBeGreaterThan(40 * many.length);
    expect(kept).toBeLessThanOrEqual(answererBytes(index));
    expect(answererBytes(index)).toBeLessThan(indexSize(index).bytes);
    expect(answer(question({ from: [author(1)], to: [author(1)] }))).toMatchObject({ type: 'RESULT' });
  });
});
