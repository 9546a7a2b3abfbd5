import { nounOfId } from '../entities/entity-id.ts';
import type { EntityLoaders } from '../entities/loaders.ts';
import type { Graph } from '../graph/graph.ts';
import { DomainError } from '../shared/errors.ts';
import { connectionOf, type PageInput, pageArguments } from '../shared/page.ts';
import { findStanding } from './evidence-repository.ts';
import { type CollaborationHop, type CollaborationPath, type JointWork, newestFirst } from './paths.ts';

/** The readers of one request. */
export type PathLoaders = Pick<EntityLoaders, 'Author' | 'Institution' | 'Paper' | 'Model'>;

const standardPage = 5;
/** With the one that tells that there are more. */
const standardShown = standardPage + 1;
const mostShown = 101;

/**
 * Reads what paths are shown with, the entities on them and the newest works of each hop, in one statement for all hops of all
 * paths, and lets the loaders know them. False where something is not what it was at the data version of the paths.
 */
export const readEvidence = async (
  graph: Graph,
  loaders: PathLoaders,
  paths: readonly CollaborationPath[],
  version: number,
): Promise<boolean> => {
  const hops = paths.flatMap((path) => path.hops);
  const idsFrom = (from: number, to: number) => hops.flatMap(({ works }) => works.slice(from, to).map(({ id }) => id));
  const shown = new Set([...paths.flatMap(({ entities }) => entities), ...idsFrom(0, standardShown)]);
  const others = new Set(idsFrom(standardShown, mostShown).filter((id) => !shown.has(id)));
  const rows = await findStanding(graph, [...shown], [...others], version);
  if (rows.some(({ stands }) => !stands)) return false;
  for (const { noun, properties } of rows) {
    if (!properties) continue;
    if (noun === 'Author' || noun === 'Institution' || noun === 'Paper' || noun === 'Model')
      loaders[noun].read(properties);
  }
  return true;
};

/** What the index knew a moment ago and the graph no longer shows under any id. */
const gone = (id: string): DomainError =>
  new DomainError('CONFLICT', `The graph changed while it was read: ${id} has gone; ask again.`, { value: id });

/** The author or institution that stands on a path. */
export const loadEnd = async ({ Author, Institution }: PathLoaders, id: string) => {
  const found = await (nounOfId(id)?.name === 'Author' ? Author.load(id) : Institution.load(id));
  if (!found) throw gone(id);
  return found;
};

/** All entities of a path, read together. */
export const loadEnds = (loaders: PathLoaders, ids: readonly string[]) =>
  Promise.all(ids.map((id) => loadEnd(loaders, id)));

const loadWork = async ({ Paper, Model }: PathLoaders, id: string) => {
  const found = await (nounOfId(id)?.name === 'Paper' ? Paper.load(id) : Model.load(id));
  if (!found) throw gone(id);
  return found;
};

const field = 'CollaborationHop.evidence';

/** Whether a cursor holds a year, or none, and an id. */
const isPlace = ([year, id, ...rest]: readonly unknown[]): boolean =>
  (year === null || Number.isInteger(year)) && typeof id === 'string' && rest.length === 0;

/** The work that a cursor stands after. */
const placeIn = ([year, id]: readonly unknown[]): JointWork => ({
  id: String(id),
  year: typeof year === 'number' ? year : null,
});

/** A page of the works of a hop, newest first. */
export const evidencePage = async (loaders: PathLoaders, { works }: CollaborationHop, input: PageInput) => {
  const page = pageArguments(input, { field, standard: standardPage, isPlace });
  const last = page.after && placeIn(page.after);
  const following = last ? works.filter((work) => newestFirst(work, last) > 0) : works;
  const items = await Promise.all(
    following.slice(0, page.first + 1).map(async ({ id, year }) => ({ node: await loadWork(loaders, id), year })),
  );
  return connectionOf({
    field,
    page,
    items,
    edgeOf: ({ node }) => ({ node }),
    placeOf: ({ node, year }) => [year, node.id],
    totalCount: () => works.length,
  });
};
