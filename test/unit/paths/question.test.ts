import { describe, expect, it } from '@jest/globals';
import { checkQuestion, type PathInput } from '../../../src/paths/question.ts';
import { DomainError } from '../../../src/shared/errors.ts';
import { author, institution, model, paper } from './worlds.ts';

const ends = { from: [author(1)], to: [author(2)] };

const errorOf = (given: PathInput): { code: string; argument: unknown; message: string } => {
  try {
    checkQuestion(given);
  } catch (error) {
    if (error instanceof DomainError)
      return { code: error.code, argument: error.details.argument, message: error.message };
    throw error;
  }
  throw new Error('was accepted');
};

describe('the arguments of collaborationPaths', () => {
  it('have the defaults of the contract', () => {
    expect(checkQuestion(ends)).toMatchObject({
      k: 1,
      maxHops: 6,
      via: ['PAPER'],
      years: null,
      excluding: [],
      identities: 'UNAMBIGUOUS',
      maxAuthors: null,
      weighted: false,
    });
  });

  it('name each id once', () => {
    const given = { from: [institution(1), institution(1)], to: [institution(2)], excluding: [paper(3), paper(3)] };
    expect(checkQuestion(given)).toMatchObject({
      from: [institution(1)],
      to: [institution(2)],
      excluding: [paper(3)],
    });
  });

  it('count an id that is given twice once', () => {
    const many = (most: number, idAt: (number: number) => string) => [
      ...Array.from({ length: most }, (_, number) => idAt(number + 3)),
      idAt(3),
    ];
    const { from, excluding } = checkQuestion({ ...ends, from: many(100, author), excluding: many(1_000, paper) });
    expect([from.length, excluding.length]).toEqual([100, 1_000]);
    expect(checkQuestion({ ...ends, to: many(100, author) }).to).toHaveLength(100);
    expect(errorOf({ ...ends, from: many(101, author) })).toMatchObject({ code: 'BAD_INPUT', argument: 'from' });
    expect(errorOf({ ...ends, excluding: many(1_001, paper) })).toMatchObject({ argument: 'excluding' });
  });

  it('take years with one open end, and a range that is open at both for none', () => {
    expect(checkQuestion({ ...ends, years: { from: 2019 } }).years).toEqual({ from: 2019, to: null });
    expect(checkQuestion({ ...ends, years: { from: 2019, to: 2019 } }).years).toEqual({ from: 2019, to: 2019 });
    expect(checkQuestion({ ...ends, years: { from: null } }).years).toBeNull();
  });

  it('name each kind once and in order, and take ends of both kinds where they can be joined', () => {
    const given = {
      from: [author(1)],
      to: [institution(2), author(3)],
      via: ['MODEL', 'AFFILIATION', 'PAPER', 'MODEL'],
    };
    const { via, from, to } = checkQuestion({ ...given, excluding: [model(4)] });
    expect({ via, from, to }).toEqual({ ...given, via: ['PAPER', 'MODEL', 'AFFILIATION'] });
  });

  it.each<[string, Partial<PathInput>, string, string, string]>([
    ['no end to start from', { from: [] }, 'BAD_INPUT', 'from', '1 to 100 ids'],
    ['101 ends', { to: Array.from({ length: 101 }, (_, n) => author(n)) }, 'BAD_INPUT', 'to', '1 to 100 ids'],
    ['0 hops', { maxHops: 0 }, 'BAD_INPUT', 'maxHops', '1 to 20'],
    ['99 hops', { maxHops: 99 }, 'BAD_INPUT', 'maxHops', '1 to 20'],
    ['21 hops', { maxHops: 21 }, 'BAD_INPUT', 'maxHops', '1 to 20'],
    ['no path', { k: 0 }, 'BAD_INPUT', 'k', '1 to 20'],
    ['21 paths', { k: 21 }, 'BAD_INPUT', 'k', '1 to 20'],
    ['models between authors', { via: ['MODEL'] }, 'BAD_INPUT', 'via', 'expected [MODEL, AFFILIATION]'],
    [
      'models between authors beside papers',
      { via: ['MODEL', 'PAPER'] },
      'BAD_INPUT',
      'via',
      'expected [PAPER], or [PAPER, MODEL, AFFILIATION]',
    ],
    ['no way at all', { via: [] }, 'BAD_INPUT', 'via', 'at least one of PAPER, MODEL, AFFILIATION, CITATION'],
    ['papers of no author', { maxAuthors: 0 }, 'BAD_INPUT', 'maxAuthors', 'at least 1'],
    ['parts of authors', { maxAuthors: 2.5 }, 'BAD_INPUT', 'maxAuthors', 'at least 1'],
    ['reversed years', { years: { from: 2020, to: 2019 } }, 'BAD_INPUT', 'years', 'from not after to'],
    ['an end that is excluded', { excluding: [author(2)] }, 'BAD_INPUT', 'excluding', author(2)],
    ['ends of two kinds', { to: [institution(2)] }, 'BAD_INPUT', 'via', '[PAPER, AFFILIATION]'],
    ['two kinds in one list', { from: [author(1), institution(2)] }, 'BAD_INPUT', 'via', '[PAPER, AFFILIATION]'],
    ['a paper as an end', { from: [paper(1)] }, 'BAD_ID', 'from', 'is the id of a paper'],
    ['an id that is none', { to: ['aut_1'] }, 'BAD_ID', 'to', 'is not an id; expected one of aut_, ins_ and 16'],
    ['a model excluded', { excluding: [model(1)] }, 'BAD_ID', 'excluding', 'is the id of a model'],
    ['a country excluded', { excluding: ['cou_0000000000000001'] }, 'BAD_ID', 'excluding', 'is '],
    ['text excluded', { excluding: ["aut_1' OR 1=1\n"] }, 'BAD_ID', 'excluding', 'one of aut_, ins_, ppr_ and 16'],
    [
      'text excluded where there are models',
      { excluding: ['x'], via: ['MODEL', 'AFFILIATION'] },
      'BAD_ID',
      'excluding',
      'one of aut_, ins_, ppr_, mdl_ and 16',
    ],
  ])('refuse %s', (_what, given, code, argument, expected) => {
    const error = errorOf({ ...ends, ...given });
    expect(error).toMatchObject({ code, argument });
    expect(error.message).toContain(expected);
  });
});
