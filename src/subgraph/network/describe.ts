import { nouns } from '../../entities/nouns.ts';
import type { FoundEdge, FoundNode, Parts } from '../assemble.ts';
import type { Truncation } from '../subgraph.ts';
import type { Network } from './build.ts';
import type { Chosen } from './heaviest.ts';
import type { NetworkQuestion } from './network.ts';
import type { NodeRow } from './network-repository.ts';
import type { Pair } from './pair-part.ts';
import type { WorkCounts } from './read-network.ts';

/** A network and what of it is shown. */
export interface Shown {
  readonly network: Network;
  readonly chosen: Chosen;
  readonly counts: WorkCounts;
  /** Ids of the nodes that it is drawn around. */
  readonly asked: readonly string[];
  /** Of the nodes that are shown. */
  readonly ids: readonly string[];
  /** What is known of them; nothing of sectors. */
  readonly known: readonly NodeRow[];
}

type Look = Pick<FoundNode, 'type' | 'label' | 'group'> & Pick<Partial<FoundNode>, 'isEntity'>;

const sectorLook = (sector: string): Look => ({
  type: 'INSTITUTION',
  label: sector.charAt(0) + sector.slice(1).toLowerCase(),
  group: sector,
  isEntity: false,
});

/** Institutions are coloured by sector, countries by region, others by what they are. */
const look = ({ id, noun, name, sector, region }: NodeRow): Look => {
  const { type } = nouns[noun];
  const groups = { Institution: sector ?? 'UNKNOWN', Country: region ?? 'UNKNOWN' };
  return { type, label: name ?? id, group: noun === 'Institution' || noun === 'Country' ? groups[noun] : type };
};

const nodesOf = ({ nodes }: NetworkQuestion, { ids, known, network }: Shown): readonly FoundNode[] => {
  const rows = new Map(known.map((row) => [row.id, row]));
  return ids.flatMap((id): readonly FoundNode[] => {
    const works = network.book.works[network.book.find(id) ?? -1] ?? 0;
    const row = rows.get(id);
    const own = nodes === 'SECTOR' ? sectorLook(id) : row && look(row);
    return own ? [{ id, year: null, works, ...own }] : [];
  });
};

const edgeOf = ({ of }: NetworkQuestion, { book }: Network, pair: Pair): FoundEdge => ({
  source: book.ids[pair.source] ?? '',
  target: book.ids[pair.target] ?? '',
  type: of,
  weight: pair.weight,
  firstYear: pair.firstYear || null,
  lastYear: pair.lastYear || null,
  evidenceCount: pair.evidence,
});

/** What was left out: works with too many authors, edges that weigh too little, and edges beyond the first ones. */
const truncationsOf = ({ of }: NetworkQuestion, { counts, chosen }: Shown): readonly Truncation[] => {
  const steps: readonly Omit<Truncation, 'relationship'>[] = [
    { reason: 'MAX_AUTHORS', shown: counts.small, total: counts.matched },
    { reason: 'MINIMUM_WEIGHT', shown: chosen.heavy, total: chosen.all },
    { reason: 'LIMIT', shown: chosen.edges.length, total: chosen.heavy },
  ];
  return steps.filter(({ shown, total }) => shown < total).map((step) => ({ relationship: of, ...step }));
};

/** The parts of the subgraph that a network is shown as. Totals are before weights and `first` were asked for. */
export const describeNetwork = (question: NetworkQuestion, shown: Shown): Parts => ({
  directed: question.of === 'CITATION',
  asked: shown.asked,
  nodes: nodesOf(question, shown),
  edges: shown.chosen.edges.map((pair) => edgeOf(question, shown.network, pair)),
  truncated: truncationsOf(question, shown),
  totalNodes: shown.chosen.nodes,
  totalEdges: shown.chosen.all,
});
