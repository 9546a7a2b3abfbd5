import { DomainError } from '../../shared/errors.ts';
import { startThread, type Thread, type ThreadOptions } from '../../shared/thread.ts';
import { turns } from '../../shared/turns.ts';
import type { PictureRequests } from './messages.ts';
import { type Picture, type PictureParts, type PictureQuestion, pictureLimits } from './picture.ts';

/** Draws pictures in a thread of its own, one at a time, in the order in which they were asked for. */
export interface PictureKeeper {
  /**
   * The picture; the same question gives the same one.
   * @throws DomainError UNAVAILABLE where too many wait already or the thread breaks off, TIMEOUT where it takes too long.
   */
  draw(question: PictureQuestion): Promise<Picture>;
  /** Ends the thread. Questions in flight get a coded error. */
  close(): Promise<void>;
}

export interface PictureKeeperOptions extends Pick<ThreadOptions, 'onCrash'> {
  /** The compiled worker, where it is not beside this file. */
  readonly url?: URL;
  /** Questions that may wait behind the one that is drawn. */
  readonly mostWaiting?: number;
  /** Milliseconds that one picture may take. */
  readonly timeLimit?: number;
}

type PictureThread = Thread<never, 'DRAW', PictureRequests>;

const partNames = ['layout', 'communities', 'centralities'] as const;

/**
 * Refuses what is too large to draw.
 * @throws DomainError LIMIT_EXCEEDED that names the first argument that asks for a picture, the size and what is allowed.
 */
export const checkPictureSize = (parts: PictureParts, nodes: number, edges: number): void => {
  const argument = partNames.find((name) => parts[name]);
  if (!argument || (nodes <= pictureLimits.nodes && edges <= pictureLimits.edges)) return;
  const allowed = `at most ${pictureLimits.nodes} nodes and ${pictureLimits.edges} edges`;
  throw new DomainError(
    'LIMIT_EXCEEDED',
    `${argument}: this has ${nodes} nodes and ${edges} edges, and a picture is made of ${allowed}; ask for less, or without ${argument}.`,
    { argument, value: { nodes, edges }, allowed },
  );
};

const tooLong = (milliseconds: number): DomainError =>
  new DomainError('TIMEOUT', `The picture took longer than ${milliseconds / 1_000} s; ask for a smaller one.`);

export const pictureKeeper = ({
  url = new URL('./worker.js', import.meta.url),
  onCrash,
  mostWaiting = 16,
  timeLimit = 30_000,
}: PictureKeeperOptions): PictureKeeper => {
  let thread: PictureThread | undefined;
  const inTurn = turns({ what: 'pictures', atOnce: 1, mostWaiting });
  let closed = false;

  const drawNow = async (question: PictureQuestion): Promise<Picture> => {
    if (closed) throw new DomainError('UNAVAILABLE', 'The server is closing; try again shortly.');
    if (!thread || thread.ended()) thread = startThread({ url, name: 'pictures', work: 'The picture', onCrash });
    const used = thread;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      void used.close();
    }, timeLimit);
    try {
      return await used.request({ type: 'DRAW', question });
    } catch (error) {
      throw late ? tooLong(timeLimit) : error;
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    draw: (question) => inTurn(() => drawNow(question)),
    close: async () => {
      closed = true;
      await thread?.close();
    },
  };
};
