import { LRUCache } from 'lru-cache';
import type { ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { canonicalJson } from '../log/canonical.ts';
import { admitsBy } from './admit/admits-by.ts';
import { modelTable } from './admit/frame-tables.ts';
import type { Frame } from './frame/frame.ts';
import { buildFrame } from './frame/frame-builder.ts';
import { admitsAll, type View } from './frame/view.ts';
import { assuming } from './scope/assume.ts';
import { checkScope, type ScopeInput } from './scope/check-scope.ts';
import { scopedGraph } from './scope/project-standing.ts';
import { resolveScope, type ScopeGround } from './scope/resolve-scope.ts';
import type { Scope } from './scope/scope.ts';
import { scopedRows } from './scope/scoped-rows.ts';
import { findLogSpan, findVersionAt, recordsAt } from './scope-repository.ts';

export interface ScopedViewDependencies {
  readonly graph: Graph;
  readonly version: ReadVersion;
  /** Reads the view of the whole graph of now. */
  readonly view: () => Promise<View>;
}

/** Each holds a frame. */
const keptViews = 6;

/** What a scope means by filters is looked up in its frame: the database knows the graph of now only. */
const viewOf = (scope: Scope, frame: Frame, reading: View['reading']): View => {
  const table = modelTable(frame, scope.asOf === null && scope.sources === null);
  return {
    frame,
    reading,
    scope,
    admitting: async (filter) => (filter ? admitsBy(table, filter) : admitsAll),
  };
};

const foldedFrame = async (graph: Graph, known: Frame['sources'], scope: Scope, version: number): Promise<Frame> => {
  const chosen = scope.sources && new Set(scope.sources);
  return buildFrame(scopedRows(scopedGraph(await recordsAt(graph, version), known, chosen), known));
};

/**
 * Reads the view of a scope; that of the whole graph of now where there is none. Past versions and chosen sources are a
 * second fold of the log, and a few views are kept.
 * @throws DomainError BAD_INPUT, BAD_ID or NOT_FOUND that names the place in the scope.
 */
export const scopedViewReader = ({ graph, version, view }: ScopedViewDependencies) => {
  const kept = new LRUCache<string, Promise<View>>({ max: keptViews });
  const sources = async (): Promise<Frame['sources']> => (await view()).frame.sources;
  const ground: ScopeGround = {
    sources: async () => (await sources()).keys(),
    span: () => findLogSpan(graph),
    versionAt: (time) => findVersionAt(graph, time),
    now: () => new Date(),
  };

  const make = async (scope: Scope, at: number): Promise<View> => {
    if (scope.assume.length > 0) {
      const { frame, reading } = await viewAt({ ...scope, assume: [] }, at);
      return viewOf(scope, assuming(frame, scope.assume), reading);
    }
    if (scope.asOf === null && scope.sources === null) return view();
    return viewOf(scope, await foldedFrame(graph, await sources(), scope, at), { version: at, until: at });
  };
  const viewAt = (scope: Scope, at: number): Promise<View> => {
    const key = `${at} ${canonicalJson(scope)}`;
    const before = kept.get(key);
    if (before) return before;
    const making = make(scope, at);
    kept.set(key, making);
    making.catch(() => kept.delete(key));
    return making;
  };

  return async (given: ScopeInput | null | undefined): Promise<View> => {
    const checked = checkScope(given);
    if (!checked) return view();
    const scope = await resolveScope(checked, ground);
    return viewAt(scope, scope.asOf?.version ?? (await version()));
  };
};
