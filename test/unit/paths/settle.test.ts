import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { collector } from '../../../src/paths/search/collector.ts';
import { noFacts } from '../../../src/paths/search/path-index.ts';
import { namedBefore, settle } from '../../../src/paths/search/settle.ts';
import { contentsOf } from '../../support/path-index.ts';
import { author, indexOf, institution, paper, tell, type World, worldOf } from './worlds.ts';

const sizes = { authors: 8, institutions: 5, papers: 9, models: 4 };

/** A part of a world: works name only who is there. */
const partOf = (world: World): fc.Arbitrary<World> =>
  fc.record({
    authors: fc.subarray([...world.authors]),
    institutions: fc.subarray([...world.institutions]),
    papers: fc.subarray([...world.papers]),
    models: fc.subarray([...world.models]),
  });

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const changed = <Row extends { readonly id: string }>(before: readonly Row[], after: readonly Row[]) => ({
  told: after.filter((row) => !before.some((old) => same(old, row))),
  gone: before.flatMap(({ id }) => (after.some((row) => row.id === id) ? [] : [id])),
});

/** What is told of one world becoming another: the rows that differ, and, as any write does, the works that name who comes or goes. */
const tellChange = (before: World, after: World) => {
  const told = collector();
  const papers = changed(before.papers, after.papers);
  const models = changed(before.models, after.models);
  const authors = changed(before.authors, after.authors);
  const isMoved = (of: readonly string[], now: readonly string[]) => (id: string) =>
    of.includes(id) !== now.includes(id);
  const moved = [
    isMoved(
      before.authors.map(({ id }) => id),
      after.authors.map(({ id }) => id),
    ),
    isMoved(before.institutions, after.institutions),
    isMoved(
      before.papers.map(({ id }) => id),
      after.papers.map(({ id }) => id),
    ),
  ];
  const touches = (ids: readonly string[]): boolean => ids.some((id) => moved.some((is) => is(id)));
  told.addPapers(papers.told);
  told.addPapers(
    after.papers.filter((row) => touches([...row.authors, ...row.institutions].map(([id]) => id).concat(row.cites))),
  );
  told.addModels(models.told);
  told.addModels(after.models.filter(({ developers }) => touches(developers)));
  told.addAuthors(authors.told);
  told.addInstitutions(after.institutions);
  told.addGone('Author', authors.gone);
  told.addGone(
    'Institution',
    before.institutions.filter((id) => !after.institutions.includes(id)),
  );
  told.addGone('Paper', papers.gone);
  told.addGone('Model', models.gone);
  return told;
};

describe('the index', () => {
  it('brought up to what changed is the one that is built anew', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(worldOf(sizes), worldOf(sizes))
          .chain(([one, other]) => fc.tuple(partOf(one), partOf(other), partOf(one))),
        ([first, second, third]) => {
          let { facts } = indexOf(first);
          let before = first;
          for (const after of [second, third, first]) {
            const index = settle(facts, tellChange(before, after).collected());
            expect(contentsOf(index)).toEqual(contentsOf(indexOf(after)));
            facts = index.facts;
            before = after;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is the same in whatever order it was told', () => {
    fc.assert(
      fc.property(worldOf(sizes), (world) => {
        const turned = {
          authors: [...world.authors].reverse(),
          institutions: [...world.institutions].reverse(),
          papers: [...world.papers].reverse(),
          models: [...world.models].reverse(),
        };
        expect(contentsOf(settle(noFacts, tell(turned).collected()))).toEqual(contentsOf(indexOf(world)));
      }),
      { numRuns: 100 },
    );
  });

  it('tells whom works named before they were told of anew', () => {
    const row = { id: paper(1), year: 2020, cites: [paper(2)], institutions: [[institution(1), 1]] as const };
    const world: World = {
      authors: [{ id: author(1), keyed: true, ambiguous: false, nameKey: null }],
      institutions: [institution(1), institution(2)],
      papers: [
        { ...row, authors: [[author(1), null]] },
        { id: paper(2), year: null, authors: [], institutions: [], cites: [] },
      ],
      models: [],
    };
    const told = collector();
    told.addPapers([{ ...row, authors: [], institutions: [], cites: [] }]);
    expect([...namedBefore(indexOf(world).facts, told.collected())].sort()).toEqual([
      author(1),
      institution(1),
      paper(1),
      paper(2),
    ]);
  });
});
