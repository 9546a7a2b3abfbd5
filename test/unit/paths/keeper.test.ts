import { afterEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { type IndexKeeper, indexKeeper } from '../../../src/paths/keeper.ts';
import { author, question } from './worlds.ts';

/** Counts how many times it was fed and built; falls over, or falls silent, when asked about certain authors. */
const source = `
  import { parentPort } from 'node:worker_threads';
  let rows = 0;
  parentPort.on('message', (message) => {
    if (message.type === 'BEGIN') rows = 0;
    if (message.type === 'AUTHORS') rows += message.rows.length;
    if (message.type === 'BUILD') parentPort.postMessage({ request: message.request, reply: {} });
    if (message.type !== 'ASK') return;
    const [end] = message.question.from;
    if (end === '${author(1)}') throw new Error('fell over');
    if (end === '${author(2)}') return;
    parentPort.postMessage({ request: message.request, reply: { type: 'UNKNOWN', ids: [String(rows)] } });
  });
`;
const worker = new URL(`data:text/javascript,${encodeURIComponent(source)}`);

/** A graph of 2,500 authors that counts how often they are read. */
const countingGraph = (count = 2_500) => {
  const readings = { count: 0 };
  const graph: Pick<Graph, 'stream'> = {
    stream: async function* <Row>(query: Parameters<Graph['stream']>[0]) {
      if (!query.texts.join('').includes('(author:Author)')) return;
      readings.count += 1;
      for (let number = 0; number < count; number += 1) yield { id: author(number) } as Row;
    },
  };
  return { graph: graph as Graph, readings };
};

const fine = question({ from: [author(0)], to: [author(9)] });
const crashing = question({ from: [author(1)], to: [author(9)] });
const unanswered = question({ from: [author(2)], to: [author(9)] });
const kept: IndexKeeper[] = [];
const crashes: unknown[] = [];
const keep = (graph: Graph, version: () => Promise<number>): IndexKeeper => {
  const onCrash = (error: unknown): void => {
    crashes.push(error);
  };
  const keeper = indexKeeper({ graph, version, workerUrl: worker, onCrash });
  kept.push(keeper);
  return keeper;
};
const answered = (version: number) => ({ answer: { type: 'UNKNOWN', ids: ['2500'] }, version });

describe('the keeper of the index', () => {
  afterEach(async () => {
    crashes.splice(0);
    await Promise.all(kept.splice(0).map((keeper) => keeper.close()));
  });

  it('reads the graph at the first question, whole, and once for all that ask together', async () => {
    const { graph, readings } = countingGraph();
    const keeper = keep(graph, async () => 5);
    expect(readings.count).toBe(0);
    expect(await Promise.all([keeper.ask(fine), keeper.ask(fine)])).toEqual([answered(5), answered(5)]);
    expect(await keeper.ask(fine)).toEqual(answered(5));
    expect(readings.count).toBe(1);
  });

  it('reads it again only when the data version has moved', async () => {
    const { graph, readings } = countingGraph();
    let version = 5;
    const keeper = keep(graph, async () => version);
    await keeper.ask(fine);
    version = 6;
    expect(await keeper.ask(fine)).toEqual(answered(6));
    expect(readings.count).toBe(2);
  });

  it('gives every question in flight a coded error when the thread falls over, and starts another for the next', async () => {
    const { graph, readings } = countingGraph();
    const keeper = keep(graph, async () => 5);
    const lost = await Promise.allSettled([keeper.ask(unanswered), keeper.ask(crashing)]);
    for (const { status, ...outcome } of lost) {
      expect(status).toBe('rejected');
      expect(outcome).toMatchObject({ reason: { code: 'UNAVAILABLE' } });
    }
    expect(await keeper.ask(fine)).toEqual(answered(5));
    expect(readings.count).toBe(2);
    expect(crashes).toEqual([expect.objectContaining({ message: 'fell over' })]);
  });

  it('passes on why the graph could not be read, and tries again for the next question', async () => {
    const { graph } = countingGraph();
    let broken = true;
    const keeper = keep(
      {
        ...graph,
        stream: (query) => {
          if (broken) throw new Error('no database');
          return graph.stream(query);
        },
      },
      async () => 5,
    );
    await expect(keeper.ask(fine)).rejects.toThrow('no database');
    broken = false;
    expect(await keeper.ask(fine)).toEqual(answered(5));
  });

  it('gives questions in flight a coded error when it is closed, and takes no more', async () => {
    const { graph } = countingGraph();
    const keeper = keep(graph, async () => 5);
    await keeper.ask(fine);
    const inFlight = keeper.ask(unanswered);
    const refusal = expect(inFlight).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await keeper.close();
    await refusal;
    await expect(keeper.ask(fine)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
