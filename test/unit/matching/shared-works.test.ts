import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { authorNoun } from '../../../src/entities/author/author.ts';
import { paperNoun } from '../../../src/entities/paper/paper.ts';
import { census } from '../../../src/matching/authors/census.ts';
import { matchAuthors } from '../../../src/matching/authors/match-authors.ts';
import { profileBook } from '../../../src/matching/authors/profiles.ts';
import { matchPapers } from '../../../src/matching/papers/match-papers.ts';
import { follow, rootsOf } from './identities.ts';
import { labelledAuthors, labelledPapers, measure } from './labelled.ts';
import { type SharedWork, sharedFolder, sharedWorks } from './shared-works.ts';

const present = existsSync(sharedFolder);
if (!present) console.warn('Matching is not measured on the shared files: ../shared/data is absent.');

interface Told {
  readonly paperOf: (key: string) => string;
  readonly personOf: (key: string) => string;
}

/** Papers and persons as they are told among all works of the shared files. */
const tell = (works: readonly SharedWork[]): Told => {
  const rootOf = rootsOf(works);
  const facts = works.map((work) => ({ ...work, root: rootOf(work.keys[0] ?? '') }));
  const linked = follow(matchPapers(paperNoun, facts).decisions);
  const names = census();
  for (const { signatures } of works) for (const { key, name } of signatures) names.add(key, name);
  const book = profileBook(names, (key) => key);
  for (const { root, signatures } of facts) book.add({ paper: linked(root), authors: signatures });
  const personOf = follow(matchAuthors(authorNoun, names, book.profiles()).decisions);
  return { paperOf: (key) => linked(rootOf(key)), personOf };
};

(present ? describe : describe.skip)(
  'among all works of the shared files (skipped where ../shared/data is absent)',
  () => {
    let told: Told;
    beforeAll(async () => {
      const works: SharedWork[] = [];
      for await (const work of sharedWorks()) works.push(work);
      told = tell(works);
    }, 300_000);

    it.each(['development', 'held-out'] as const)(
      'the labelled authors of the %s half are told right',
      async (half) => {
        const own = (await labelledAuthors()).filter((pair) => pair.half === half);
        const { precision, recall, text } = measure(
          own,
          ({ sides: [a, b] }) => told.personOf(a.key) === told.personOf(b.key),
        );
        expect([precision >= 0.98, recall >= 0.8, text]).toEqual([true, true, text]);
      },
    );

    it.each(['development', 'held-out'] as const)('the labelled papers of the %s half are told right', async (half) => {
      const own = (await labelledPapers()).filter((pair) => pair.half === half);
      const paperOf = (keys: readonly string[]): string => told.paperOf(keys[0] ?? '');
      const { precision, recall, text } = measure(own, ({ sides: [a, b] }) => paperOf(a.keys) === paperOf(b.keys));
      expect([precision >= 0.98, recall >= 0.9, text]).toEqual([true, true, text]);
    });

    it('a person whom two share a name with is not taken for one of them', () => {
      expect(told.personOf('openreview:~Aditya_Ramesh2')).not.toBe(told.personOf('name:aditya ramesh|epoch'));
      expect(told.personOf('name:ashish vaswani|epoch')).toBe('openalex:A5103024730');
    });
  },
);
