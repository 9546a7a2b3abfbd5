import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Instance } from '../../src/local-neo4j/instance.ts';
import { type Answer, type Lease, requestLease } from '../../src/local-neo4j/lease-client.ts';
import { type LeaseServer, openLeaseServer } from '../../src/local-neo4j/lease-server.ts';

const token = 'a-token-that-only-the-owner-can-read';

const leaseOf = (answer: Answer): Lease => {
  if (answer.kind !== 'lease') throw new Error(`Expected a lease, but got ${answer.kind}.`);
  return answer.lease;
};

describe('leases', () => {
  let server: LeaseServer;
  const onAbandoned = jest.fn<() => void>();
  const open = async (patience = 600_000): Promise<Instance> => {
    server = await openLeaseServer({ token, patience, onAbandoned });
    return { version: '5', keeper: process.pid, leasePort: server.port, token, boltPort: 1, jvm: 1 };
  };
  afterEach(() => {
    server.close();
    onAbandoned.mockReset();
  });

  it('are ready when the database is', async () => {
    const instance = await open();
    const lease = leaseOf(await requestLease(instance, false));
    server.publish({ state: 'ready', boltPort: 7687 });
    await expect(lease.ready).resolves.toBe(7687);
    const later = leaseOf(await requestLease(instance, false));
    await expect(later.ready).resolves.toBe(7687);
  });

  it('tell why the database does not start', async () => {
    const lease = leaseOf(await requestLease(await open(), false));
    server.publish({ state: 'failed', message: 'No room on the disk.' });
    await expect(lease.ready).rejects.toThrow('No room on the disk.');
  });

  it('are gone, and never ready, when the keeper dies', async () => {
    const lease = leaseOf(await requestLease(await open(), false));
    server.close();
    await lease.gone;
    await expect(lease.ready).rejects.toThrow(/has died/);
  });

  it('are not handed out without the token', async () => {
    const instance = await open();
    await expect(requestLease({ ...instance, token: 'guessed' }, false)).resolves.toEqual({ kind: 'nobody' });
    await expect(requestLease({ ...instance, token: token.replace('a', 'b') }, false)).resolves.toEqual({
      kind: 'nobody',
    });
  });

  it('are not handed out to what sends no message', async () => {
    const { leasePort } = await open();
    const socket = connect(leasePort, '127.0.0.1');
    socket.write('GET / HTTP/1.1\n\n');
    await once(socket, 'close');
    expect(onAbandoned).not.toHaveBeenCalled();
  });

  it('are exclusive to one server, and shared with guests', async () => {
    const instance = await open();
    const first = leaseOf(await requestLease(instance, true));
    await expect(requestLease(instance, true)).resolves.toEqual({ kind: 'refused', holder: process.pid });
    leaseOf(await requestLease(instance, false));
    await first.release();
    leaseOf(await requestLease(instance, true));
  });

  it('end at once when the last one is given back', async () => {
    const instance = await open();
    const [one, two] = await Promise.all([requestLease(instance, false), requestLease(instance, false)]);
    await leaseOf(one).release();
    expect(onAbandoned).not.toHaveBeenCalled();
    const abandoned = new Promise<void>((resolve) => onAbandoned.mockImplementation(resolve));
    void leaseOf(two).release();
    await abandoned;
  });

  it('are given up when nobody has taken one for a while', async () => {
    const abandoned = new Promise<void>((resolve) => onAbandoned.mockImplementation(resolve));
    await open(1);
    await abandoned;
  });

  it('say that the keeper is stopping, and when it has gone', async () => {
    const instance = await open();
    server.publish({ state: 'stopping' });
    const answer = await requestLease(instance, false);
    server.close();
    if (answer.kind !== 'stopping') throw new Error(answer.kind);
    await answer.gone;
  });

  it('are nobody’s where nobody listens', async () => {
    const instance = await open();
    server.close();
    await expect(requestLease(instance, false)).resolves.toEqual({ kind: 'nobody' });
  });
});
