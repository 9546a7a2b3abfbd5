import { fileURLToPath } from 'node:url';
import { takeFolderLock } from '../../scripts/folder-lock.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes what several files of tests share in `.cache`. Files of different projects run side by side, each in a process of
 * its own: one makes it, the others wait. `isReady` must not be true before all of it is there.
 */
export const makeOnce = async (isReady: () => boolean, make: () => Promise<void>): Promise<void> => {
  if (isReady()) return;
  const lock = await takeFolderLock(root, 'test-set-up');
  try {
    if (!isReady()) await make();
  } finally {
    lock.letGo();
  }
};
