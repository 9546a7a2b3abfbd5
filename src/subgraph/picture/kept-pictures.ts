import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { keptOr } from '../../shared/kept-or.ts';
import type { PictureKeeper } from './keeper.ts';
import type { Picture, PictureQuestion } from './picture.ts';

/** The largest picture has 5,000 nodes of 36 bytes: 18 MB at most. */
const keptPictures = 100;

/** Any two questions with the same digest are the same one. */
const digestOf = ({ graph: { sources, targets, weights, ...graph }, ...parts }: PictureQuestion): string => {
  const hash = createHash('sha256').update(JSON.stringify({ ...graph, edges: sources.length, ...parts }));
  for (const column of [sources, targets, weights]) hash.update(column);
  return hash.digest('base64');
};

/**
 * Draws pictures and keeps them. A picture follows from its question alone, whatever the data version: so it is kept
 * under a digest of that, and still right where the graph moved elsewhere. Who asks for what is being drawn waits for it;
 * failures are not kept.
 */
export const keepingPictures = ({ draw }: Pick<PictureKeeper, 'draw'>): Pick<PictureKeeper, 'draw'> => {
  const kept = new LRUCache<string, Promise<Picture>>({ max: keptPictures });
  return { draw: (question) => keptOr(kept, digestOf(question), () => draw(question)) };
};
