import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isMendable, mendOf } from '../../../src/importers/mend.ts';
import { readSources } from '../../support/source-files.ts';
import { root } from './importing.ts';

/** Codes of problems in the text of a file: after `code:`, or first among the arguments of what makes a problem. */
const codesIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(/\bcode: '([A-Z_]+)'/gu),
    ...text.matchAll(/\b(?:doubt|doubtful)\(\s*'([A-Z_]+)'/gu),
    ...text.matchAll(/\b(?:fileProblem|rejected)\(\s*(?:'REJECTED'|'DOUBTFUL'|input),\s*'([A-Z_]+)'/gu),
  ].flatMap(([, code]) => code ?? []);

describe('what would mend a problem', () => {
  const files = readSources().filter(({ path }) => /^(importers|log|curation|matching)\//.test(path));
  const codes = new Set(files.flatMap(({ path }) => codesIn(readFileSync(`${root}/src/${path}`, 'utf8'))));

  it('is told for every code that the importers and the write path have', () => {
    expect(codes.size).toBeGreaterThan(15);
    expect([...codes].filter((code) => !isMendable(code))).toEqual([]);
  });

  it('is told of an unknown code too', () => {
    expect(mendOf('NEVER_HEARD_OF')).toMatch(/^correct the value/);
  });
});
