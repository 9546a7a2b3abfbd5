import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { dump } from '../curation/dump.ts';
import type { Graph } from '../graph/graph.ts';

/**
 * Writes the graph in canonical form, one line each, and tells how many. The lines are written beside the file, which is
 * replaced at the end, so that a file that is there is whole.
 */
export const writeDump = async (graph: Graph, file: string, tell: (progress: string) => void): Promise<number> => {
  const beside = `${file}.part`;
  const out = createWriteStream(beside);
  await once(out, 'open');
  let lines = 0;
  try {
    for await (const line of dump(graph)) {
      if (!out.write(`${line}\n`)) await once(out, 'drain');
      lines += 1;
      if (lines % 10_000 === 0) tell(`${lines} lines`);
    }
    out.end();
    await finished(out);
    await rename(beside, file);
  } catch (error) {
    out.destroy();
    await rm(beside, { force: true });
    throw error;
  }
  return lines;
};
