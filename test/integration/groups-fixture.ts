import { join } from 'node:path';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { formats } from '../../src/importers/formats.ts';
import { importSheet } from '../../src/importers/pipeline.ts';
import { readManifest } from '../../src/importers/seeds.ts';
import { openSheet } from '../../src/importers/sheet.ts';
import { projectRoot } from '../support/programs.ts';

const folder = join(projectRoot, 'seeds');
/** Enough to meet every field that is grouped by, in the time that a test has. */
const needed = new Set([
  'countries.csv',
  'organizations.csv',
  'sector-overrides.csv',
  'registry.csv',
  'models-frontier.csv',
  'models-large-scale.csv',
  'clusters.csv',
  'works-ml.jsonl',
]);

export const loadGroupSeeds = async (graph: Graph): Promise<void> => {
  const { apply } = curationService(graph, nouns);
  for (const { file, kind, source } of await readManifest(folder)) {
    if (!needed.has(file)) continue;
    const sheet = await openSheet(join(folder, file), formats[kind]);
    await importSheet({ sheet, source, apply, author: 'test', reason: file });
  }
};
