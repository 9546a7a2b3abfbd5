import { nounOfId } from '../entities/entity-id.ts';
import type { EntityLoaders } from '../entities/loaders.ts';
import { DomainError } from '../shared/errors.ts';
import { connectionOf, type PageInput, pageArguments } from '../shared/page.ts';
import { type CollaborationHop, type JointPaper, newestFirst } from './paths.ts';

type Loaders = Pick<EntityLoaders, 'Author' | 'Institution' | 'Paper'>;

/** What the index knew a moment ago and the graph no longer shows under any id. */
const gone = (id: string): DomainError =>
  new DomainError('CONFLICT', `The graph changed while it was read: ${id} has gone; ask again.`, { value: id });

/** The author or institution that stands on a path. */
export const loadEnd = async ({ Author, Institution }: Loaders, id: string) => {
  const found = await (nounOfId(id)?.name === 'Author' ? Author.load(id) : Institution.load(id));
  if (!found) throw gone(id);
  return found;
};

/** All entities of a path, read together. */
export const loadEnds = (loaders: Loaders, ids: readonly string[]) =>
  Promise.all(ids.map((id) => loadEnd(loaders, id)));

const loadPaper = async ({ Paper }: Loaders, id: string) => {
  const found = await Paper.load(id);
  if (!found) throw gone(id);
  return found;
};

const field = 'CollaborationHop.evidence';

/** The paper that a cursor stands after. */
const placeIn = ([year, id]: readonly unknown[]): JointPaper => ({
  id: String(id),
  year: typeof year === 'number' ? year : null,
});

/** A page of the papers of a hop, newest first. */
export const evidencePage = async (loaders: Loaders, { papers }: CollaborationHop, input: PageInput) => {
  const page = pageArguments(input, { field, standard: 5 });
  const last = page.after && placeIn(page.after);
  const following = last ? papers.filter((paper) => newestFirst(paper, last) > 0) : papers;
  const items = await Promise.all(
    following.slice(0, page.first + 1).map(async ({ id, year }) => ({ node: await loadPaper(loaders, id), year })),
  );
  return connectionOf({
    field,
    page,
    items,
    edgeOf: ({ node }) => ({ node }),
    placeOf: ({ node, year }) => [year, node.id],
    totalCount: () => papers.length,
  });
};
