import type { Filter } from '../../entities/list/filter-limits.ts';
import { canonicalJson } from '../../log/canonical.ts';
import { badInput } from '../../shared/errors.ts';
import { resolveShareArguments, type ShareInput } from '../shares/check-arguments.ts';
import { effectsOf } from '../shares/effects.ts';
import type { ShareArguments, ShareKey } from '../shares/share-arguments.ts';

type Given<Value> = Value | null | undefined;

/** What of clusters is divided: their performance, or the clusters themselves, each counting 1. */
export type ClusterMeasure = 'PERFORMANCE' | 'CLUSTERS';

/** Which clusters a stretch of time is about: those that came into service in it, or those in service at its end. */
export type ClusterTiming = 'STARTED' | 'IN_SERVICE';

/** The arguments of shares of clusters, as a client gives them. */
export interface ClusterPerformanceInput extends Omit<ShareInput, 'of'> {
  readonly of: 'CLUSTER_PERFORMANCE';
  readonly clusterFilter?: Given<Filter>;
}

/** The arguments of `clusterShares`, likewise. */
export interface ClusterShareInput extends Omit<ShareInput, 'of' | 'by' | 'filter' | 'notability' | 'scale' | 'scope'> {
  readonly by?: Given<ShareKey>;
  readonly clusterFilter?: Given<Filter>;
  readonly measure?: Given<ClusterMeasure>;
  readonly includePlanned?: Given<boolean>;
  readonly includeDuplicates?: Given<boolean>;
}

/** Every argument, checked, with its default where it was not given. */
export interface ClusterArguments {
  /** Those that shares of models have, too: `of` says whether amounts or works count; what only models have is at its default. */
  readonly common: ShareArguments;
  /** A filter of the list of clusters; null for all. */
  readonly clusterFilter: Filter | null;
  readonly measure: ClusterMeasure;
  readonly timing: ClusterTiming;
  readonly includePlanned: boolean;
  readonly includeDuplicates: boolean;
  /** Arguments that were given and that clusters have nothing of. */
  readonly idle: readonly string[];
}

const keys: readonly ShareKey[] = ['TEAM_CLASS', 'SECTOR', 'COUNTRY', 'REGION', 'INSTITUTION'];

type Common = Omit<ShareInput, 'of' | 'filter' | 'notability' | 'scale' | 'scope'>;

const checkKeys = ({ by, facetBy, groups }: Common): void => {
  const allowed = `of clusters one of ${keys.join(', ')}`;
  if (!keys.includes(by)) throw badInput('by', by, allowed);
  if (facetBy && !keys.includes(facetBy)) throw badInput('facetBy', facetBy, allowed);
  for (const [index, group] of (groups ?? []).entries()) {
    for (const member of ['models', 'papers'] as const) {
      const asked = group[member];
      if (!asked) continue;
      throw badInput(`groups[${index}].${member}`, canonicalJson(asked), 'nothing: what is divided are clusters');
    }
  }
};

const resolveCommon = (given: Common, measure: ClusterMeasure): ShareArguments => {
  checkKeys(given);
  const common = resolveShareArguments({ ...given, of: measure === 'CLUSTERS' ? 'MODELS' : 'TRAINING_COMPUTE' });
  if (common.teamClassRule === 'AUTHOR_SHARE' && effectsOf(common).teamClassRule) {
    throw badInput('teamClassRule', 'AUTHOR_SHARE', 'ORGANIZATIONS or ANY_INDUSTRY: clusters have no authors');
  }
  return common;
};

/**
 * The arguments of shares of the performance of clusters, by when these came into service.
 * @throws DomainError BAD_INPUT that names the argument, the value and what is allowed.
 */
export const resolvePerformanceArguments = (input: ClusterPerformanceInput): ClusterArguments => {
  const { of: _of, filter, notability, scale, scope, clusterFilter, ...given } = input;
  if (scope) throw badInput('scope', canonicalJson(scope), 'none of clusters: only models are told as of then');
  const models = resolveShareArguments({ of: 'MODELS', by: given.by, filter, notability, scale });
  const isIdle = {
    filter: models.filter !== null,
    notability: models.notability !== 'ALL',
    scale: models.scale.rule !== 'all',
  };
  return {
    common: resolveCommon(given, 'PERFORMANCE'),
    clusterFilter: clusterFilter ?? null,
    measure: 'PERFORMANCE',
    timing: 'STARTED',
    includePlanned: false,
    includeDuplicates: false,
    idle: Object.entries(isIdle).flatMap(([argument, holds]) => (holds ? [argument] : [])),
  };
};

/**
 * The arguments of shares of the clusters in service: by sector of owner and by year where nothing else is said.
 * @throws DomainError BAD_INPUT that names the argument, the value and what is allowed.
 */
export const resolveClusterArguments = (input: ClusterShareInput): ClusterArguments => {
  const { clusterFilter, measure: asked, includePlanned, includeDuplicates, ...given } = input;
  const measure = asked ?? 'PERFORMANCE';
  const common = resolveCommon({ ...given, by: given.by ?? 'SECTOR', period: given.period ?? {} }, measure);
  const { rollingYears } = common.period;
  if (rollingYears > 1) {
    throw badInput(
      'period.rollingYears',
      rollingYears,
      '1: what is in service at the end of a year is no sum over years',
    );
  }
  return {
    common,
    clusterFilter: clusterFilter ?? null,
    measure,
    timing: 'IN_SERVICE',
    includePlanned: includePlanned ?? false,
    includeDuplicates: includeDuplicates ?? false,
    idle: [],
  };
};

/** The arguments as a client would write them to the report that they are of, every default resolved, as JSON with sorted keys. */
export const canonicalClusterArguments = (given: ClusterArguments): string => {
  const { common, clusterFilter, timing, measure, includePlanned, includeDuplicates } = given;
  const { of: _of, filter: _filter, notability: _notability, scale: _scale, scope: _scope, ...rest } = common;
  const own = timing === 'STARTED' ? { of: 'CLUSTER_PERFORMANCE' } : { measure, includePlanned, includeDuplicates };
  return canonicalJson({ ...rest, ...own, clusterFilter });
};
