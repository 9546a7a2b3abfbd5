import { beforeAll, describe, expect, it } from '@jest/globals';
import { authorIdentities, paperIdentities } from './identities.ts';
import {
  type LabelledPair,
  type LabelledWork,
  labelledAuthors,
  labelledPapers,
  type Mention,
  measure,
} from './labelled.ts';

let papers: readonly LabelledPair<LabelledWork>[];
let authors: readonly LabelledPair<Mention>[];
let paperOf: (work: LabelledWork) => string;
let personOf: (mention: Mention) => string;

beforeAll(async () => {
  papers = await labelledPapers();
  authors = await labelledAuthors();
  paperOf = paperIdentities(papers.flatMap(({ sides }) => sides));
  personOf = authorIdentities(authors.flatMap(({ sides }) => sides));
});

/** Which of two is linked by the labelled works alone, of one half. */
const halves = ['development', 'held-out'] as const;

describe.each(halves)('the labelled pairs of the %s half', (half) => {
  it('of papers are told as papers.csv has them', () => {
    const own = papers.filter((pair) => pair.half === half);
    const { precision, recall, text } = measure(own, ({ sides: [a, b] }) => paperOf(a) === paperOf(b));
    expect([precision >= 0.98, recall >= 0.9, text]).toEqual([true, true, text]);
  });

  it('of authors are told right, where so few works are known half of those that there are', () => {
    const own = authors.filter((pair) => pair.half === half);
    const { precision, recall, text } = measure(own, ({ sides: [a, b] }) => personOf(a) === personOf(b));
    expect([precision >= 0.98, recall >= 0.5, text]).toEqual([true, true, text]);
  });
});
