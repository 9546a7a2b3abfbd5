import { Seed } from '../support/seed.ts';

/** More than two pages of a list, and of what hangs on one entity. */
export const modelCount = 230;
export const authorCount = 210;

/** Names that a format could break on. */
const odd = ['Comma, Inc', 'The "Best" Lab', 'Bar|Pipe', 'Two\nLines', 'Ünïcödé 実験室', ' spaces '];

/** A graph with long lists, odd names, and values that are missing here and there. */
export const seedTables = async (graph: ConstructorParameters<typeof Seed>[0]): Promise<void> => {
  const seed = new Seed(graph);
  const namibia = seed.country({ name: 'Namibia', code: 'NA' });
  const makers = odd.map((name, at) => seed.institution({ name, ...(at === 0 && { country: namibia }) }));
  const hub = seed.institution({ name: 'Hub', sector: 'INDUSTRY' });
  const chip = seed.hardwareType({ name: 'Chip' });
  const paper = seed.paper({ title: 'By many', year: 2020, citations: 7 });
  for (let at = 0; at < authorCount; at++) {
    paper.by(seed.author({ name: `Author Number${at}` }), at % 2 === 0 ? [hub] : []);
  }
  seed.paper({ title: 'By nobody' });
  for (let at = 0; at < modelCount; at++) {
    const facts = {
      ...(at % 3 !== 0 && { year: 2000 + (at % 20) }),
      ...(at % 4 === 0 && { trainingCompute: { value: 1e20 * (at + 1), low: 1e19 * (at + 1), unit: 'FLOP' } }),
      ...(at % 5 === 0 && { frontier: at % 2 === 0 }),
      ...(at % 6 === 0 && { citations: at }),
      ...(at % 7 === 0 && { domains: ['Language', 'Vision|Audio'] }),
    };
    const model = seed.model({ name: `Model ${at}`, ...facts }).developedBy(hub);
    const other = makers[at % (makers.length + 1)];
    if (other) model.developedBy(other);
    if (at % 10 === 0) model.trainedWith(chip, at + 0.5);
    if (at === 1) model.describedIn(paper);
  }
  seed.model({ name: 'By nobody' });
  await seed.save();
};
