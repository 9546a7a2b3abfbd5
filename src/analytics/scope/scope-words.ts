import { type Warning, warnWhen } from '../../shared/warning.ts';
import type { Frame } from '../frame/frame.ts';
import type { Assumption, Scope } from './scope.ts';

const assumptionWords = (assumption: Assumption): string => {
  if ('sector' in assumption) return `the sector of ${assumption.sector.institution} is ${assumption.sector.value}`;
  if ('exclude' in assumption) return `${assumption.exclude} is left out`;
  const { entity, field, best } = assumption.quantity;
  return `the ${field} of ${entity} is ${best}`;
};

const assumedWords = (assume: readonly Assumption[]): string => assume.map(assumptionWords).join(', ');

/** Of which graph a report is made, as parts of its sentence; none for the whole graph of now. */
export const scopeWords = (scope: Scope | null): readonly string[] => {
  if (!scope) return [];
  const { asOf, sources, assume } = scope;
  return [
    ...(asOf ? [`the graph is taken as of data version ${asOf.version}`] : []),
    ...(sources ? [`of models only what ${sources.join(', ')} say${sources.length === 1 ? 's' : ''} is believed`] : []),
    ...(assume.length > 0 ? [`assuming that ${assumedWords(assume)}`] : []),
  ];
};

/** What a reader of numbers from a scope should know. */
export const scopeWarnings = (scope: Scope | null, { models }: Frame): readonly Warning[] => {
  if (!scope) return [];
  const speaking = new Set(models.sources.flat());
  const silent = (scope.sources ?? []).filter((source) => !speaking.has(source));
  return [
    ...warnWhen(
      scope.assume.length > 0,
      'ASSUMED',
      `The numbers rest on assumptions, not on sources alone: ${assumedWords(scope.assume)}.`,
    ),
    ...warnWhen(silent.length > 0, 'SILENT_SOURCE', `No model in this scope is described by ${silent.join(', ')}.`),
  ];
};
