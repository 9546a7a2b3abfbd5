import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordInput } from '../../src/log/record.ts';
import { type Api, openApi } from '../support/api.ts';
import { applyRecords, seedSource } from '../support/seed.ts';

const modelCount = 24;

let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** What happens between two pages. */
type Write =
  | { readonly kind: 'change'; readonly model: number; readonly compute: number | null }
  | { readonly kind: 'retire'; readonly model: number }
  | { readonly kind: 'add'; readonly compute: number | null };

const compute = fc.option(fc.constantFrom(1e20, 2e20, 3e20, 4e20), { nil: null });
const model = fc.nat(modelCount - 1);
const write: fc.Arbitrary<Write> = fc.oneof(
  fc.record({ kind: fc.constant('change' as const), model, compute }),
  fc.record({ kind: fc.constant('retire' as const), model }),
  fc.record({ kind: fc.constant('add' as const), compute }),
);

const interleaving = fc.record({
  computes: fc.array(compute, { minLength: modelCount, maxLength: modelCount }),
  writes: fc.array(fc.array(write, { maxLength: 3 }), { minLength: 4, maxLength: 6 }),
  size: fc.integer({ min: 3, max: 7 }),
  descending: fc.boolean(),
  backwards: fc.boolean(),
});

/** Each interleaving has models of its own, which its list is filtered by. */
let interleavings = 0;

const prefixOf = (): string => `Case ${interleavings},`;
const nameOf = (index: number): string => `${prefixOf()} ${String(index).padStart(2, '0')}`;

const recordOf = (name: string, value: number | null): RecordInput => ({
  type: 'STATEMENT',
  noun: 'Model',
  keys: [`name:${name}|2020`, `label:${name}`],
  fields: {
    name: { value: name },
    publicationDate: { value: '2020' },
    ...(value !== null && { trainingCompute: { value } }),
  },
  source: seedSource.key,
  origin: 'IMPORT',
});

let added = 0;

const recordFor = (one: Write): RecordInput => {
  if (one.kind === 'change') return recordOf(nameOf(one.model), one.compute);
  if (one.kind === 'add') {
    added += 1;
    return recordOf(`${prefixOf()} added ${added}`, one.compute);
  }
  return {
    type: 'RETIREMENT',
    noun: 'Model',
    key: `name:${nameOf(one.model)}|2020`,
    reason: 'test',
    source: seedSource.key,
    origin: 'IMPORT',
  };
};

interface Page {
  readonly nodes: readonly { readonly name: string; readonly trainingCompute: { readonly best: number } | null }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const pageOf = async (variables: Readonly<Record<string, unknown>>): Promise<Page> => {
  const { data, errors } = await api.ask(
    `query ($filter: ModelFilter, $direction: OrderDirection!, $first: Int, $after: String, $last: Int, $before: String) {
      models(filter: $filter, orderBy: [{ field: TRAINING_COMPUTE, direction: $direction }],
             first: $first, after: $after, last: $last, before: $before) {
        nodes { name trainingCompute { best } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    variables,
  );
  expect(errors).toEqual([]);
  return data.models;
};

describe('pages of a list that is written to meanwhile', () => {
  it('show every row that nobody touches just once, and in its order', async () => {
    await fc.assert(
      fc.asyncProperty(interleaving, async ({ computes, writes, size, descending, backwards }) => {
        interleavings += 1;
        await applyRecords(
          api.graph,
          computes.map((value, index) => recordOf(nameOf(index), value)),
          [seedSource],
        );
        const touched = new Set(writes.flat().flatMap((one) => ('model' in one ? [nameOf(one.model)] : [])));
        const list = {
          direction: descending ? 'DESC' : 'ASC',
          filter: { name: { startsWith: prefixOf() } },
        };
        const seen: string[] = [];
        let cursor: string | null = null;
        for (let page = 0, more = true; more; page += 1) {
          const found: Page = await pageOf({
            ...list,
            ...(backwards ? { last: size, before: cursor } : { first: size, after: cursor }),
          });
          const names = found.nodes.map(({ name }) => name);
          if (backwards) seen.unshift(...names);
          else seen.push(...names);
          cursor = backwards ? found.pageInfo.startCursor : found.pageInfo.endCursor;
          more = backwards ? found.pageInfo.hasPreviousPage : found.pageInfo.hasNextPage;
          const now = writes[page] ?? [];
          if (now.length > 0) await applyRecords(api.graph, now.map(recordFor));
        }
        const untouched = computes
          .map((value, index) => ({ name: nameOf(index), value }))
          .filter(({ name }) => !touched.has(name));
        const shown = seen.filter((name) => untouched.some((one) => one.name === name));
        expect(shown.toSorted()).toEqual(untouched.map(({ name }) => name).sort());
        const values = shown.map((name) => untouched.find((one) => one.name === name)?.value ?? null);
        const known = values.filter((value) => value !== null);
        expect(values).toEqual([...known, ...values.slice(known.length).map(() => null)]);
        expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
      }),
      { numRuns: 100 },
    );
  }, 300_000);
});
