import { LRUCache } from 'lru-cache';
import type { Filter } from '../entities/list/filter-limits.ts';
import { type AtVersion, atDataVersion, type ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { canonicalJson } from '../log/canonical.ts';
import { keptOr } from '../shared/kept-or.ts';
import { findIds } from './filter-repository.ts';
import type { Frame } from './frame/frame.ts';
import { buildFrame } from './frame/frame-builder.ts';
import { type Admits, admitsAll, type View } from './frame/view.ts';
import { readFrameRows } from './repository.ts';

export interface ViewDependencies {
  readonly graph: Graph;
  readonly version: ReadVersion;
}

/** What so many filters let through is kept per frame. */
const keptFilters = 50;

/** What a filter of a list lets through, by index in the frame. */
type Admitting = (
  noun: 'Model' | 'Institution',
  filter: Filter | null,
  idAt: (index: number) => string | undefined,
) => Promise<Admits>;

const admittingIn = (graph: Graph): Admitting => {
  const kept = new LRUCache<string, Promise<ReadonlySet<string>>>({ max: keptFilters });
  return async (noun, filter, idAt) => {
    if (!filter) return admitsAll;
    const ids = await keptOr(kept, `${noun} ${canonicalJson(filter)}`, () => findIds(graph, noun, filter));
    return (index) => ids.has(idAt(index) ?? '');
  };
};

const viewOf = (graph: Graph, { value: frame, version, until }: AtVersion<Frame>): View => {
  const admitting = admittingIn(graph);
  return {
    frame,
    reading: { version, until },
    scope: null,
    admitting: (filter) => admitting('Model', filter, (model) => frame.models.ids[model]),
    admittingInstitutions: (filter) =>
      admitting('Institution', filter, (institution) => frame.institutions[institution]?.id),
  };
};

/** Reads the view of now: the same one until the data version moves. Never older than the call. */
export const viewReader = ({ graph, version }: ViewDependencies): (() => Promise<View>) => {
  const views = new WeakMap<Frame, View>();
  const frameNow = atDataVersion(version, async () => buildFrame(await readFrameRows(graph)));
  return async () => {
    const at = await frameNow();
    const view = views.get(at.value) ?? viewOf(graph, at);
    views.set(at.value, view);
    return view;
  };
};
