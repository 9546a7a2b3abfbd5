import { afterEach, describe, expect, it } from '@jest/globals';
import { toStatement } from '../../../src/graph/cypher.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { type IndexKeeper, type IndexNews, indexKeeper } from '../../../src/paths/keeper.ts';
import { author, question } from './worlds.ts';

/** Counts the rows that it was fed, and the questions; falls over, or falls silent, when asked about certain authors. */
const source = `
  import { parentPort } from 'node:worker_threads';
  let rows = 0;
  let asked = 0;
  parentPort.on('message', (message) => {
    if (message.type === 'BEGIN' && message.with === 'NOTHING') rows = 0;
    if (message.type === 'AUTHORS') rows += message.rows.length;
    if (message.type === 'GONE') rows -= message.ids.length;
    if (message.request === undefined) return;
    const reply = (reply) => parentPort.postMessage({ request: message.request, reply });
    if (message.type === 'BUILD') reply({ authors: rows, institutions: 0, papers: 0, models: 0, edges: 7, bytes: 9 });
    if (message.type === 'NAMED_BEFORE') reply(['${author(3)}']);
    if (message.type !== 'ASK') return;
    const [end] = message.question.from;
    if (end === '${author(1)}') throw new Error('fell over');
    if (end === '${author(2)}') return;
    asked += 1;
    if (end === '${author(4)}') return reply({ type: 'UNKNOWN', ids: [String(asked)] });
    reply({ type: 'UNKNOWN', ids: [String(rows)] });
  });
`;
const worker = new URL(`data:text/javascript,${encodeURIComponent(source)}`);

const textOf = (query: Parameters<Graph['read']>[0]): string =>
  query.texts.join(' ') +
  query.values.map((value) => (value as { texts?: string[] } | null)?.texts?.join(' ')).join(' ');

/** A graph of 2,500 authors that counts how often all are read, and tells what has changed since. */
const countingGraph = (count = 2_500) => {
  const readings = { count: 0 };
  const world = { authors: count, edges: 7, version: 0, changed: [] as unknown[], gone: [] as unknown[] };
  const graph: Pick<Graph, 'stream' | 'read'> = {
    stream: async function* <Row>(query: Parameters<Graph['stream']>[0]) {
      const text = textOf(query);
      if (!text.includes('keyed')) return;
      const isWhole = !text.includes('entity.version >');
      if (isWhole) readings.count += 1;
      const rows = isWhole ? world.authors : world.changed.length;
      for (let number = 0; number < rows; number += 1) yield { id: author(number) } as Row;
    },
    read: async <Row>(query: Parameters<Graph['read']>[0]): Promise<readonly Row[]> => {
      const text = textOf(query);
      if (text.includes('AS edges')) {
        const { authors: Author, edges, version } = world;
        return [{ Author, Institution: 0, Paper: 0, Model: 0, edges, version } as Row];
      }
      if (text.includes('AS shown')) return world.changed as Row[];
      return (text.includes('UNWIND') ? world.gone : []) as Row[];
    },
  };
  return { graph: graph as Graph, readings, world };
};

const fine = question({ from: [author(0)], to: [author(9)] });
const crashing = question({ from: [author(1)], to: [author(9)] });
const unanswered = question({ from: [author(2)], to: [author(9)] });
const counting = question({ from: [author(4)], to: [author(9)] });
const kept: IndexKeeper[] = [];
const crashes: unknown[] = [];
const news: IndexNews[] = [];
const keep = (graph: Graph, version: () => Promise<number>, edgeLimit = 100): IndexKeeper => {
  const keeper = indexKeeper({
    ...{ graph, version, workerUrl: worker, edgeLimit },
    onCrash: (error) => crashes.push(error),
    onNews: (one) => news.push(one),
  });
  kept.push(keeper);
  return keeper;
};
const answered = (version: number, rows = 2_500) => ({
  ...{ type: 'ANSWER', answer: { type: 'UNKNOWN', ids: [String(rows)] }, version },
});

describe('the keeper of the index', () => {
  afterEach(async () => {
    crashes.splice(0);
    news.splice(0);
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

  it('reads what has changed when the data version has moved, and nothing else', async () => {
    const { graph, readings, world } = countingGraph();
    let version = 5;
    const keeper = keep(graph, async () => version);
    await keeper.ask(fine);
    version = 6;
    world.authors += 1;
    world.changed = [{ id: author(0), noun: 'Author', shown: true }];
    expect(await keeper.ask(fine)).toEqual(answered(6, 2_501));
    expect(await keeper.ask(fine)).toEqual(answered(6, 2_501));
    expect(readings.count).toBe(1);
    expect(news.map(({ type }) => type)).toEqual(['BUILT', 'UPDATED']);
  });

  it('searches while it reads the data version, and again only where that has moved', async () => {
    const { graph, world } = countingGraph();
    let version = 5;
    let hold: Promise<unknown> = Promise.resolve();
    const keeper = keep(graph, async () => {
      await hold;
      return version;
    });
    expect(await keeper.ask(counting)).toEqual(answered(5, 1));
    let release = (): void => undefined;
    hold = new Promise<void>((resolve) => {
      release = resolve;
    });
    const early = keeper.ask(counting);
    hold = Promise.resolve();
    expect(await keeper.ask(counting)).toEqual(answered(5, 3));
    release();
    expect(await early).toEqual(answered(5, 2));
    version = 6;
    world.authors += 1;
    world.changed = [{ id: author(0), noun: 'Author', shown: true }];
    expect(await keeper.ask(counting)).toEqual(answered(6, 5));
  });

  it('looks for who was dropped where counts differ, and reads everything where that does not explain it', async () => {
    const { graph, readings, world } = countingGraph();
    let version = 5;
    const keeper = keep(graph, async () => version);
    await keeper.ask(fine);
    version = 6;
    world.authors -= 1;
    world.gone = [{ id: author(3) }];
    expect(await keeper.ask(fine)).toEqual(answered(6, 2_499));
    expect(readings.count).toBe(1);
    version = 7;
    world.authors -= 2;
    expect(await keeper.ask(fine)).toEqual(answered(7, 2_497));
    expect(readings.count).toBe(2);
  });

  it('reads the whole graph once though it moves meanwhile, and then what was written', async () => {
    const { graph, readings, world } = countingGraph();
    world.version = 5;
    const moving: Graph = {
      ...graph,
      stream: async function* <Row>(query: Parameters<Graph['stream']>[0]) {
        yield* graph.stream<Row>(query);
        if (world.version !== 5) return;
        world.version = 6;
        world.authors += 1;
        world.changed = [{ id: author(0), noun: 'Author', shown: true }];
      },
    };
    const keeper = keep(moving, async () => world.version);
    expect(await keeper.ask(fine)).toEqual(answered(6, 2_501));
    expect(readings.count).toBe(1);
    expect(news.map(({ type }) => type)).toEqual(['BUILT', 'UPDATED']);
  });

  it('reads the whole graph once where much has changed and it moves meanwhile', async () => {
    const { graph, readings, world } = countingGraph();
    world.version = 5;
    const keeper = keep(
      {
        ...graph,
        read: async <Row>(query: Parameters<Graph['read']>[0]) => {
          const isOfChanges = textOf(query).includes('AS shown');
          const { parameters } = toStatement(query);
          const isSinceFive = Object.values(parameters).some((value) => Number(value) === 5);
          if (!isOfChanges || !isSinceFive) return graph.read<Row>(query);
          // While all is read anew, something more is written.
          world.version = 7;
          return Array.from({ length: 2_000 }, () => ({ id: author(0), noun: 'Author', shown: true }) as Row);
        },
      },
      async () => world.version,
    );
    await keeper.ask(fine);
    world.version = 6;
    expect(await keeper.ask(fine)).toEqual(answered(7));
    expect(readings.count).toBe(2);
    expect(news.map(({ type }) => type)).toEqual(['BUILT', 'BUILT', 'UPDATED']);
  });

  it('reads everything where much has changed', async () => {
    const { graph, readings, world } = countingGraph();
    let version = 5;
    const keeper = keep(graph, async () => version);
    await keeper.ask(fine);
    version = 6;
    world.changed = Array.from({ length: 2_000 }, () => ({ id: author(0), noun: 'Author', shown: true }));
    expect(await keeper.ask(fine)).toEqual(answered(6));
    expect(readings.count).toBe(2);
  });

  it('holds no index of a graph with too many edges', async () => {
    const { graph, readings, world } = countingGraph();
    let version = 5;
    const keeper = keep(graph, async () => version, 6);
    expect(await keeper.ask(fine)).toEqual({ type: 'TOO_LARGE', edges: 7, version: 5 });
    expect(keeper.status()).toMatchObject({ state: 'TOO_LARGE', size: null });
    expect(readings.count).toBe(0);
    version = 6;
    world.edges = 6;
    expect(await keeper.ask(fine)).toEqual(answered(6));
  });

  it('tells how the index is', async () => {
    const { graph } = countingGraph();
    const keeper = keep(graph, async () => 5);
    expect(keeper.status()).toEqual({ state: 'NONE', dataVersion: null, size: null, buildSeconds: null });
    const asked = keeper.ask(fine);
    await new Promise(setImmediate);
    expect(keeper.status().state).toBe('BUILDING');
    await asked;
    expect(keeper.status()).toMatchObject({ state: 'READY', dataVersion: 5, size: { edges: 7, bytes: 9 } });
    expect(keeper.status().buildSeconds).toBeGreaterThan(0);
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

  it('lets 500 searches wait for their turn and no more', async () => {
    const { graph } = countingGraph();
    const keeper = keep(graph, async () => 5);
    await keeper.ask(fine);
    const inFlight = Array.from({ length: 502 }, () => keeper.ask(unanswered));
    const lost = Promise.allSettled(inFlight);
    await expect(keeper.ask(fine)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('500 searches for paths wait'),
    });
    await keeper.close();
    for (const { status, ...outcome } of await lost) {
      expect(status).toBe('rejected');
      expect(outcome).toMatchObject({
        reason: { code: 'UNAVAILABLE', message: expect.stringContaining('interrupted') },
      });
    }
  });

  it('gives a turn to the next when a search has ended', async () => {
    const { graph } = countingGraph();
    const keeper = keep(graph, async () => 5);
    await keeper.ask(fine);
    const answers = await Promise.all(Array.from({ length: 66 }, () => keeper.ask(fine)));
    expect(answers).toEqual(answers.map(() => answered(5)));
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
