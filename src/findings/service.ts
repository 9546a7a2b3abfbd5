import type { ReadVersion } from '../graph/data-version.ts';
import { keptAtVersion } from '../graph/kept-at-version.ts';
import { askThrough, type RunQuery } from './ask.ts';
import { checkScope } from './check-scope.ts';
import type { Claim, Inquiry } from './claim.ts';
import { claims } from './claims.ts';
import type { Finding } from './finding.ts';
import { readInterface } from './interface.ts';
import { literal, type Scope } from './literal.ts';
import { reportPage } from './page/report-page.ts';
import { snapshotAnswers } from './snapshots/answers.ts';
import { compareSnapshots } from './snapshots/comparison.ts';
import { readSnapshots } from './snapshots/snapshot.ts';
import type { SnapshotStudy, Study } from './study.ts';

/** Published findings beside what the graph gives, each computed once per data version. */
export interface FindingService {
  findings(scope?: Scope | null): Promise<readonly Finding[]>;
  /** null where there is none of this id. */
  finding(id: string, scope?: Scope | null): Promise<Finding | null>;
  /** All of them, and what the snapshots of the graph say differently; a scope as it came, unchecked. */
  study(scope?: Scope | null): Promise<Study>;
  /** The same with plots as one page of HTML. */
  page(scope?: Scope | null): Promise<string>;
}

export interface FindingDependencies {
  /** Answers queries on this server's own schema. */
  readonly run: RunQuery;
  readonly version: ReadVersion;
}

/** So many findings are kept, each of one scope. */
const room = { values: 100 };

type Outcome = Awaited<ReturnType<Claim['inquire']>>;

export const findingService = ({ run, version }: FindingDependencies): FindingService => {
  const keepOutcome = keptAtVersion<Outcome>(version, room);
  const keepSnapshots = keptAtVersion<Pick<SnapshotStudy, 'comparisons'>>(version, room);
  const keepPage = keptAtVersion<{ readonly html: string }>(version, room);

  const inquiryOf = async (scope: Scope | null): Promise<Inquiry> => {
    const ask = askThrough(run);
    return { ask, offers: await readInterface(ask), scope, snapshots: await readSnapshots(ask, scope) };
  };

  const findingOf = async ({ inquire, ...statement }: Claim, scope: Scope | null): Promise<Finding> => {
    const make = async () => inquire(await inquiryOf(scope));
    const { value, version: at } = await keepOutcome(`${statement.id} ${literal(scope)}`, make);
    return { ...statement, ...value, dataVersion: at };
  };

  /** One after another: together they would take all of the database's connections. */
  const findingsOf = async (scope: Scope | null): Promise<readonly Finding[]> => {
    const findings: Finding[] = [];
    for (const claim of claims) findings.push(await findingOf(claim, scope));
    return findings;
  };

  const snapshotsOf = async (findings: readonly Finding[], inquiry: Inquiry): Promise<SnapshotStudy | null> => {
    const { snapshots, offers, scope } = inquiry;
    if (snapshots.length < 2 || !offers.reports.has('snapshotComparison')) return null;
    const make = async () => ({ comparisons: await compareSnapshots(inquiry) });
    const { comparisons } = (await keepSnapshots(literal(scope), make)).value;
    return { snapshots, answers: snapshotAnswers(findings, snapshots), comparisons };
  };

  const studyOf = async (scope: Scope | null): Promise<Study> => {
    await checkScope(run, scope);
    const findings = await findingsOf(scope);
    return { scope, findings, snapshots: await snapshotsOf(findings, await inquiryOf(scope)) };
  };

  return {
    findings: (scope = null) => findingsOf(scope),
    finding: async (id, scope = null) => {
      const claim = claims.find((one) => one.id === id);
      return claim ? findingOf(claim, scope) : null;
    },
    study: (scope = null) => studyOf(scope),
    page: async (scope = null) => {
      await checkScope(run, scope);
      const make = async () => ({ html: await reportPage(await inquiryOf(scope), await studyOf(scope)) });
      return (await keepPage(literal(scope), make)).value.html;
    },
  };
};
