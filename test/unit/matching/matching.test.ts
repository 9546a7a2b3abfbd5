import { describe, expect, it } from '@jest/globals';
import { authorIdentities, paperIdentities } from './identities.ts';
import { labelledAuthors, labelledPapers, measure } from './labelled.ts';

describe('matching', () => {
  it('dev', async () => {
    const papers = await labelledPapers();
    const paperOf = paperIdentities(papers.flatMap(({ sides }) => sides));
    const isOne = ({ sides: [a, b] }: (typeof papers)[number]) => paperOf(a) === paperOf(b);
    const dev = papers.filter(({ half }) => half === 'development');
    for (const p of dev) if (isOne(p) !== p.same) console.log(p.same, JSON.stringify(p.sides));
    console.log(measure(dev, isOne).text);
    const authors = await labelledAuthors();
    const personOf = authorIdentities(authors.flatMap(({ sides }) => sides));
    const one = ({ sides: [a, b] }: (typeof authors)[number]) => personOf(a) === personOf(b);
    const d2 = authors.filter(({ half }) => half === 'development');
    for (const p of d2)
      if (one(p) !== p.same)
        console.log(
          p.same,
          p.sides
            .map((s) =>
              [s.name, s.key, s.work.title, s.work.authors.slice(1, 6).join(','), s.institutions.join(',')].join(' | '),
            )
            .join('\n'),
        );
    console.log(measure(d2, one).text);
    expect(1).toBe(1);
  });
});
