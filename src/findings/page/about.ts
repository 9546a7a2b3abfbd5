import type { Coverage } from '../../reports/report.ts';
import type { FindingSource } from '../finding.ts';

/** A report's coverage in words. */
export const coverageText = ({ considered, counted, withoutValue, withoutKey, withoutDate }: Coverage): string =>
  `Coverage: ${counted} of ${considered} works counted, ${withoutValue} lack the quantity, ${withoutDate} a date; of the counted, ${withoutKey} have no known class.`;

/** Sources in words, with their licences. */
export const sourceText = (sources: readonly FindingSource[]): string =>
  `Sources: ${sources.map(({ title, edition, licence }) => `${title}${edition ? `, ${edition}` : ''} (${licence})`).join('; ')}.`;
