import type { Frame } from '../frame/frame.ts';
import { partsOf } from '../shares/attribution.ts';
import { unknownKey } from '../shares/unknown-key.ts';
import type { TrendArguments } from './trend-arguments.ts';

type Keying = Pick<TrendArguments, 'by' | 'teamClassRule' | 'publicResearchAsAcademia'>;

const distinct = (keys: readonly string[]): readonly string[] => (keys.length > 0 ? [...new Set(keys)] : [unknownKey]);

/**
 * The lines that a model (an index among the frame's) is on: one under NONE, TEAM_CLASS and ACCESS, one for each sector
 * and country of its developers and each of its domains; UNKNOWN where there is none.
 */
export const trendKeysOf = (frame: Frame, { by, ...rules }: Keying, model: number): readonly string[] => {
  if (by === 'NONE') return ['ALL'];
  if (by === 'DOMAIN') return distinct(frame.models.domains[model] ?? []);
  if (by === 'ACCESS') return [frame.models.access[model] ?? unknownKey];
  const parts = partsOf(frame, { by, ...rules, attribution: 'FULL', rollUp: 'NONE' }, model);
  return distinct(parts.map(({ key }) => key));
};

const capital = (key: string): string => key.charAt(0) + key.slice(1).toLowerCase().replaceAll('_', ' ');

/** What to call the line of a key. */
export const trendLabels = ({ institutions }: Frame, by: TrendArguments['by']): ((key: string) => string) => {
  if (by === 'DOMAIN') return (key) => (key === unknownKey ? 'Unknown' : key);
  if (by !== 'COUNTRY') return capital;
  const names = new Map(
    institutions.flatMap(({ countries }) => countries.map(({ code, name }) => [code, name] as const)),
  );
  return (key) => names.get(key) ?? capital(key);
};
