import type { ComputedValue, Outcome } from './finding.ts';
import type { Interface } from './interface.ts';

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
export const withoutReports = ({ reports }: Interface, needed: readonly string[], sentence: string): Outcome | null => {
  const missing = needed.filter((name) => !reports.has(name));
  if (missing.length === 0) return null;
  return untestable({ reason: `This server has no report ${missing.join(', ')}.`, sentence, query: reportsQuery });
};
