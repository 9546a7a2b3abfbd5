import type { TeamClassRule } from '../../shared/sector.ts';
import type { ScopeInput } from '../scope/check-scope.ts';

type Given<Value> = Value | null | undefined;

/** The arguments as a client gives them. */
export interface SnapshotInput {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly asOf?: ScopeInput['asOf'];
  readonly leftRule?: Given<TeamClassRule>;
  readonly rightRule?: Given<TeamClassRule>;
  readonly publicResearchAsAcademia?: Given<boolean>;
}

/** Every argument of a comparison, checked, with its default where it was not given. */
export interface SnapshotArguments {
  /** Keys of sources, sorted. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly asOf: { readonly version: number } | null;
  readonly leftRule: TeamClassRule;
  readonly rightRule: TeamClassRule;
  readonly publicResearchAsAcademia: boolean;
}

/** The arguments with every default resolved, but for what the graph resolves: sources and version. */
export const snapshotRules = (
  given: SnapshotInput,
): Pick<SnapshotArguments, 'leftRule' | 'rightRule' | 'publicResearchAsAcademia'> => ({
  leftRule: given.leftRule ?? 'ORGANIZATIONS',
  rightRule: given.rightRule ?? 'ORGANIZATIONS',
  publicResearchAsAcademia: given.publicResearchAsAcademia ?? true,
});
