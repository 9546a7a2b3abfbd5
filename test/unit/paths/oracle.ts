import type { PathQuestion } from '../../../src/paths/paths.ts';
import type { AuthorRow, PaperRow } from '../../../src/paths/search/path-index.ts';

/** A small world in plain arrays, and answers worked out on it without any cleverness. */
export interface World {
  readonly authors: readonly AuthorRow[];
  readonly institutions: readonly string[];
  readonly papers: readonly PaperRow[];
}

const identityOf = ({ authors }: World, id: string): number => {
  const author = authors.find((candidate) => candidate.id === id);
  if (!author) throw new Error(`no author ${id}`);
  if (author.keyed) return 0;
  const bearers = authors.filter(({ nameKey }) => nameKey === author.nameKey);
  return author.ambiguous || author.nameKey === null || bearers.length > 1 ? 2 : 1;
};

const rules = ['KEYED', 'UNAMBIGUOUS', 'ANY'] as const;

/** Who is left by the question's rule and exclusions. */
export const remains = (world: World, { kind, identities, excluding }: PathQuestion, id: string): boolean =>
  !excluding.includes(id) && (kind === 'INSTITUTION' || identityOf(world, id) <= rules.indexOf(identities));

/** Members, by paper, of the papers that the question leaves. */
const papersLeft = (world: World, { kind, years, excluding }: PathQuestion): readonly PaperRow[] =>
  world.papers
    .filter(({ id }) => !excluding.includes(id))
    .filter(
      ({ year }) => years === null || (year !== null && year >= (years.from ?? year) && year <= (years.to ?? year)),
    )
    .map((paper) => (kind === 'AUTHOR' ? paper : { ...paper, authors: paper.institutions }));

const neighbours = (world: World, question: PathQuestion) => {
  const map = new Map<string, Set<string>>();
  for (const { authors } of papersLeft(world, question)) {
    for (const one of authors) {
      for (const other of authors) {
        if (one === other || !remains(world, question, one) || !remains(world, question, other)) continue;
        map.set(one, (map.get(one) ?? new Set()).add(other));
      }
    }
  }
  return map;
};

/** Every shortest path, found by extending every path from the ends one step at a time; and who can be reached from `from`. */
export const allShortestPaths = (world: World, question: PathQuestion) => {
  const next = neighbours(world, question);
  const reached = new Set(question.from);
  let paths: string[][] = [...new Set(question.from)].map((id) => [id]);
  let shortest: string[][] = [];
  while (paths.length > 0) {
    const arrived = paths.filter((path) => question.to.includes(path.at(-1) ?? ''));
    if (shortest.length === 0) shortest = arrived;
    const seen = new Set(reached);
    paths = paths.flatMap((path) =>
      [...(next.get(path.at(-1) ?? '') ?? [])]
        .filter((id) => !seen.has(id))
        .map((id) => {
          reached.add(id);
          return [...path, id];
        }),
    );
  }
  return { shortest, reached: reached.size };
};

/** Papers within the constraints with both on them, newest first. */
export const joint = (world: World, question: PathQuestion, one: string, other: string) =>
  papersLeft(world, question)
    .filter(({ authors }) => authors.includes(one) && authors.includes(other))
    .sort((a, b) => (b.year ?? -1) - (a.year ?? -1) || (a.id < b.id ? -1 : 1))
    .map(({ id, year }) => ({ id, year }));

export const weakest = (world: World, path: readonly string[]) =>
  rules[Math.max(...path.map((id) => identityOf(world, id)))];
