import type { Socket } from 'node:net';

/** What a client sends first. The kernel closes the connection when the client dies: that ends the lease. */
export interface LeaseRequest {
  readonly token: string;
  readonly pid: number;
  /** At most one exclusive lease at a time: the server's. Command line and tests share. */
  readonly exclusive: boolean;
}

/** What a client sends to give its lease back; the keeper closes the connection when its part is done. */
export interface LeaseReturn {
  readonly leave: true;
}

/** What a keeper sends, whenever it changes. */
export type KeeperState =
  | { readonly state: 'starting' }
  | { readonly state: 'ready'; readonly boltPort: number }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'stopping' }
  | { readonly state: 'refused'; readonly holder: number };

const longestLine = 65_536;

/** Sends one message, as one line of JSON. */
export const send = (socket: Socket, message: LeaseRequest | LeaseReturn | KeeperState): void => {
  if (!socket.destroyed) socket.write(`${JSON.stringify(message)}\n`);
};

/** Calls `onMessage` with every message that arrives. A line that is too long or no JSON ends the connection. */
export const receive = (socket: Socket, onMessage: (message: unknown) => void): void => {
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    try {
      if (rest.length > longestLine) throw new Error('line too long');
      for (const line of lines) onMessage(JSON.parse(line));
    } catch (error) {
      socket.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  });
};
