import type { Study } from '../study.ts';

/**
 * A study as JSON: `{ "scope", "findings": [...], "snapshots" }`. Findings have the fields of the schema, with all members
 * instead of pages; scope is null for the whole graph, snapshots where the graph does not hold two.
 */
export const findingsJson = ({ scope, findings, snapshots }: Study): string =>
  `${JSON.stringify({ scope, findings, snapshots }, null, 2)}\n`;
