import fc from 'fast-check';
import { type CollaborationKind, collaborationKinds, type PathQuestion } from '../../../src/paths/paths.ts';
import { collector, type ModelRow, type PaperRow } from '../../../src/paths/search/collector.ts';
import type { AuthorRow } from '../../../src/paths/search/identity.ts';
import { noFacts } from '../../../src/paths/search/path-index.ts';
import { settle } from '../../../src/paths/search/settle.ts';

/** A small world in plain arrays. */
export interface World {
  readonly authors: readonly AuthorRow[];
  readonly institutions: readonly string[];
  readonly papers: readonly PaperRow[];
  readonly models: readonly ModelRow[];
}

const numbered = (prefix: string, number: number): string => `${prefix}_${String(number).padStart(16, '0')}`;
export const author = (number: number): string => numbered('aut', number);
export const institution = (number: number): string => numbered('ins', number);
export const paper = (number: number): string => numbered('ppr', number);
export const model = (number: number): string => numbered('mdl', number);

/** What is told of a world, in batches and with papers before the authors that they name. */
export const tell = (world: World) => {
  const told = collector();
  const half = Math.ceil(world.papers.length / 2);
  told.addPapers(world.papers.slice(0, half));
  for (const row of world.authors) told.addAuthors([row]);
  told.addInstitutions(world.institutions);
  told.addModels(world.models);
  told.addPapers(world.papers.slice(half));
  return told;
};

export const indexOf = (world: World) => settle(noFacts, tell(world).collected());

/** A question with everything allowed. */
export const question = (given: Partial<PathQuestion> & Pick<PathQuestion, 'from' | 'to'>): PathQuestion => ({
  k: 1,
  maxHops: 20,
  via: ['PAPER'],
  years: null,
  excluding: [],
  identities: 'ANY',
  maxAuthors: null,
  weighted: false,
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

const some = <Item>(item: fc.Arbitrary<Item>, few: number, many: number): fc.Arbitrary<Item[]> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(item, { maxLength: few }) },
    { weight: 1, arbitrary: fc.array(item, { maxLength: many }) },
  );

const range = (length: number) => Array.from({ length }, (_, number) => number);
const distinctBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

export interface Sizes {
  readonly authors: number;
  readonly institutions: number;
  readonly papers: number;
  readonly models: number;
}

export const paperRow = (number: number, sizes: Sizes): fc.Arbitrary<PaperRow> =>
  fc
    .record({
      id: fc.constant(paper(number)),
      year: fc.option(fc.integer({ min: 2012, max: 2024 })),
      authors: some(
        fc.tuple(
          fc.nat(sizes.authors - 1).map(author),
          fc.option(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 })),
        ),
        3,
        9,
      ),
      institutions: some(fc.nat(sizes.institutions - 1).map(institution), 3, 6),
      cites: some(fc.nat(Math.max(sizes.papers - 1, 0)).map(paper), 2, 5),
    })
    .map((row) => ({
      ...row,
      authors: distinctBy(row.authors, ([id]) => id),
      institutions: [...new Set(row.institutions)].map((id, place) => [id, place + 1] as const),
      cites: [...new Set(row.cites)],
    }));

export const modelRow = (number: number, sizes: Sizes): fc.Arbitrary<ModelRow> =>
  fc.record({
    id: fc.constant(model(number)),
    year: fc.option(fc.integer({ min: 2012, max: 2024 })),
    developers: some(fc.nat(sizes.institutions - 1).map(institution), 3, 6),
  });

export const worldOf = (sizes: Sizes): fc.Arbitrary<World> =>
  fc.record({
    authors: fc.tuple(...range(sizes.authors).map(authorRow)).chain(shuffled),
    institutions: shuffled(range(sizes.institutions).map(institution)),
    papers: fc.tuple(...range(sizes.papers).map((number) => paperRow(number, sizes))).chain(shuffled),
    models: fc.tuple(...range(sizes.models).map((number) => modelRow(number, sizes))).chain(shuffled),
  });

/** Worlds of up to 10 authors, 6 institutions, 12 papers and 4 models: sparse enough to hold long paths and several components. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    authors: fc.integer({ min: 2, max: 10 }),
    institutions: fc.integer({ min: 2, max: 6 }),
    papers: fc.nat(12),
    models: fc.nat(4),
  })
  .chain(worldOf);

const year = fc.option(fc.integer({ min: 2011, max: 2025 }));
const ends = (ids: readonly string[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: most });

const possible = (kinds: readonly CollaborationKind[], named: readonly string[]): readonly CollaborationKind[] => {
  const isMixed = new Set(named.map((id) => id.slice(0, 3))).size > 1;
  const needed = isMixed || (kinds.includes('MODEL') && named.some((id) => id.startsWith('aut')));
  return collaborationKinds.filter((kind) => kinds.includes(kind) || (kind === 'AFFILIATION' && needed));
};

/** A world and a question about it, with ends that nobody excludes and kinds that can work. */
export const asked = worlds.chain((world) => {
  const authors = world.authors.map(({ id }) => id);
  const everybody = [...authors, ...world.institutions];
  const others = [...everybody, ...world.papers.map(({ id }) => id), ...world.models.map(({ id }) => id)];
  const among = (ids: readonly string[]): fc.Arbitrary<PathQuestion> =>
    fc
      .record({
        from: fc.oneof(ends(ids, 1), ends(ids, 3)),
        to: fc.oneof(ends(ids, 1), ends(ids, 3)),
        k: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 8 })),
        maxHops: fc.integer({ min: 1, max: 5 }),
        via: fc.oneof(fc.constant(['PAPER' as const]), fc.subarray([...collaborationKinds], { minLength: 1 })),
        years: fc.oneof(fc.constant(null), fc.record({ from: year, to: year })),
        excluding: fc.oneof(fc.constant<string[]>([]), fc.uniqueArray(fc.constantFrom(...others), { maxLength: 3 })),
        identities: fc.constantFrom('KEYED' as const, 'UNAMBIGUOUS' as const, 'ANY' as const, 'ANY' as const),
        maxAuthors: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.integer({ min: 1, max: 4 })),
        weighted: fc.boolean(),
        workLimit: fc.constant(1_000_000),
      })
      .map((made) => ({
        ...made,
        via: possible(made.via, [...made.from, ...made.to]),
        excluding: made.excluding.filter((id) => ![...made.from, ...made.to].includes(id)),
      }));
  return fc.record({
    world: fc.constant(world),
    question: fc.oneof(among(authors), among(world.institutions), among(everybody)),
  });
});
