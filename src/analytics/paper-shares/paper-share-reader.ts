import { atDataVersion, type ReadVersion } from '../../graph/data-version.ts';
import type { Graph } from '../../graph/graph.ts';
import { findIds } from '../filter-repository.ts';
import type { Frame } from '../frame/frame.ts';
import { buildFrame } from '../frame/frame-builder.ts';
import { reportKeeper } from '../kept-reports.ts';
import type { BucketSize } from '../period/period.ts';
import { within } from '../shares/groups.ts';
import type { ShareArguments } from '../shares/share-arguments.ts';
import { earliestOf, spanOfBucket, spanOfPeriod } from './days.ts';
import { type PaperCasting, type PaperGroupFilter, paperCasting } from './paper-cast.ts';
import { mostLabels, paperFragility, type ShakenPapers } from './paper-fragility.ts';
import { countInstitutions, readInstitutions, readNewestDay, readSources } from './paper-frame-repository.ts';
import { groupsOf } from './paper-groups.ts';
import { memberReader, papersOfGroups } from './paper-members.ts';
import { type PaperReaders, type PaperShareReport, paperShareReport } from './paper-report.ts';
import { readPapers, readTeamsOfInstitutions } from './paper-repository.ts';
import {
  canonicalPaperArguments,
  type PaperShareArguments,
  type PaperShareInput,
  resolvePaperShareArguments,
} from './paper-share-arguments.ts';
import { isOfTeams, sightOf } from './paper-sight.ts';
import type { PapersAsked } from './seen-papers.ts';

const [month, year] = [100, 10_000];
const shortSteps: ReadonlySet<BucketSize> = new Set<BucketSize>(['MONTH', 'QUARTER', 'HALF_YEAR']);
const stepOf = ({ period }: ShareArguments): number => (!period.ranges && shortSteps.has(period.every) ? month : year);

const nowhere: Frame = buildFrame({ models: [], institutions: [], hardware: [], sources: [] });

/** A query may ask for the members of a hundred cells: read all at once, they would take the database from everybody else. */
const oneAfterAnother = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(read: () => Promise<Value>): Promise<Value> => {
    const next = last.then(read);
    last = next.catch(() => undefined);
    return next;
  };
};

/** What the groups' filters of institutions let through. */
const groupFilters = (graph: Graph, frame: Frame, { groups }: ShareArguments): Promise<readonly PaperGroupFilter[]> =>
  Promise.all(
    (groups ?? []).map(async ({ label, institutions }, index): Promise<PaperGroupFilter> => {
      if (!institutions) return { label, institutions: null };
      const ids = await within(`groups[${index}].institutions`, findIds(graph, 'Institution', institutions));
      return { label, institutions: (place) => ids.has(frame.institutions[place]?.id ?? '') };
    }),
  );

/** What reads the rest of a report when it is asked for, one statement after another. */
const readersOf = (
  graph: Graph,
  asked: PapersAsked,
  frame: Frame,
  casting: PaperCasting,
  given: ShareArguments,
): PaperReaders => {
  const inTurn = oneAfterAnother();
  const readPapersOf = papersOfGroups({ graph, asked, frame });
  const membersOf = memberReader(readPapersOf);
  const readTeams: ShakenPapers['readTeams'] = (bucket) =>
    readTeamsOfInstitutions(graph, spanOfBucket(bucket), asked, {
      most: mostLabels,
      firstAlone: given.attribution === 'FIRST',
    });
  return {
    membersOf: (bucket, cell) => {
      const read = membersOf(bucket, cell);
      return (after, most) => inTurn(() => read(after, most));
    },
    fragilityOf: (shaken, place) => (most) =>
      inTurn(() => paperFragility({ ...shaken, given, casting, readTeams, readPapers: readPapersOf }, place, most)),
  };
};

/** Reads reports on papers; what they share, and the last of them, is kept until the data version moves. */
export const paperShareReader = (graph: Graph, version: ReadVersion) => {
  const keep = reportKeeper();
  const now = atDataVersion(version, async () => ({
    newest: await readNewestDay(graph),
    sources: await readSources(graph),
    institutions: await countInstitutions(graph),
  }));
  const institutionsNow = atDataVersion(version, async () =>
    buildFrame({ models: [], institutions: await readInstitutions(graph), hardware: [], sources: [] }),
  );

  const materialOf = async ({ common, paperFilter }: PaperShareArguments) => {
    const frame = isOfTeams(common) ? nowhere : (await institutionsNow()).value;
    const filters = await groupFilters(graph, frame, common);
    const sight = sightOf(
      frame,
      common,
      filters.flatMap(({ institutions }) => institutions ?? []),
    );
    const groups = (common.groups ?? []).map(({ papers }) => papers ?? null);
    const asked: PapersAsked = { filter: paperFilter, groups, sight };
    const casting = paperCasting(frame, common, sight, filters);
    const rows = await readPapers(graph, spanOfPeriod(common.period), asked, stepOf(common));
    return { frame, groups: groupsOf(rows, casting), readers: readersOf(graph, asked, frame, casting, common) };
  };

  /**
   * Who has which share of the papers, at a data version not older than the call.
   * @throws DomainError BAD_INPUT that names the argument, or what is wrong with the filter.
   */
  return async (input: PaperShareInput): Promise<PaperShareReport> => {
    const given = resolvePaperShareArguments(input);
    const { value, version: before } = await now();
    return keep(value, canonicalPaperArguments(given), async () =>
      paperShareReport(given, {
        ...(await materialOf(given)),
        newest: value.newest === null ? null : earliestOf(value.newest),
        institutions: value.institutions,
        sources: value.sources,
        reading: { version: before, until: await version() },
      }),
    );
  };
};
