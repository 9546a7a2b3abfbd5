import type { Graph } from '../graph/graph.ts';
import { matchChangedInstitutions } from './match-changed-institutions.ts';
import type { InstitutionMatches } from './match-institutions.ts';
import { matchWorks, type WorkMatches } from './match-works.ts';
import type { WritePath } from './write-path.ts';

export interface GraphMatches {
  /** null where nothing was said of institutions since they were matched. */
  readonly institutions: InstitutionMatches | null;
  /** Of papers, models and authors: those of which something was said since. */
  readonly works: readonly WorkMatches[];
}

/**
 * Links what different sources say of the same thing, as far as rules can tell: after every import and after the seeds.
 * Institutions come first, because authors are told apart by them, and once more where papers were merged: those refer to
 * institutions. It goes through the one write path, and is quick where nothing changed.
 */
export const matchGraph = async (graph: Graph, curation: WritePath): Promise<GraphMatches> => {
  const first = await matchChangedInstitutions(graph, curation);
  const works = await matchWorks(graph, curation);
  const merged = works.some(({ appended }) => appended > 0);
  const again = merged ? await matchChangedInstitutions(graph, curation) : null;
  const appended = (first?.appended ?? 0) + (again?.appended ?? 0);
  const last = again ?? first;
  return { institutions: last && { ...last, appended }, works };
};

const ofInstitutions = ({ matched, looked, ambiguous }: InstitutionMatches): string =>
  `${matched} of ${looked} institutions without a registry id are in the registry, ${ambiguous} could be several`;

const ofWorks = ({ noun, linked, open }: WorkMatches): string =>
  `${linked} keys of ${noun.toLowerCase()}s linked, ${open.length} left open`;

/** What was linked, in one line. */
export const matchesInWords = ({ institutions, works }: GraphMatches): string => {
  if (institutions === null && works.length === 0) return 'nothing new to link';
  const appended = [institutions, ...works].reduce((sum, one) => sum + (one?.appended ?? 0), 0);
  const parts = [...(institutions === null ? [] : [ofInstitutions(institutions)]), ...works.map(ofWorks)];
  return `${parts.join('; ')}; ${appended} decisions appended`;
};

const reasons: Readonly<Record<string, string>> = {
  ONE_NAME: 'one name',
  ONE_PAPER: 'one paper',
  BASED_ON_ITSELF: 'based on itself',
  SEVERAL_PERSONS: 'several persons could be meant',
};
const shownOpen = 5;

/** What may be one and was left to a curator, the first of it, a line each. */
export const openInWords = ({ works }: GraphMatches): readonly string[] => {
  const open = works.flatMap((matches) => matches.open);
  const lines = open.map(({ keys, reason }) => `    left open: ${keys.join(' and ')} (${reasons[reason] ?? reason})`);
  return [
    ...lines.slice(0, shownOpen),
    ...(open.length > shownOpen ? [`    and ${open.length - shownOpen} more`] : []),
  ];
};
