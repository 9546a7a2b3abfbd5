import { describe, expect, it } from '@jest/globals';
import { authorNoun } from '../../../src/entities/author/author.ts';
import { modelNoun } from '../../../src/entities/model/model.ts';
import { paperNoun } from '../../../src/entities/paper/paper.ts';
import { census } from '../../../src/matching/authors/census.ts';
import { matchAuthors } from '../../../src/matching/authors/match-authors.ts';
import { agreement, personName } from '../../../src/matching/authors/person-name.ts';
import type { SignedWork } from '../../../src/matching/authors/profile.ts';
import { profileBook } from '../../../src/matching/authors/profiles.ts';
import { type ModelFacts, matchModels } from '../../../src/matching/models/match-models.ts';
import { matchPapers, type PaperFacts } from '../../../src/matching/papers/match-papers.ts';
import { comparedTitle } from '../../../src/matching/papers/title.ts';

const agreed = (a: string, b: string): string | null => {
  const [one, other] = [personName(a), personName(b)];
  return one && other ? agreement(one, other) : null;
};

describe('two names', () => {
  it.each([
    ['José García', 'Jose Garcia', 'EQUAL'],
    ['Vaswani, Ashish', 'Ashish Vaswani', 'EQUAL'],
    ['Jürgen Schmidhuber', 'Juergen Schmidhuber', 'EQUAL'],
    ['Xing-Lou Yang', 'Xinglou Yang', 'EQUAL'],
    ['LINGMING ZHANG', 'Lingming Zhang', 'EQUAL'],
    ['Geoffrey E. Hinton', 'Geoffrey Hinton', 'SHORTER'],
    ['GE Hinton', 'Geoffrey Everest Hinton', 'INITIALS'],
    ['J.-F. Cardoso', 'Jean-François Cardoso', 'INITIALS'],
    ['Ting Huang', 'Ting-Ji Huang', null],
    ['H. Francis Song', 'Haoyu Song', null],
    ['David M. Blei', 'David A. Blei', null],
    ['Samy Bengio', 'Yoshua Bengio', null],
  ])('%s and %s agree: %s', (a, b, expected) => {
    expect(agreed(a, b)).toBe(expected);
    expect(agreed(b, a)).toBe(expected);
  });
});

const paper = (root: string, title: string, year: number | null, ...authors: string[]): PaperFacts => ({
  root,
  keys: [root],
  title,
  year,
  authors,
});
const linkedPapers = (...facts: PaperFacts[]) =>
  matchPapers(paperNoun, facts).decisions.map(({ key, target }) => [key, target]);

describe('papers', () => {
  it('of one title, within a year and by one first author are the one with the best key', () => {
    const proceedings = paper('doi:10.1/b', 'A Title: of $\\alpha$ &amp; More', 2017, 'Ann Ash', 'Bo Birch');
    const preprint = paper('arxiv:1601.00001', 'a title – of alpha &amp; more', 2016, 'A. Ash');
    expect(linkedPapers(proceedings, preprint)).toEqual([['arxiv:1601.00001', 'doi:10.1/b']]);
    expect(linkedPapers(preprint, proceedings)).toEqual([['arxiv:1601.00001', 'doi:10.1/b']]);
  });

  it('are one after years only where all authors are the same: a reprint', () => {
    const [first, reprint] = [
      paper('title:t|2012|ash', 'Some long title', 2012, 'A Ash', 'B Birch'),
      paper('doi:10.1/b', 'Some long title', 2017, 'Ann Ash', 'Bo Birch'),
    ];
    expect(linkedPapers(first, reprint)).toHaveLength(1);
    expect(linkedPapers(first, { ...reprint, authors: ['Ann Ash'] })).toEqual([]);
  });

  it.each(['Editorial', 'Reply', 'Reply to Ash', 'Erratum', 'Theseus', 'Technical Report'])(
    'called %s are never one',
    (title) => {
      expect(comparedTitle(title)).toBeNull();
    },
  );

  it('of nearly one title, of two arXiv numbers or by others are two', () => {
    const one = paper('arxiv:1601.00001', 'Part of a work, part I', 2016, 'Ann Ash');
    expect(linkedPapers(one, paper('doi:10.1/b', 'Part of a work, part II', 2016, 'Ann Ash'))).toEqual([]);
    expect(linkedPapers(one, paper('arxiv:1601.00002', 'Part of a work, part I', 2016, 'Ann Ash'))).toEqual([]);
    expect(linkedPapers(one, paper('doi:10.1/b', 'Part of a work, part I', 2016, 'Cy Cedar'))).toEqual([]);
  });
});

const model = (
  root: string,
  told: Readonly<Partial<Record<keyof ModelFacts, readonly string[]>>>,
  ...years: number[]
): ModelFacts => {
  const set = (name: keyof ModelFacts): ReadonlySet<string> => new Set(told[name] ?? []);
  return {
    root,
    names: set('names'),
    years: new Set(years),
    sources: set('sources'),
    described: set('described'),
    titles: set('titles'),
    developers: set('developers'),
    bases: set('bases'),
  };
};

describe('models of two sheets', () => {
  const [older, newer] = [{ sources: ['2022'] }, { sources: ['2026'] }];
  it('are one by name and paper, or by name, year and developer', () => {
    const inPaper = { described: ['arxiv:1'] };
    const [a, b] = [
      model('name:alphafold2|2020', { ...older, ...inPaper, names: ['AlphaFold2'] }),
      model('name:alphafold 2|2021', { ...newer, ...inPaper, names: ['AlphaFold 2'] }),
    ];
    expect(matchModels(modelNoun, [a, b]).decisions).toMatchObject([
      { key: 'name:alphafold2|2020', target: 'name:alphafold 2|2021', rule: 'NAME_PAPER' },
    ]);
    const [c, d] = [
      model('name:grok 3|2025', { ...older, names: ['Grok 3'], developers: ['x'] }, 2025),
      model('name:grok-3|2025', { ...newer, names: ['Grok-3'], developers: ['x'] }, 2025),
    ];
    expect(matchModels(modelNoun, [c, d]).decisions).toMatchObject([{ rule: 'NAME_YEAR_DEVELOPER' }]);
  });

  it('are one where the older goes by the title of its paper, and the paper has no third', () => {
    const described = { described: ['arxiv:1'], titles: ['Improved training of things'] };
    const [a, b] = [
      model('name:improved training of things|2017', {
        ...older,
        ...described,
        names: ['Improved Training of Things'],
      }),
      model('name:wgan-gp|2017', { ...newer, ...described, names: ['WGAN-GP'] }),
    ];
    expect(matchModels(modelNoun, [a, b]).decisions).toMatchObject([{ rule: 'TITLE_PAPER' }]);
    const third = model('name:wgan-xl|2017', { ...newer, ...described, names: ['WGAN-XL'] });
    expect(matchModels(modelNoun, [a, b, third]).decisions).toEqual([]);
  });

  it('that may be one are listed, and those of one sheet are two', () => {
    const [a, b] = [
      model('name:gpt|2018', { ...older, described: ['p'], names: ['GPT'] }),
      model('name:gpt-1|2018', { ...newer, described: ['p'], names: ['GPT-1'] }),
    ];
    expect(matchModels(modelNoun, [a, b])).toMatchObject({
      decisions: [],
      open: [{ keys: [b.root, a.root], reason: 'ONE_PAPER' }],
    });
    const twice = [
      model('name:x|2018', { ...older, described: ['p'], names: ['X'] }),
      model('name:x|2019', { ...older, described: ['p'], names: ['X'] }),
    ];
    expect(matchModels(modelNoun, twice)).toEqual({ decisions: [], open: [] });
  });

  it('that are based on themselves, or on one another, are listed; what is only based on those is not', () => {
    const alone = model('name:a|2020', { bases: ['name:a|2020'] });
    const [one, other] = [
      model('name:b|2020', { bases: ['name:c|2020'] }),
      model('name:c|2020', { bases: ['name:b|2020'] }),
    ];
    const behind = model('name:d|2020', { bases: ['name:b|2020', 'name:e|2020'] });
    const { open } = matchModels(modelNoun, [alone, one, other, behind]);
    expect(open.map(({ keys }) => keys)).toEqual([['name:a|2020'], ['name:b|2020', 'name:c|2020']]);
  });

  it('keep the plus that tells PointNet++ from PointNet', () => {
    const both = { described: ['p'] };
    const [a, b] = [
      model('name:pointnet|2017', { ...older, ...both, names: ['PointNet'] }),
      model('name:pointnet++|2017', { ...newer, ...both, names: ['PointNet++'] }),
    ];
    expect(matchModels(modelNoun, [a, b]).decisions).toEqual([]);
  });
});

const work = (title: string, ...authors: (readonly [key: string, name: string])[]): SignedWork => ({
  paper: title,
  authors: authors.map(([key, name]) => ({ key, name, institutions: [] })),
});
const linkedAuthors = (works: readonly SignedWork[]) => {
  const names = census();
  for (const { authors } of works) for (const { key, name } of authors) names.add(key, name);
  const book = profileBook(names, (key) => key);
  for (const one of works) book.add(one);
  return matchAuthors(authorNoun, names, book.profiles());
};

describe('authors', () => {
  const friend = ['name:bo birch|epoch', 'Bo Birch'] as const;
  const keyed = work('p1', ['openalex:A11', 'Ann Ash'], ['openalex:A12', 'Bo Birch']);
  const bare = work('p2', ['name:ann ash|epoch', 'Ann Ash'], friend);

  it('with a bare name are the keyed one with whom they share a co-author, in any order of works', () => {
    const expected = [
      { key: 'name:ann ash|epoch', target: 'openalex:A11', rule: 'CO_AUTHORS' },
      { key: 'name:bo birch|epoch', target: 'openalex:A12', rule: 'CO_AUTHORS' },
    ];
    for (const works of [
      [keyed, bare],
      [bare, keyed],
    ]) {
      const found = [...linkedAuthors(works).decisions].sort((a, b) => (a.key < b.key ? -1 : 1));
      expect(found).toMatchObject(expected);
    }
  });

  it('without anything in common, or with two who could be meant, stay as they are', () => {
    const alone = work('p2', ['name:ann ash|epoch', 'Ann Ash'], ['name:cy cedar|epoch', 'Cy Cedar']);
    expect(linkedAuthors([keyed, alone]).decisions).toEqual([]);
    const other = work('p3', ['openalex:A13', 'Ann Ash'], ['openalex:A12', 'Bo Birch']);
    const { decisions, open } = linkedAuthors([keyed, other, bare]);
    expect(decisions.map(({ key }) => key)).toEqual(['name:bo birch|epoch']);
    expect(open).toContainEqual({
      noun: 'Author',
      keys: ['name:ann ash|epoch', 'openalex:A11', 'openalex:A13'],
      reason: 'SEVERAL_PERSONS',
    });
  });

  it('of two registries are one person, and of one registry never', () => {
    const elsewhere = work('p4', ['openreview:~Ann_Ash1', 'Ann Ash'], ['openreview:~Bo_Birch1', 'Bo Birch']);
    expect(linkedAuthors([keyed, elsewhere]).decisions).toHaveLength(2);
    const split = work('p5', ['openalex:A21', 'Ann Ash'], ['openalex:A12', 'Bo Birch']);
    expect(linkedAuthors([keyed, split]).decisions).toEqual([]);
  });

  it('by initials are told on a work that both sources have', () => {
    const short = work('p1', ['name:a ash|p1', 'A Ash'], ['name:b birch|p1', 'B Birch']);
    expect(linkedAuthors([keyed, short]).decisions).toMatchObject([
      { key: 'name:a ash|p1', rule: 'SAME_PAPER' },
      { key: 'name:b birch|p1', rule: 'SAME_PAPER' },
    ]);
  });
});
