import { LRUCache } from 'lru-cache';
import { type AtVersion, atDataVersion, type ReadVersion } from '../graph/data-version.ts';
import { askThrough, type RunQuery } from './ask.ts';
import type { Claim } from './claim.ts';
import { claims } from './claims.ts';
import type { Finding } from './finding.ts';
import { readInterface } from './interface.ts';
import { literal, type Scope } from './literal.ts';

/** Published findings beside what the graph gives, each computed once per data version. */
export interface FindingService {
  findings(scope?: Scope | null): Promise<readonly Finding[]>;
  /** null where there is none of this id. */
  finding(id: string, scope?: Scope | null): Promise<Finding | null>;
}

export interface FindingDependencies {
  /** Answers queries on this server's own schema. */
  readonly run: RunQuery;
  readonly version: ReadVersion;
}

/** So many findings are kept, each of one scope. */
const keptFindings = 100;

type Outcome = Awaited<ReturnType<Claim['inquire']>>;
type Kept = () => Promise<AtVersion<Outcome>>;

export const findingService = ({ run, version }: FindingDependencies): FindingService => {
  const kept = new LRUCache<string, Kept>({ max: keptFindings });

  const outcomeOf = async ({ inquire }: Claim, scope: Scope | null): Promise<Outcome> => {
    const ask = askThrough(run);
    return inquire({ ask, offers: await readInterface(ask), scope });
  };

  const keptOf = (claim: Claim, scope: Scope | null): Kept => {
    const key = `${claim.id} ${literal(scope)}`;
    const before = kept.get(key) ?? atDataVersion(version, () => outcomeOf(claim, scope));
    kept.set(key, before);
    return before;
  };

  const findingOf = async (claim: Claim, scope: Scope | null): Promise<Finding> => {
    const { value, version: at } = await keptOf(claim, scope)();
    const { inquire: _, ...statement } = claim;
    return { ...statement, ...value, dataVersion: at };
  };

  return {
    findings: (scope = null) => Promise.all(claims.map((claim) => findingOf(claim, scope))),
    finding: async (id, scope = null) => {
      const claim = claims.find((one) => one.id === id);
      return claim ? findingOf(claim, scope) : null;
    },
  };
};
