import type { Filter } from '../../entities/list/filter-limits.ts';
import { canonicalJson } from '../../log/canonical.ts';
import { badInput } from '../../shared/errors.ts';
import { resolveShareArguments, type ShareInput } from '../shares/check-arguments.ts';
import { resolveGroups } from '../shares/check-groups.ts';
import type { ShareArguments, ShareKey } from '../shares/share-arguments.ts';

type Given<Value> = Value | null | undefined;

/** The arguments of shares of papers, as a client gives them. */
export interface PaperShareInput extends Omit<ShareInput, 'of'> {
  readonly of: 'PAPERS';
  readonly paperFilter?: Given<Filter>;
}

/** Every argument, checked, with its default where it was not given. */
export interface PaperShareArguments {
  /** Those that shares of models have, too; what only models have is at its default. */
  readonly common: ShareArguments;
  /** A filter of the list of papers; null for all. */
  readonly paperFilter: Filter | null;
  /** Arguments that were given and that papers have nothing of. */
  readonly idle: readonly string[];
}

const keys: readonly ShareKey[] = ['TEAM_CLASS', 'SECTOR', 'COUNTRY', 'REGION', 'INSTITUTION'];

const checkKeys = ({ by, facetBy }: PaperShareInput): void => {
  const allowed = `of papers one of ${keys.join(', ')}`;
  if (!keys.includes(by)) throw badInput('by', by, allowed);
  if (facetBy && !keys.includes(facetBy)) throw badInput('facetBy', facetBy, allowed);
};

/**
 * The arguments of shares of papers with every default resolved.
 * @throws DomainError BAD_INPUT that names the argument, the value and what is allowed.
 */
export const resolvePaperShareArguments = ({ paperFilter, ...given }: PaperShareInput): PaperShareArguments => {
  const { filter, notability, scale, groups, scope, ...shared } = given;
  if (scope) throw badInput('scope', scope, 'none of papers: scopes are of reports on models; ask with paperFilter');
  checkKeys(given);
  const whole = resolveShareArguments({ ...given, groups: null, of: 'MODELS' });
  const isIdle = {
    filter: whole.filter !== null,
    notability: whole.notability !== 'ALL',
    scale: whole.scale.rule !== 'all',
  };
  return {
    common: { ...resolveShareArguments({ ...shared, of: 'MODELS' }), groups: resolveGroups(groups, 'papers') },
    paperFilter: paperFilter ?? null,
    idle: Object.entries(isIdle).flatMap(([argument, holds]) => (holds ? [argument] : [])),
  };
};

/** The arguments as a client would write them, every default resolved, as JSON with sorted keys. */
export const canonicalPaperArguments = ({ common, paperFilter }: PaperShareArguments): string => {
  const { of: _of, filter: _filter, notability: _notability, scale: _scale, groups, ...rest } = common;
  const named = groups?.map(({ models: _models, ...group }) => group) ?? null;
  return canonicalJson({ ...rest, groups: named, of: 'PAPERS', paperFilter });
};
