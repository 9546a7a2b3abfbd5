import { describe, expect, it } from '@jest/globals';
import { checkQuestion, type PathInput } from '../../../src/paths/question.ts';
import { DomainError } from '../../../src/shared/errors.ts';
import { author, institution, paper } from './worlds.ts';

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
      kind: 'AUTHOR',
      maxHops: 6,
      years: null,
      excluding: [],
      identities: 'UNAMBIGUOUS',
    });
  });

  it('name each id once', () => {
    const given = { from: [institution(1), institution(1)], to: [institution(2)], excluding: [paper(3), paper(3)] };
    expect(checkQuestion(given)).toMatchObject({
      kind: 'INSTITUTION',
      from: [institution(1)],
      to: [institution(2)],
      excluding: [paper(3)],
    });
  });

  it('take years with one open end, and a range that is open at both for none', () => {
    expect(checkQuestion({ ...ends, years: { from: 2019 } }).years).toEqual({ from: 2019, to: null });
    expect(checkQuestion({ ...ends, years: { from: 2019, to: 2019 } }).years).toEqual({ from: 2019, to: 2019 });
    expect(checkQuestion({ ...ends, years: { from: null } }).years).toBeNull();
  });

  it.each<[string, Partial<PathInput>, string, string, string]>([
    ['no end to start from', { from: [] }, 'BAD_INPUT', 'from', '1 to 100 ids'],
    ['101 ends', { to: Array.from({ length: 101 }, (_, n) => author(n)) }, 'BAD_INPUT', 'to', '1 to 100 ids'],
    ['0 hops', { maxHops: 0 }, 'BAD_INPUT', 'maxHops', '1 to 20'],
    ['99 hops', { maxHops: 99 }, 'BAD_INPUT', 'maxHops', '1 to 20'],
    ['three paths', { k: 3 }, 'BAD_INPUT', 'k', 'yet to come'],
    ['another way', { via: ['PAPER', 'MODEL'] }, 'BAD_INPUT', 'via', '[PAPER]'],
    ['no way at all', { via: [] }, 'BAD_INPUT', 'via', '[PAPER]'],
    ['weights', { weighted: true }, 'BAD_INPUT', 'weighted', 'false'],
    ['reversed years', { years: { from: 2020, to: 2019 } }, 'BAD_INPUT', 'years', 'from not after to'],
    ['an end that is excluded', { excluding: [author(2)] }, 'BAD_INPUT', 'excluding', author(2)],
    ['ends of two kinds', { to: [institution(2)] }, 'BAD_INPUT', 'to', 'AFFILIATION'],
    ['two kinds in one list', { from: [author(1), institution(2)] }, 'BAD_INPUT', 'from', 'AFFILIATION'],
    ['a paper as an end', { from: [paper(1)] }, 'BAD_ID', 'from', 'is the id of a paper'],
    ['an id that is none', { to: ['aut_1'] }, 'BAD_ID', 'to', 'is not an id'],
    ['a model excluded', { excluding: ['mdl_0000000000000001'] }, 'BAD_ID', 'excluding', 'is the id of a model'],
    ['text excluded', { excluding: ["aut_1' OR 1=1\n"] }, 'BAD_ID', 'excluding', 'is not an id'],
  ])('refuse %s', (_what, given, code, argument, expected) => {
    const error = errorOf({ ...ends, ...given });
    expect(error).toMatchObject({ code, argument });
    expect(error.message).toContain(expected);
  });
});
