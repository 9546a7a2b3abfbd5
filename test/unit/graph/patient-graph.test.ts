import { describe, expect, it } from '@jest/globals';
import { cypher } from '../../../src/graph/cypher.ts';
import type { Graph, Transaction } from '../../../src/graph/graph.ts';
import { patientGraph, throughOutages } from '../../../src/graph/patient-graph.ts';
import { badInput, DomainError } from '../../../src/shared/errors.ts';

const away = (): DomainError => new DomainError('DATABASE_UNAVAILABLE', 'The database cannot be reached.');

/** Work that fails some times, and then gives the number of its attempts. */
const failing = (times: number, fault: () => Error = away) => {
  let attempts = 0;
  return async (): Promise<number> => {
    attempts += 1;
    if (attempts <= times) throw fault();
    return attempts;
  };
};

describe('work that meets an outage of the database', () => {
  it('is done again until the database answers', async () => {
    let told = 0;
    const onAway = (): void => {
      told += 1;
    };
    await expect(throughOutages(failing(4), { firstWait: 1, onAway })).resolves.toBe(5);
    expect(told).toBe(1);
  });

  it('gives up when the database stays away, and says how to go on', async () => {
    const work = throughOutages(failing(1_000), { firstWait: 1, patience: 20 });
    await expect(work).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/^The database has not answered for 0 s\. .*the same again goes on from there/),
    });
  });

  it('is not done again for any other fault', async () => {
    const work = failing(1, () => badInput('file', 'x', 'y'));
    await expect(throughOutages(work, { firstWait: 1 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(work()).resolves.toBe(2);
  });

  it('is waited for no longer when the wait is ended', async () => {
    const stop = new AbortController();
    const work = throughOutages(failing(1), { firstWait: 60_000, signal: stop.signal, onAway: () => stop.abort() });
    await expect(work).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/^Stopped while the database was away\./),
    });
  });

  it('is a read or a write of a patient graph', async () => {
    const [read, write] = [failing(1), failing(2)];
    const graph: Graph = {
      read: async <Row>() => [{ attempts: await read() } as Row],
      write: async (work) => {
        await write();
        return work({ run: async () => [], send: () => undefined } satisfies Transaction);
      },
      stream: async function* () {},
      define: async () => undefined,
      verify: async () => undefined,
      close: async () => undefined,
    };
    const patient = patientGraph(graph, { firstWait: 1 });
    await expect(patient.read(cypher`RETURN 1 AS one`)).resolves.toEqual([{ attempts: 2 }]);
    await expect(patient.write(async () => 'written')).resolves.toBe('written');
    await expect(write()).resolves.toBe(4);
  });
});
