import { timingSafeEqual } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { type KeeperState, type LeaseRequest, receive, send } from './lease-messages.ts';

export interface LeaseServer {
  readonly port: number;
  /** Tells every holder, and every later one, how the database is. */
  publish(state: KeeperState): void;
  /** Closes what is still open: holders see that the keeper is gone. */
  close(): void;
}

export interface LeaseServerSettings {
  readonly token: string;
  /** Milliseconds without any lease, after one was lost, until `onAbandoned`. One that is given back counts at once. */
  readonly patience: number;
  readonly onAbandoned: () => void;
}

const matches = (token: string, given: unknown): boolean =>
  typeof given === 'string' && given.length === token.length && timingSafeEqual(Buffer.from(token), Buffer.from(given));

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
    });
  });

/** Hands out leases on loopback, to whoever knows the token. */
export const openLeaseServer = async ({ token, patience, onAbandoned }: LeaseServerSettings): Promise<LeaseServer> => {
  const sockets = new Set<Socket>();
  const leases = new Map<Socket, LeaseRequest>();
  let state: KeeperState = { state: 'starting' };
  let timer = setTimeout(onAbandoned, patience);

  const drop = (socket: Socket, wait: number): void => {
    if (!leases.delete(socket) || leases.size > 0) return;
    clearTimeout(timer);
    timer = setTimeout(onAbandoned, wait);
  };
  const leave = (socket: Socket): void => {
    drop(socket, 0);
    if (leases.size > 0) socket.end();
  };
  const grant = (socket: Socket, request: LeaseRequest): void => {
    if (!matches(token, request.token)) {
      socket.destroy();
      return;
    }
    const holder = [...leases.values()].find(({ exclusive }) => exclusive);
    if (request.exclusive && holder !== undefined) {
      send(socket, { state: 'refused', holder: holder.pid });
      socket.end();
      return;
    }
    if (state.state !== 'stopping') {
      clearTimeout(timer);
      leases.set(socket, request);
    }
    send(socket, state);
  };

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      drop(socket, patience);
    });
    receive(socket, (message) => {
      if (leases.has(socket)) leave(socket);
      else grant(socket, message as LeaseRequest);
    });
  });
  const port = await listen(server);

  return {
    port,
    publish: (next) => {
      state = next;
      for (const socket of leases.keys()) send(socket, next);
    },
    close: () => {
      leases.clear();
      clearTimeout(timer);
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
