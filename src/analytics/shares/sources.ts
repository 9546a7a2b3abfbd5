import type { Source } from '../../entities/source/source.ts';
import { developersOf, type Frame } from '../frame/frame.ts';

/** Institutions and all that they were or are part of. */
const withParents = ({ institutions }: Frame, start: Iterable<number>): ReadonlySet<number> => {
  const seen = new Set(start);
  for (const institution of seen) {
    for (const { parent } of institutions[institution]?.parents ?? []) seen.add(parent);
  }
  return seen;
};

/** The sources that describe models (indexes) or the institutions behind them, by key. */
export const sourcesOf = (frame: Frame, models: readonly number[]): readonly Source[] => {
  const developers = models.flatMap((model) => [...developersOf(frame.models, model)]);
  const keys = new Set([
    ...models.flatMap((model) => frame.models.sources[model] ?? []),
    ...[...withParents(frame, developers)].flatMap((institution) => frame.institutions[institution]?.sources ?? []),
  ]);
  return [...frame.sources.values()].filter(({ key }) => keys.has(key));
};
