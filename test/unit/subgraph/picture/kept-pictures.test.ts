import { describe, expect, it } from '@jest/globals';
import { keepingPictures } from '../../../../src/subgraph/picture/kept-pictures.ts';
import type { PictureQuestion } from '../../../../src/subgraph/picture/picture.ts';
import { graphOf } from './graphs.ts';

const question = (given: Partial<PictureQuestion> = {}): PictureQuestion => ({
  graph: graphOf(3, [
    [0, 1],
    [1, 2],
  ]),
  layout: true,
  communities: false,
  centralities: false,
  seed: 1,
  ...given,
});

const others: readonly (readonly [what: string, other: PictureQuestion])[] = [
  ['seed', question({ seed: 2 })],
  ['parts', question({ communities: true })],
  ['direction', question({ graph: { ...question().graph, directed: true } })],
  ['number of nodes', question({ graph: { ...question().graph, nodes: 4 } })],
  ['weight', question({ graph: { ...question().graph, weights: Float64Array.of(1, 2) } })],
  ['source', question({ graph: { ...question().graph, sources: Uint32Array.of(0, 0) } })],
  ['target', question({ graph: { ...question().graph, targets: Uint32Array.of(1, 1) } })],
];

const counting = (fails = 0) => {
  const drawn: PictureQuestion[] = [];
  const draw = async (asked: PictureQuestion) => {
    drawn.push(asked);
    if (drawn.length <= fails) throw new Error('fell over');
    return { layout: null, communities: Uint32Array.of(drawn.length), centralities: null };
  };
  return { drawn, pictures: keepingPictures({ draw }) };
};

describe('pictures that are kept', () => {
  it('are drawn once for all that ask the same, at once or later', async () => {
    const { drawn, pictures } = counting();
    const [one, other] = await Promise.all([pictures.draw(question()), pictures.draw(question())]);
    expect(other).toBe(one);
    expect(await pictures.draw(question())).toBe(one);
    expect(drawn).toHaveLength(1);
  });

  it.each(others)('are others for another %s', async (_what, other) => {
    const { pictures } = counting();
    expect(await pictures.draw(other)).not.toBe(await pictures.draw(question()));
  });

  it('are no failures', async () => {
    const { drawn, pictures } = counting(1);
    await expect(pictures.draw(question())).rejects.toThrow('fell over');
    await expect(pictures.draw(question())).resolves.toBeDefined();
    expect(drawn).toHaveLength(2);
  });
});
