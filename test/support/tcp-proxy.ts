import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that a test can cut and mend. */
export interface TcpProxy {
  readonly port: number;
  /** Ends every connection, and refuses new ones. */
  cut(): Promise<void>;
  /** Accepts connections again, on the same port. */
  mend(): Promise<void>;
  /** Keeps back, from the first bytes with this text on, what clients send; settles when those have come. */
  hold(text: string): Promise<void>;
  /** Passes on what is kept back. */
  release(): void;
  close(): Promise<void>;
}

export const tcpProxy = async (target: { readonly host: string; readonly port: number }): Promise<TcpProxy> => {
  const sockets = new Set<Socket>();

  const keep = (socket: Socket): void => {
    sockets.add(socket);
    // A connection that a test cuts may fail in any way.
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };
  let held: { readonly text: string; readonly reached: () => void; kept?: (() => void)[] } | undefined;
  const send = (bytes: Buffer, to: Socket): void => {
    if (held && !held.kept && bytes.includes(held.text)) {
      held.kept = [];
      held.reached();
    }
    if (held?.kept) held.kept.push(() => to.write(bytes));
    else to.write(bytes);
  };
  const accept = (near: Socket): void => {
    const far = connect(target);
    keep(near);
    keep(far);
    near.on('data', (bytes) => send(bytes, far)).on('close', () => far.destroy());
    far.on('data', (bytes) => void near.write(bytes)).on('close', () => near.destroy());
  };
  const listen = async (port: number): Promise<Server> => {
    const server = createServer(accept);
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };

  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    port,
    cut,
    mend: async () => {
      if (!server.listening) server = await listen(port);
    },
    hold: (text) =>
      new Promise((reached) => {
        held = { text, reached };
      }),
    release: () => {
      const kept = held?.kept ?? [];
      held = undefined;
      for (const pass of kept) pass();
    },
    close: cut,
  };
};
