import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** The port that was bound and let go again, or undefined where somebody holds it. Port 0 stands for any. */
const tryPort = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      const bound = typeof address === 'object' && address !== null ? address.port : undefined;
      probe.close(() => resolve(bound));
    });
  });

/** Below the ports that systems give to outgoing connections: those could take ours while the database restarts. */
const randomPort = (): number => randomInt(20_000, 30_000);

/** The first of the wanted ports that is free on loopback; where none is, any free one. */
export const freePort = async (wanted: readonly number[]): Promise<number> => {
  for (const port of [...wanted, ...Array.from({ length: 20 }, randomPort), 0]) {
    const found = await tryPort(port, '127.0.0.1');
    if (found !== undefined) return found;
  }
  throw new Error('No free port on 127.0.0.1.');
};

/** Whether a port can be listened on at this moment. */
export const isFree = async (port: number, host: string): Promise<boolean> => (await tryPort(port, host)) !== undefined;
