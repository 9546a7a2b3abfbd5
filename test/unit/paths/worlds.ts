import fc from 'fast-check';
import type { PathQuestion } from '../../../src/paths/paths.ts';
import { pathIndexBuilder } from '../../../src/paths/search/path-index.ts';
import type { World } from './oracle.ts';

const numbered = (prefix: string, number: number): string => `${prefix}_${String(number).padStart(16, '0')}`;
export const author = (number: number): string => numbered('aut', number);
export const institution = (number: number): string => numbered('ins', number);
export const paper = (number: number): string => numbered('ppr', number);

/** The index of a world, its rows given in batches. */
export const indexOf = (world: World) => {
  const builder = pathIndexBuilder();
  for (const row of world.authors) builder.addAuthors([row]);
  builder.addInstitutions(world.institutions);
  const half = Math.ceil(world.papers.length / 2);
  builder.addPapers(world.papers.slice(0, half));
  builder.addPapers(world.papers.slice(half));
  return builder.build();
};

/** A question with everything allowed. */
export const question = (given: Partial<PathQuestion> & Pick<PathQuestion, 'from' | 'to'>): PathQuestion => ({
  kind: 'AUTHOR',
  maxHops: 20,
  years: null,
  excluding: [],
  identities: 'ANY',
  workLimit: 1_000_000,
  ...given,
});

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const authorRow = (number: number) =>
  fc.record({
    id: fc.constant(author(number)),
    keyed: fc.boolean(),
    ambiguous: fc.constantFrom(false, false, true),
    nameKey: fc.option(
      fc.constantFrom('ada byron', 'c. shannon', 'mary cartwright', `only ${number}`, `sole ${number}`),
    ),
  });

const members = (id: (number: number) => string, count: number): fc.Arbitrary<string[]> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(fc.nat(count - 1).map(id), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(fc.nat(count - 1).map(id), { maxLength: 9 }) },
  );

/** Worlds of up to 14 authors, 8 institutions and 16 papers: sparse enough to hold long paths and several components. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    authors: fc.integer({ min: 2, max: 14 }),
    institutions: fc.integer({ min: 2, max: 8 }),
    papers: fc.nat(16),
  })
  .chain((sizes) => {
    const row = (number: number) =>
      fc.record({
        id: fc.constant(paper(number)),
        year: fc.option(fc.integer({ min: 2012, max: 2024 })),
        authors: members(author, sizes.authors),
        institutions: members(institution, sizes.institutions),
      });
    const count = (length: number) => Array.from({ length }, (_, number) => number);
    return fc.record({
      authors: fc.tuple(...count(sizes.authors).map(authorRow)).chain(shuffled),
      institutions: shuffled(count(sizes.institutions).map(institution)),
      papers: fc.tuple(...count(sizes.papers).map(row)).chain(shuffled),
    });
  });

const year = fc.option(fc.integer({ min: 2011, max: 2025 }));
const some = (ids: readonly string[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: most });

/** A world and a question about it, with ends that nobody excludes. */
export const asked = worlds.chain((world) => {
  const ofKind = (kind: PathQuestion['kind'], ids: readonly string[]): fc.Arbitrary<PathQuestion> => {
    const others = [...ids, ...world.papers.map(({ id }) => id)];
    return fc
      .record({
        kind: fc.constant(kind),
        from: fc.oneof(some(ids, 1), some(ids, 3)),
        to: fc.oneof(some(ids, 1), some(ids, 3)),
        maxHops: fc.integer({ min: 1, max: 5 }),
        years: fc.oneof(fc.constant(null), fc.record({ from: year, to: year })),
        excluding: fc.oneof(fc.constant<string[]>([]), fc.uniqueArray(fc.constantFrom(...others), { maxLength: 3 })),
        identities: fc.constantFrom('KEYED' as const, 'UNAMBIGUOUS' as const, 'ANY' as const, 'ANY' as const),
        workLimit: fc.constant(1_000_000),
      })
      .map((made) => ({
        ...made,
        excluding: made.excluding.filter((id) => ![...made.from, ...made.to].includes(id)),
      }));
  };
  const authors = world.authors.map(({ id }) => id);
  return fc.record({
    world: fc.constant(world),
    question: fc.oneof(ofKind('AUTHOR', authors), ofKind('INSTITUTION', world.institutions)),
  });
});
