import type { SourceDefinition } from '../log/record.ts';
import { DomainError } from '../shared/errors.ts';
import { curators } from './curators.ts';

/** What decides whose claim wins, and how a reason reads: it cannot change while entities rest on it. */
const fixedFields = ['title', 'dataset', 'sheet', 'edition', 'rank', 'sheetOrder'] as const;

const refuseChange = (known: SourceDefinition, given: SourceDefinition): void => {
  const field = fixedFields.find((name) => known[name] !== given[name]);
  if (field === undefined) return;
  throw new DomainError(
    'CONFLICT',
    `sources: the ${field} of ${known.key} is ${JSON.stringify(known[field])} and cannot become ${JSON.stringify(given[field])}; give the source another key.`,
    { argument: `sources.${field}`, value: given[field], allowed: JSON.stringify(known[field]) },
  );
};

const refuseKey = ({ key }: SourceDefinition): void => {
  if (key !== '' && !key.includes('|')) return;
  throw new DomainError(
    'BAD_INPUT',
    `sources.key: ${JSON.stringify(key)} is not allowed; expected a text without "|".`,
    {
      argument: 'sources.key',
      value: key,
      allowed: 'a text without "|"',
    },
  );
};

/** Of the given sources and the curators' those that have to be saved. A licence and a citation may be corrected. */
export const sourcesToSave = (
  known: ReadonlyMap<string, SourceDefinition>,
  given: readonly SourceDefinition[],
): readonly SourceDefinition[] =>
  [curators, ...given].filter((source) => {
    refuseKey(source);
    const stored = known.get(source.key);
    if (stored) refuseChange(stored, source);
    return stored?.licence !== source.licence || stored.citation !== source.citation;
  });
