import type { Graph } from '../../src/graph/graph.ts';
import { Seed, type Seeded } from '../support/seed.ts';
import { randomNumbers } from './paths-fixture.ts';

const many = <Made>(count: number, make: (index: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Authors of the paper that everything else is small beside. */
export const crowd = 150;

/**
 * A small graph of every kind of relationship that walks meet, the same each time: papers that cite one another, with authors at
 * institutions, topics and venues; models on models, two of which name each other; and somebody whom nobody knows.
 */
export const seedSmallWorld = async (graph: Graph) => {
  const seed = new Seed(graph);
  const random = randomNumbers(11);
  const below = (limit: number): number => Math.floor(random() * limit);
  const some = <Item>(items: readonly Item[], most: number): readonly Item[] =>
    [...new Set(many(1 + below(most), () => items[below(items.length)]))].flatMap((item) => item ?? []);
  const year = (): { readonly year?: number } => (below(8) === 0 ? {} : { year: 2015 + below(9) });

  const country = seed.country({ name: 'Finland', code: 'FI' });
  const sectors = ['ACADEMIA', 'INDUSTRY', 'GOVERNMENT', undefined] as const;
  const institutions = many(10, (index) =>
    seed.institution({ name: `Institute ${index}`, country, sector: sectors[index % sectors.length] }),
  );
  for (const [index, institution] of institutions.entries()) {
    const parent = institutions[index + 1];
    if (parent && index % 3 === 0) institution.partOf(parent);
    if (parent && index % 6 === 0) institution.succeededBy(parent, { date: '2020' });
  }
  const topics = many(6, (index) => seed.topic({ name: `Topic ${index}` }));
  const venue = seed.venue({ name: 'Venue' });
  const authors = many(40, (index) => seed.author({ name: `Author ${index}`, openalex: `A${100 + index}` }));
  const models = many(12, (index) =>
    seed.model({ name: `Model ${index}`, ...year(), trainingCompute: 10 ** (20 + (index % 4)) }),
  );
  const papers = many(40, (index) => {
    const paper = seed.paper({ title: `Paper ${index}`, openalex: `W${100 + index}`, ...year() });
    for (const author of some(authors, 5)) paper.by(author, some(institutions, 2));
    for (const topic of some(topics, 3)) paper.about(topic, { score: below(5) / 4 });
    if (below(3) === 0) paper.publishedIn(venue);
    return paper;
  });
  for (const paper of papers) {
    for (const cited of some(papers, 3)) if (cited !== paper) paper.cites(cited);
    if (below(4) === 0) for (const model of some(models, 1)) paper.uses(model, 'BASELINE');
  }
  for (const [index, model] of models.entries()) {
    model.developedBy(...some(institutions, 2));
    for (const paper of some(papers, 1)) model.describedIn(paper);
    const base = models[below(index)];
    if (index > 0 && base) model.basedOn(base);
  }
  const [first, second] = models;
  if (first && second) first.basedOn(second);
  const crowded = seed.paper({ title: 'Everybody', openalex: 'W999', year: 2020 });
  for (const index of many(crowd, (one) => one)) {
    crowded.by(authors[index] ?? seed.author({ name: `One of many ${index}`, openalex: `A${1_000 + index}` }));
  }
  const alone: Seeded = seed.author({ name: 'Nobody knows', openalex: 'A9999' });
  await seed.save();
  return { country, institutions, topics, authors, models, papers, crowded, alone };
};
export type SmallWorld = Awaited<ReturnType<typeof seedSmallWorld>>;
