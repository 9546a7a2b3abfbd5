import { connect, type Socket } from 'node:net';
import { StartFault } from '../shared/start-fault.ts';
import type { Instance } from './instance.ts';
import { type KeeperState, receive, send } from './lease-messages.ts';

/** The right to a running database, for as long as this process lives or until it is given back. */
export interface Lease {
  /** The Bolt port, once the database answers. Rejects with a `StartFault` where it cannot be started. */
  readonly ready: Promise<number>;
  /** Settles when the keeper has let go, or has died. */
  readonly gone: Promise<void>;
  /** Gives the lease back and waits for `gone`. The last one out waits until the database has stopped. */
  release(): Promise<void>;
}

/** What came of asking: a lease; nobody there; a keeper that is stopping; an exclusive lease that another process has. */
export type Answer =
  | { readonly kind: 'lease'; readonly lease: Lease }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'stopping'; readonly gone: Promise<void> }
  | { readonly kind: 'refused'; readonly holder: number };

const answerWithin = 5_000;
const keeperDied = 'The process that keeps the local Neo4j alive has died; start again.';

interface States {
  /** The Bolt port of the first `ready`. */
  readonly ready: Promise<number>;
  readonly deliver: (state: KeeperState) => void;
}

const followStates = (gone: Promise<void>): States => {
  let deliver: States['deliver'] = () => undefined;
  const ready = new Promise<number>((resolve, reject) => {
    deliver = (state) => {
      if (state.state === 'ready') resolve(state.boltPort);
      if (state.state === 'failed') reject(new StartFault(state.message));
    };
    void gone.then(() => reject(new StartFault(keeperDied)));
  });
  ready.catch(() => undefined);
  return { ready, deliver };
};

const answerOf = (socket: Socket, first: KeeperState, ready: Promise<number>, gone: Promise<void>): Answer => {
  if (first.state === 'refused') return { kind: 'refused', holder: first.holder };
  if (first.state === 'stopping') return { kind: 'stopping', gone };
  const release = (): Promise<void> => {
    send(socket, { leave: true });
    return gone;
  };
  return { kind: 'lease', lease: { ready, gone, release } };
};

/** Asks the keeper of an instance for a lease. */
export const requestLease = ({ leasePort, token }: Instance, exclusive: boolean): Promise<Answer> =>
  new Promise((resolve) => {
    const socket = connect({ port: leasePort, host: '127.0.0.1' });
    const gone = new Promise<void>((settle) => {
      socket.once('close', () => settle());
    });
    const { ready, deliver } = followStates(gone);
    socket.setTimeout(answerWithin, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.once('connect', () => send(socket, { token, pid: process.pid, exclusive }));
    receive(socket, (message) => {
      const state = message as KeeperState;
      socket.setTimeout(0);
      deliver(state);
      resolve(answerOf(socket, state, ready, gone));
    });
    void gone.then(() => resolve({ kind: 'nobody' }));
  });
