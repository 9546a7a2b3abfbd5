import type { Interval } from '../../reports/report.ts';
import type { Inquiry } from '../claim.ts';
import type { ComputedValue, Member } from '../finding.ts';
import { scopeArgument } from '../literal.ts';
import { allMembers, type MembersPage, memberFields } from '../members.ts';

const oneBucket = 'period: { ranges: [{ label: "all years" }] }';
const intervalFields = 'interval { low high level method }';

/** The fields that the parts of the finding are read from, the regression's first coefficient being industry's. */
export const partFields = (scope: Inquiry['scope']): string => `
  rates: releaseRates(notability: PAPER, ${oneBucket}${scopeArgument(scope)}) {
    regressions {
      outcome sentence n released leftOut warnings { code text }
      coefficients { term domain logOdds oddsRatio p ${intervalFields} }
    }
  }
  lag: openWeightsLag(notability: PAPER, ${oneBucket}${scopeArgument(scope)}) {
    definition { sentence }
    buckets { n reached medianMonths }
  }
  ${
    scope
      ? ''
      : `scrutiny(notability: PAPER, ${oneBucket}) {
    definition { sentence } warnings { code text }
    buckets { classes { teamClass perModel perModelInterval { low high level method } scrutinised { n } } }
  }`
  }`;

interface Regression {
  readonly outcome: string;
  readonly n: number;
  readonly released: number;
  readonly leftOut: number;
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
  readonly coefficients: readonly {
    readonly term: string;
    readonly logOdds: number;
    readonly oddsRatio: number;
    readonly p: number;
    readonly interval: Interval;
  }[];
}

/** What comes back of `partFields`. */
export interface Parts {
  readonly rates: { readonly regressions: readonly Regression[] };
  readonly lag: {
    readonly buckets: readonly { readonly n: number; readonly reached: number; readonly medianMonths: number | null }[];
  };
  readonly scrutiny?: {
    readonly buckets: readonly {
      readonly classes: readonly {
        readonly teamClass: string;
        readonly perModel: number | null;
        readonly perModelInterval: Interval | null;
        readonly scrutinised: { readonly n: number };
      }[];
    }[];
  };
}

/** Members of a part, by a query of their own: a cursor is of one list only. */
const membersOf = async <Data>(
  { ask, scope }: Inquiry,
  report: string,
  selection: (members: string) => string,
  pageIn: (data: Data) => MembersPage | undefined,
): Promise<readonly Member[]> => {
  const members = `members(first: 100, after: $after) { ${memberFields} }`;
  const query = `query Members($after: String) { part: ${report}(notability: PAPER, ${oneBucket}${scopeArgument(scope)}) { ${selection(members)} } }`;
  return allMembers(ask, query, await ask<Data>(query), pageIn);
};

/** Why a regression has no coefficients; its first warning says. */
const failureOf = ({ coefficients, warnings }: Regression): string | null =>
  coefficients.length > 0 ? null : (warnings[0]?.text ?? 'There are no coefficients.');

export interface IndustryCoefficient {
  /** Natural log odds. */
  readonly value: ComputedValue;
  readonly oddsRatio: number | null;
  /** Why there is none; null where there is. */
  readonly failure: string | null;
}

/** Industry's coefficient in the logistic regression of code. */
export const industryCoefficient = async (inquiry: Inquiry, { rates }: Parts): Promise<IndustryCoefficient> => {
  const regression = rates.regressions.find(({ outcome }) => outcome === 'CODE');
  const industry = regression?.coefficients.find(({ term }) => term === 'INDUSTRY');
  const members = await membersOf<{
    readonly part: { readonly regressions: readonly { readonly outcome: string; readonly members: MembersPage }[] };
  }>(
    inquiry,
    'releaseRates',
    (page) => `regressions { outcome ${page} }`,
    ({ part }) => part.regressions.find(({ outcome }) => outcome === 'CODE')?.members,
  );
  return {
    value: {
      label: 'industry’s coefficient, at equal compute, year and domain',
      unit: 'log-odds',
      value: industry?.logOdds ?? null,
      interval: industry
        ? { ...industry.interval, low: Math.log(industry.interval.low), high: Math.log(industry.interval.high) }
        : null,
      n: regression?.n ?? 0,
      members,
    },
    oddsRatio: industry?.oddsRatio ?? null,
    failure: regression ? failureOf(regression) : 'There is no regression of code.',
  };
};

/** The median lag of open weights behind closed models of the frontier. */
export const openWeightsLag = async (inquiry: Inquiry, { lag }: Parts): Promise<ComputedValue> => ({
  label: 'median lag of open weights behind closed frontier models',
  unit: 'months',
  value: lag.buckets[0]?.medianMonths ?? null,
  interval: null,
  n: lag.buckets[0]?.n ?? 0,
  members: await membersOf<{ readonly part: { readonly buckets: readonly { readonly members: MembersPage }[] } }>(
    inquiry,
    'openWeightsLag',
    (page) => `buckets { ${page} }`,
    ({ part }) => part.buckets[0]?.members,
  ),
});

/** Independent evaluations per model, by class; none under a scope. */
export const scrutinyOf = ({ scrutiny }: Parts): readonly ComputedValue[] =>
  ['INDUSTRY', 'ACADEMIA'].map((teamClass) => {
    const found = scrutiny?.buckets[0]?.classes.find((one) => one.teamClass === teamClass);
    return {
      label: `independent evaluations per model of ${teamClass.toLowerCase()}`,
      unit: null,
      value: found?.perModel ?? null,
      interval: found?.perModelInterval ?? null,
      n: found?.scrutinised.n ?? 0,
      members: [],
    };
  });
