import type { Coverage, Definition } from '../reports/report.ts';
import type { FindingSource } from './finding.ts';

/** What every report says of itself, as a selection of a query. */
export const envelopeFields = `definition { sentence arguments }
    coverage { considered counted withoutValue withoutKey withoutDate yearOnly monthOnly }
    sources { key title edition licence }
    warnings { code text }`;

/** The answer to it. */
export interface Envelope {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly sources: readonly FindingSource[];
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
}
