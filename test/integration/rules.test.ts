import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bringUpToRules } from '../../src/bring-up-to-rules.ts';
import { dump } from '../../src/curation/dump.ts';
import { cypher } from '../../src/graph/cypher.ts';
import { type Api, openApi } from '../support/api.ts';
import { Seed } from '../support/seed.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
  const seed = new Seed(api.graph);
  seed.model({ name: 'Alpha', year: 2020 }).developedBy(seed.institution({ name: 'Company' }));
  await seed.save();
});
afterAll(() => api.close());

const dumped = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of dump(api.graph)) lines.push(line);
  return lines;
};

const found = async (): Promise<number> =>
  (await api.ask('{ search(text: "alpha") { totalCount } }')).data.search.totalCount;

describe('a graph that an earlier version made', () => {
  it('is projected anew from its log, and then left alone', async () => {
    const before = await dumped();
    await api.graph.write((transaction) =>
      transaction.run(
        cypher`MATCH (node) WHERE node:Entity OR node:Log SET node.searchWords = null, node.searchNames = null, node.rules = null`,
      ),
    );
    expect(await found()).toBe(0);
    await bringUpToRules(api.graph);
    expect(await found()).toBe(1);
    expect(await dumped()).toEqual(before);
    const version = (await api.ask('{ meta { dataVersion } }')).data.meta.dataVersion;
    await bringUpToRules(api.graph);
    expect((await api.ask('{ meta { dataVersion } }')).data.meta.dataVersion).toBe(version);
  });
});
