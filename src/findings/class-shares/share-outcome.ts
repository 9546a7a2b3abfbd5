import type { Inquiry } from '../claim.ts';
import { comparisonOf } from '../comparison.ts';
import type { ComputedValue, Outcome, Statement } from '../finding.ts';
import { allMembers } from '../members.ts';
import { percent } from '../numbers.ts';
import { withoutReports } from '../untestable.ts';
import { cellOf, classShareOf } from './class-share.ts';
import { type ClassRule, primaryPoint } from './grid-point.ts';
import { shareGrid } from './share-grid.ts';
import { bucketsOf, type ShareBucket, type ShareReportAnswer, shareQuery, type Years } from './share-question.ts';

interface Answer {
  readonly shares: ShareReportAnswer;
}

/** What is asked: the share of a class in stretches of years. */
export interface ShareAsked {
  readonly key: 'ACADEMIA' | 'INDUSTRY';
  readonly years: readonly Years[];
  /** Those of the years that the grid shows; all where left out. */
  readonly gridYears?: readonly Years[];
}

const bucketIn = ({ shares }: Answer, label: string): ShareBucket | undefined =>
  bucketsOf(shares).find((bucket) => bucket.label === label);

/** A sheet that states classes by authors is asked by them where it is asked alone. */
const ruleOf = async ({ ask, scope }: Inquiry, years: readonly Years[]): Promise<ClassRule> => {
  if (!Array.isArray(scope?.sources) || scope.sources.length !== 1) return 'ORGANIZATIONS';
  const { shares } = await ask<Answer>(shareQuery(primaryPoint('AUTHOR_SHARE'), years, scope));
  return shares.warnings.some(({ code }) => code === 'NO_AUTHOR_SHARE') ? 'ORGANIZATIONS' : 'AUTHOR_SHARE';
};

/** What the missing could change: the share with every model of unknown class or scale kept from it, or given to it. */
const boundsWords = (bucket: ShareBucket | undefined, key: string): string => {
  const bounds = bucket && cellOf(bucket, key)?.missingBounds;
  if (!bucket || !bounds) return '';
  const { withoutValue, withoutKey } = bucket.coverage;
  return ` ${bucket.label}: ${withoutValue} more models of unknown compute and ${withoutKey} of unknown class would allow ${percent(bounds.low)} to ${percent(bounds.high)}.`;
};

/** The share of a class at the cell that was chosen before looking, and in the whole grid. */
export const shareOutcome = async (
  inquiry: Inquiry,
  { published }: Statement,
  { key, years, gridYears = years }: ShareAsked,
): Promise<Outcome> => {
  const missing = withoutReports(inquiry, ['shares'], 'Share of a class of teams among large-scale models.');
  if (missing) return missing;
  const rule = await ruleOf(inquiry, years);
  const query = shareQuery(primaryPoint(rule), years, inquiry.scope);
  const answer = await inquiry.ask<Answer>(query);
  const computed = await Promise.all(
    years.map(async ({ label }): Promise<ComputedValue> => {
      const pageIn = (data: Answer) => {
        const bucket = bucketIn(data, label);
        return bucket && cellOf(bucket, key)?.members;
      };
      const members = await allMembers(inquiry.ask, query, answer, pageIn);
      return { label, unit: 'share', ...classShareOf(bucketIn(answer, label), key), members };
    }),
  );
  const { verdict, reason } = comparisonOf(published, computed);
  const { definition, coverage, sources } = answer.shares;
  const bounds = published.map(({ label }) => boundsWords(bucketIn(answer, label), key)).join('');
  return {
    computed,
    verdict,
    reason: `${reason}${bounds}`,
    definition: { ...definition, sentence: `${definition.sentence} The share is of those whose class is known.` },
    grid: await shareGrid(inquiry, gridYears, key, rule),
    query,
    coverage,
    sources,
  };
};
