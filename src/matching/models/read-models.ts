import type { Graph } from '../../graph/graph.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { Roots } from '../roots.ts';
import { referencesIn, type StatementRow, streamStatements, textIn, yearIn } from '../statements.ts';
import type { ModelFacts } from './match-models.ts';

interface AllRoots {
  readonly models: Roots;
  readonly papers: Roots;
  readonly institutions: Roots;
}

const keysIn = (rows: readonly StatementRow[], field: string): readonly string[] =>
  rows.flatMap(({ body }) => referencesIn(body.fields[field]).map(({ key }) => key));

const withoutHost = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/\/+$/u, '')
    .toLowerCase();

/** All models: there are thousands of them, not millions. */
export const readModels = async (graph: Graph, roots: AllRoots): Promise<readonly ModelFacts[]> => {
  const rows: StatementRow[] = [];
  for await (const row of streamStatements(graph, 'Model')) rows.push(row);
  await roots.models.load([...rows.map(({ subject }) => subject), ...keysIn(rows, 'baseModels')]);
  await roots.papers.load(keysIn(rows, 'papers'));
  await roots.institutions.load(keysIn(rows, 'developers'));
  return [...groupBy(rows, ({ subject }) => roots.models.of(subject))].map(([root, own]): ModelFacts => {
    const papers = own.flatMap(({ body }) => referencesIn(body.fields.papers));
    return {
      root,
      names: new Set(own.flatMap(({ body }) => textIn(body.fields.name) ?? [])),
      years: new Set(own.flatMap(({ body }) => yearIn(body.fields.publicationDate) ?? [])),
      sources: new Set(own.map(({ source }) => source)),
      described: new Set([
        ...papers.map(({ key }) => roots.papers.of(key)),
        ...own.flatMap(({ citation }) => (citation === null ? [] : [withoutHost(citation)])),
      ]),
      titles: new Set(papers.map(({ name }) => name)),
      bases: new Set(keysIn(own, 'baseModels').map(roots.models.of)),
      developers: new Set(keysIn(own, 'developers').map(roots.institutions.of)),
    };
  });
};
