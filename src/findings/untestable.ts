import type { Inquiry } from './claim.ts';
import type { ComputedValue, Outcome } from './finding.ts';
import { lackingReports } from './interface.ts';

/** What is known of a finding that cannot be tested. */
export interface Untestable {
  /** What is missing, in a sentence. */
  readonly reason: string;
  /** What was looked for, or would be computed, in a sentence. */
  readonly sentence: string;
  /** The query that shows what is missing. */
  readonly query: string;
  /** What can be computed all the same, none of it under a published label. */
  readonly computed?: readonly ComputedValue[];
}

/** The outcome NOT_TESTABLE. */
export const untestable = ({ reason, sentence, query, computed = [] }: Untestable): Outcome => ({
  computed,
  verdict: 'NOT_TESTABLE',
  reason,
  definition: { sentence, arguments: '{}' },
  grid: [],
  query,
  coverage: null,
  sources: [],
});

/** Shows the fields of Query: which reports there are. */
const reportsQuery = '{ __type(name: "Query") { fields { name } } }';

/** The outcome where this server lacks a report that the finding rests on; null where it has all of them. */
export const withoutReports = (
  { offers, scope }: Pick<Inquiry, 'offers' | 'scope'>,
  needed: readonly string[],
  sentence: string,
): Outcome | null => {
  const missing = lackingReports(offers, needed, scope);
  if (missing.length === 0) return null;
  const what = `This server has no report ${missing.join(', ')}${scope ? ' that takes a scope' : ''}.`;
  return untestable({ reason: what, sentence, query: reportsQuery });
};

/** Said of numbers that come from lists, which take no scope. */
export const unscopedWords = (scope: Inquiry['scope']): string =>
  scope ? ' Lists take no scope: these are counts of the whole graph.' : '';
