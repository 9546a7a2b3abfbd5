import { LRUCache } from 'lru-cache';
import type { ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { canonicalJson } from '../log/canonical.ts';
import { keptOr } from '../shared/kept-or.ts';
import { admitsBy } from './admit/admits-by.ts';
import { institutionTable, modelTable } from './admit/frame-tables.ts';
import type { Frame } from './frame/frame.ts';
import { buildFrame } from './frame/frame-builder.ts';
import { admitsAll, type View } from './frame/view.ts';
import { assuming } from './scope/assume.ts';
import { checkScope, type ScopeInput } from './scope/check-scope.ts';
import { scopedGraph } from './scope/project-standing.ts';
import { resolveScope, type ScopeGround, type ScopeNames } from './scope/resolve-scope.ts';
import type { Scope } from './scope/scope.ts';
import { scopedRows } from './scope/scoped-rows.ts';
import { findLogSpan, findVersionAt, recordsAt } from './scope-repository.ts';
import { scopedEntity } from './scoped-entities.ts';

export interface ScopedViewDependencies {
  readonly graph: Graph;
  readonly version: ReadVersion;
  /** Reads the view of the whole graph of now. */
  readonly view: () => Promise<View>;
}

/** Frames take memory; views of one frame share it, and reports are kept with them. */
const most = { frames: 4, views: 12 } as const;

/** What a scope means by filters is looked up in its frame: the database knows the graph of now only. */
const viewOf = (scope: Scope, frame: Frame, reading: View['reading']): View => {
  const table = modelTable(frame, scope.asOf === null && scope.sources === null);
  return {
    frame,
    reading,
    scope,
    admitting: async (filter) => (filter ? admitsBy(table, filter) : admitsAll),
    admittingInstitutions: async (filter) => (filter ? admitsBy(institutionTable(frame), filter) : admitsAll),
  };
};

type Folded = Pick<Scope, 'sources'> & { readonly version: number };

const foldedFrame = async (graph: Graph, known: Frame['sources'], { sources, version }: Folded): Promise<Frame> => {
  const chosen = sources && new Set(sources);
  return buildFrame(scopedRows(scopedGraph(await recordsAt(graph, version), known, chosen), known));
};

/** Reads the view of a scope that is given in arguments of these names. */
export type ReadScopedView = (given: ScopeInput | null | undefined, names?: ScopeNames) => Promise<View>;

export interface ScopedReader {
  readonly view: ReadScopedView;
  /** A model or an institution as a scope has it. */
  entity(id: string, given: ScopeInput): ReturnType<typeof scopedEntity>;
}

/**
 * Reads the view of a scope; that of the whole graph of now where there is none. Past versions and chosen sources are a
 * second fold of the log, and a few views are kept.
 * @throws DomainError BAD_INPUT, BAD_ID or NOT_FOUND that names the place in the scope.
 */
export const scopedViewReader = ({ graph, version, view }: ScopedViewDependencies): ScopedReader => {
  const views = new LRUCache<string, Promise<View>>({ max: most.views });
  const frames = new LRUCache<string, Promise<Frame>>({ max: most.frames });
  const known = async (): Promise<Frame['sources']> => (await view()).frame.sources;
  const ground: ScopeGround = {
    sources: async () => (await known()).keys(),
    span: () => findLogSpan(graph),
    versionAt: (time) => findVersionAt(graph, time),
    now: () => new Date(),
  };

  const base = async ({ asOf, sources }: Scope, at: number): Promise<Pick<View, 'frame' | 'reading'>> => {
    if (asOf === null && sources === null) return view();
    const folded: Folded = { sources, version: at };
    const frame = await keptOr(frames, canonicalJson(folded), async () => foldedFrame(graph, await known(), folded));
    return { frame, reading: { version: at, until: at } };
  };
  const make = async (scope: Scope, at: number): Promise<View> => {
    const { frame, reading } = await base(scope, at);
    return viewOf(scope, assuming(frame, scope.assume), reading);
  };

  return {
    view: async (given, names) => {
      const checked = checkScope(given);
      if (!checked) return view();
      const scope = await resolveScope(checked, ground, names);
      const at = scope.asOf?.version ?? (await version());
      return keptOr(views, `${at} ${canonicalJson(scope)}`, () => make(scope, at));
    },
    entity: async (id, given) => {
      const scope = await resolveScope(checkScope(given) ?? { asOf: null, sources: null, assume: [] }, ground);
      const at = scope.asOf?.version ?? (await version());
      return scopedEntity(graph, id, { scope, version: at, sources: await known() });
    },
  };
};
