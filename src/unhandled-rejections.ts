import type { Logger } from 'pino';

/**
 * Logs and counts rejections that nobody awaits, and keeps the process up: such a rejection harms one answer at most.
 * graphql-js 16 leaves one behind when an item of a list is nulled while another's field still waits and then fails.
 */
export const surviveRejections = (log: Pick<Logger, 'error'>): void => {
  let count = 0;
  process.on('unhandledRejection', (err) => {
    count += 1;
    log.error({ err, count }, 'A rejection that nobody awaited');
  });
};
