import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { examples } from '../../src/meta/examples.ts';
import { type Api, openApi } from '../support/api.ts';
import { loadAndMatchSeeds } from '../support/load-seeds.ts';

// Whatever only asks the seeds stands here, because they are loaded once per file.
let api: Api;

beforeAll(async () => {
  api = await openApi();
  await loadAndMatchSeeds(api.graph);
}, 240_000);
afterAll(() => api.close());

describe('the examples that the query editor offers', () => {
  it.each(examples)('have an answer in the seeds: $title', async ({ query, variables }) => {
    const { data, errors } = await api.ask(query, JSON.parse(variables));
    expect(errors).toEqual([]);
    expect(Object.values(data)).not.toContain(null);
  });

  it('show a share that is known, and a path that there is', async () => {
    const [share, path] = examples;
    const shares = await api.ask(share?.query ?? '', JSON.parse(share?.variables ?? '{}'));
    const { buckets } = shares.data.shares.facets[0];
    expect(buckets.map(({ label }: { label: string }) => label)).toContain('2022');
    const paths = await api.ask(path?.query ?? '', JSON.parse(path?.variables ?? '{}'));
    expect(paths.data.collaborationPaths).toMatchObject({ outcome: 'FOUND', distance: 3 });
  });
});

/** The README's queries, each with the answer that stands after it. */
const shown = (): readonly { readonly title: string; readonly query: string; readonly answer: unknown }[] => {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const blocks = text.matchAll(/\*\*([^*]+)\*\*[^`]*```graphql\n(.*?)```\s*```json\n(.*?)```/gs);
  return [...blocks].map(([, title = '', query = '', answer = '']) => ({ title, query, answer: JSON.parse(answer) }));
};

describe('the queries of the README', () => {
  it('are eighteen', () => {
    expect(shown()).toHaveLength(18);
  });

  it.each(shown())('answer as it says: $title', async ({ query, answer }) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toEqual([]);
    expect(data).toEqual(answer);
  });
});

/** What a person would type, and what should come first: any of the names. Written before the ranking was tuned. */
interface Search {
  readonly text: string;
  readonly types?: readonly string[];
  readonly type: string;
  readonly names: readonly string[];
}
const searches: readonly Search[] = JSON.parse(
  readFileSync(new URL('../fixtures/search/searches.json', import.meta.url), 'utf8'),
);

/** The searches whose first match is none of those expected, with what came instead. */
const wrong = async (spelled: (text: string) => string): Promise<readonly string[]> => {
  const failures: string[] = [];
  for (const { text, types, type, names } of searches) {
    const { data, errors } = await api.ask(
      'query ($text: String!, $types: [EntityType!]) { search(text: $text, types: $types, first: 1) { nodes { name type } } }',
      { text: spelled(text), ...(types && { types }) },
    );
    expect(errors).toEqual([]);
    const [first] = data.search.nodes;
    if (first?.type !== type || !names.includes(first.name)) failures.push(`${spelled(text)}: ${first?.name}`);
  }
  return failures;
};

/**
 * The text with one typing error in one of its words of four letters and more: two letters exchanged, one left out, put
 * in, or replaced. Which one depends on the text and the round alone. Texts without such a word (8 of 50) stay.
 */
const misspelt = (text: string, round: number): string => {
  const [which = 0, kind = 0, place = 0, letter = 0] = createHash('sha256').update(`${round} ${text}`).digest();
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  const word = words[which % words.length];
  if (!word) return text;
  const letters = [...word[0]];
  const sign = String.fromCharCode(97 + (letter % 26));
  const at = place % (letters.length - 1);
  const [here = '', next = ''] = letters.slice(at);
  const edits = [
    () => letters.splice(at, 2, next, here),
    () => letters.splice(at, 1),
    () => letters.splice(at, 0, sign),
    () => letters.splice(at, 1, sign),
  ];
  edits[kind % edits.length]?.();
  return text.slice(0, word.index) + letters.join('') + text.slice(word.index + word[0].length);
};

describe('what a person would type', () => {
  it('is fifty searches, of which those without a word to misspell are eight', () => {
    expect(searches).toHaveLength(50);
    expect(new Set(searches.map(({ text }) => text)).size).toBe(50);
    expect(searches.filter(({ text }) => !/\p{L}{4,}/u.test(text))).toHaveLength(8);
  });

  it('finds first what is meant, in 47 of 50 at least', async () => {
    const failures = await wrong((text) => text);
    expect({ failures, enough: failures.length <= 3 }).toMatchObject({ enough: true });
  });

  it.each([1, 2, 3])('finds it in 45 of 50 with a typing error each, round %i', async (round) => {
    const failures = await wrong((text) => misspelt(text, round));
    expect({ failures, enough: failures.length <= 5 }).toMatchObject({ enough: true });
  });
});
