import { describe, expect, it } from '@jest/globals';
import { type GraphMatches, matchesInWords, openInWords } from '../../../src/matching/match-graph.ts';
import type { WorkMatches } from '../../../src/matching/match-works.ts';

const models = (open: WorkMatches['open']): WorkMatches => ({ noun: 'Model', linked: 3, appended: 2, open });
const matches: GraphMatches = {
  institutions: null,
  works: [models([{ noun: 'Model', keys: ['name:a|2020', 'name:b|2020'], reason: 'ONE_PAPER' }])],
};

describe('what matching says', () => {
  it('is what was linked and left open, and how many decisions are new', () => {
    expect(matchesInWords(matches)).toBe('3 keys of models linked, 1 left open; 2 decisions appended');
    expect(matchesInWords({ institutions: null, works: [] })).toBe('nothing new to link');
  });

  it('names what was left open, with the reason; of many the first five', () => {
    expect(openInWords(matches)).toEqual(['    left open: name:a|2020 and name:b|2020 (one paper)']);
    const many = Array.from({ length: 7 }, (_, at) => ({
      noun: 'Model' as const,
      keys: [`name:${at}`],
      reason: 'ONE_NAME',
    }));
    const lines = openInWords({ institutions: null, works: [models(many)] });
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toBe('    and 2 more');
  });
});
