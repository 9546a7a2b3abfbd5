import { atDataVersion, type ReadVersion } from '../../graph/data-version.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Frame } from '../frame/frame.ts';
import { buildFrame } from '../frame/frame-builder.ts';
import { reportKeeper } from '../kept-reports.ts';
import type { BucketSize } from '../period/period.ts';
import type { ShareKey } from '../shares/share-arguments.ts';
import { earliestOf, spanOfPeriod } from './days.ts';
import { readInstitutions, readNewestDay, readSources } from './paper-frame-repository.ts';
import { groupsOfInstitutions, groupsOfTeams, type PaperGroups } from './paper-groups.ts';
import { memberReader } from './paper-members.ts';
import { type PaperShareReport, paperShareReport } from './paper-report.ts';
import { readTeams, streamInstitutions } from './paper-repository.ts';
import {
  canonicalPaperArguments,
  type PaperShareArguments,
  type PaperShareInput,
  resolvePaperShareArguments,
} from './paper-share-arguments.ts';

/** Keys that what is written on a paper is enough for. */
const teamKeys: ReadonlySet<ShareKey> = new Set<ShareKey>(['TEAM_CLASS', 'SECTOR']);

const [month, year] = [100, 10_000];
const shortSteps: ReadonlySet<BucketSize> = new Set<BucketSize>(['MONTH', 'QUARTER', 'HALF_YEAR']);

const nowhere: Frame = buildFrame({ models: [], institutions: [], hardware: [], sources: [] });

/** Reads reports on papers; what they share, and the last of them, is kept until the data version moves. */
export const paperShareReader = (graph: Graph, version: ReadVersion) => {
  const keep = reportKeeper();
  const now = atDataVersion(version, async () => ({
    newest: await readNewestDay(graph),
    sources: await readSources(graph),
  }));
  const institutionsNow = atDataVersion(version, async () =>
    buildFrame({ models: [], institutions: await readInstitutions(graph), hardware: [], sources: [] }),
  );

  const groupsOf = async ({ common, paperFilter }: PaperShareArguments, frame: Frame): Promise<PaperGroups> => {
    const span = spanOfPeriod(common.period);
    const step = !common.period.ranges && shortSteps.has(common.period.every) ? month : year;
    return teamKeys.has(common.by)
      ? groupsOfTeams(await readTeams(graph, span, paperFilter, step), common)
      : groupsOfInstitutions(streamInstitutions(graph, span, paperFilter), frame, common, step);
  };

  /**
   * Who has which share of the papers, at a data version not older than the call.
   * @throws DomainError BAD_INPUT that names the argument, or what is wrong with the filter.
   */
  return async (input: PaperShareInput): Promise<PaperShareReport> => {
    const given = resolvePaperShareArguments(input);
    const { value, version: before } = await now();
    return keep(value, canonicalPaperArguments(given), async () => {
      const byTeam = teamKeys.has(given.common.by);
      const frame = byTeam ? nowhere : (await institutionsNow()).value;
      const groups = await groupsOf(given, frame);
      const members = { graph, filter: given.paperFilter, given: given.common, byTeam };
      return paperShareReport(given, {
        frame,
        groups,
        newest: value.newest === null ? null : earliestOf(value.newest),
        sources: value.sources,
        reading: { version: before, until: await version() },
        readerOf: memberReader(members),
      });
    });
  };
};
