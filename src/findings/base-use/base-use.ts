import type { Inquiry } from '../claim.ts';
import { type Envelope, envelopeFields } from '../envelope.ts';
import { scopeArgument } from '../literal.ts';
import { shareOf } from '../share-of.ts';

/** The levels of access that a base may have, each with how its weights are told of. */
export const levels = [
  'UNRELEASED',
  'HOSTED_NO_API',
  'API',
  'OPEN_WEIGHTS_NON_COMMERCIAL',
  'OPEN_WEIGHTS_RESTRICTED',
  'OPEN_WEIGHTS_UNRESTRICTED',
  'UNKNOWN',
] as const;

/** Models of a stretch of time by their bases. */
export interface LineageBucket {
  readonly label: string;
  readonly classes: readonly {
    readonly teamClass: string;
    readonly basedOnKnown: number;
    readonly bases: readonly {
      readonly teamClass: string;
      readonly count: number;
      readonly access: readonly { readonly access: string; readonly count: number }[];
    }[];
  }[];
}
/** Works of a stretch of time by the models they use. */
export interface UseBucket {
  readonly label: string;
  readonly ofKnownDeveloper: number;
  readonly byDeveloper: readonly { readonly key: string; readonly works: { readonly count: number } }[];
  readonly openFromIndustry: { readonly works: { readonly count: number } };
}
/** Uses year by year, and all together. */
export interface Use {
  readonly years: readonly UseBucket[];
  readonly all: UseBucket;
}
/** What is asked of academic works: models by their bases, and papers by the models they use. */
export interface BaseUse {
  readonly models: Envelope & { readonly buckets: readonly LineageBucket[] };
  readonly builders: Pick<Use, 'all'>;
  readonly papers: Use;
}

const lineageFields =
  'buckets { label classes { teamClass basedOnKnown bases { teamClass count access { access count } } } }';
const useFields = 'label ofKnownDeveloper byDeveloper { key works { count } } openFromIndustry { works { count } }';

/** `lineageDependence` of all years together, or of each. */
export const lineageField = (
  every: 'ALL' | 'YEAR',
  publicResearch: boolean,
  scope: Inquiry['scope'],
  more: string,
): string =>
  `lineageDependence(period: { every: ${every} }${publicResearch ? '' : ', publicResearchAsAcademia: false'}${scopeArgument(scope)}) { ${more} ${lineageFields} }`;

/** The query for it. */
export const baseUseQuery = (scope: Inquiry['scope']): string => `{
  models: ${lineageField('ALL', true, scope, `${envelopeFields}\n   `)}
  builders: openModelUse(paperFilter: { id: { in: [] } }) { all { ${useFields} } }
  papers: openModelUse(filter: { id: { in: [] } }) { all { ${useFields} } years { ${useFields} } }
}`;

/** Of the academic models with a base of known class, those with one of industry's at a level of access, or at any. */
export const builtOf = (bucket: LineageBucket | undefined, access?: string) => {
  const academia = bucket?.classes.find(({ teamClass }) => teamClass === 'ACADEMIA');
  const industry = academia?.bases.find(({ teamClass }) => teamClass === 'INDUSTRY');
  const hits = access ? industry?.access.find((at) => at.access === access)?.count : industry?.count;
  return shareOf(hits ?? 0, academia?.basedOnKnown ?? 0);
};

/** Works that use a model of industry’s. */
export const usesOf = ({ byDeveloper }: UseBucket): number =>
  byDeveloper.find(({ key }) => key === 'INDUSTRY')?.works.count ?? 0;
