import { canonicalJson } from '../../log/canonical.ts';
import { type Report, reportOf } from '../../reports/report.ts';
import type { View } from '../frame/view.ts';
import { scopeWarnings, scopeWords } from './scope-words.ts';

/** Said anew by every envelope. */
const moved = 'DATA_MOVED';

/** The report of a view with what it says of the view's scope: in its sentence, its arguments, its warnings and its citation. */
export const withScope = <Made extends Report>(report: Made, { frame, reading, scope }: View): Made => {
  const { definition, coverage, sources, warnings } = report;
  const parts = [definition.sentence.replace(/\.$/, ''), ...scopeWords(scope)];
  return {
    ...report,
    ...reportOf(reading, {
      definition: {
        sentence: `${parts.join('; ')}.`,
        arguments: canonicalJson({ ...JSON.parse(definition.arguments), scope }),
      },
      coverage,
      sources,
      warnings: [...scopeWarnings(scope, frame), ...warnings.filter(({ code }) => code !== moved)],
    }),
  };
};
