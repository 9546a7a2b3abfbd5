import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import { fileSource } from '../../src/importers/file-source.ts';
import { importSheet } from '../../src/importers/pipeline.ts';
import { rorRecords } from '../../src/importers/ror.ts';
import { openSheet } from '../../src/importers/sheet.ts';
import type { ImportReport } from '../../src/importers/tally.ts';
import { idOf } from '../../src/log/id.ts';
import { matchGraph } from '../../src/matching/match-graph.ts';
import { type Api, openApi } from '../support/api.ts';

const path = fileURLToPath(new URL('../fixtures/matching/registry.jsonl', import.meta.url));

let api: Api;
let report: ImportReport;
beforeAll(async () => {
  api = await openApi();
  const curation = curationService(api.graph, nouns);
  const source = fileSource('ror', path, '2026-01-01');
  const sheet = await openSheet(path, rorRecords);
  report = await importSheet({ sheet, source, apply: curation.apply, author: 'tests', reason: 'a test' });
  await matchGraph(api.graph, curation);
}, 120_000);
afterAll(() => api.close());

interface Shown {
  readonly name: string;
  readonly id: string;
  readonly parents: readonly { readonly name: string }[];
  readonly successors: readonly { readonly name: string }[];
  readonly children: { readonly nodes: readonly { readonly name: string }[] };
  readonly topParent: { readonly name: string };
}
const shown = async (ror: string): Promise<Shown | null> => {
  const { data, errors } = await api.ask(
    `query ($ror: String!) {
      institution(by: {identifier: $ror}) {
        id name parents { name } successors { name } topParent { name } children(first: 9) { nodes { name } }
      }
    }`,
    { ror: `ror:${ror}` },
  );
  expect(errors).toEqual([]);
  return data.institution;
};
const names = (list: readonly { readonly name: string }[] = []): readonly string[] =>
  list.map(({ name }) => name).sort();

describe('records of the registry', () => {
  it('are refused in the report where the check digit of the id is wrong', async () => {
    expect(report).toMatchObject({ rows: 12, rejected: 1 });
    expect(report.problems).toMatchObject([
      { severity: 'REJECTED', code: 'BAD_IDENTIFIER', row: 11, line: 11 },
      { severity: 'DOUBTFUL', code: 'SELF_REFERENCE', row: 1, column: 'parents' },
    ]);
    expect(report.problems[0]?.value).toContain('0aabd1p51');
  });

  it('lead on from a withdrawn one through a successor that was withdrawn too', async () => {
    const last = await shown('0aa4wc811');
    expect(last?.name).toBe('Third Name');
    expect(await shown('0aa2e6443')).toEqual(last);
    expect(await shown('0aa3n9627')).toEqual(last);
    expect(last?.id).toBe(idOf(nouns.Institution, 'ror:0aa4wc811'));
  });

  it('stay, withdrawn, beside two successors: which one is meant nobody can tell', async () => {
    const split = await shown('0aa53fa38');
    expect(split?.name).toBe('Split');
    expect(names(split?.successors)).toEqual(['Lower', 'Third Name']);
  });

  it('stay, inactive, beside one successor: succession is not merging', async () => {
    const former = await shown('0aacm4r34');
    expect([former?.name, names(former?.successors)]).toEqual(['Former', ['Third Name']]);
  });

  it('are one where two were withdrawn for each other', async () => {
    const [one, other] = [await shown('0aa7hne06'), await shown('0aa8rrg87')];
    expect(one?.id).toBe(other?.id);
  });

  it('are no parents of themselves, and end somewhere where parents go in a circle', async () => {
    const own = await shown('0aa173259');
    expect([own?.parents, own?.topParent.name]).toEqual([[], 'Own Parent']);
    const tops = [await shown('0aa9zvj71'), await shown('0aaa6ym98'), await shown('0aa6ajc22')];
    expect(new Set(tops.map((one) => one?.topParent.name)).size).toBe(1);
  });

  it('have the parents that they state, and no others: children by their own word, related ones not at all', async () => {
    const third = await shown('0aa4wc811');
    expect([names(third?.parents), names(third?.children.nodes)]).toEqual([['Upper'], ['Lower']]);
  });
});
