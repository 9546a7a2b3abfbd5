import type { Finding } from '../finding.ts';

/** The findings as JSON: `{ "findings": [...] }`, fields as in the schema, with all members instead of pages. */
export const findingsJson = (findings: readonly Finding[]): string => `${JSON.stringify({ findings }, null, 2)}\n`;
