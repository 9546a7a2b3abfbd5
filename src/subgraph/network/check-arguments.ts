import { idOfNoun } from '../../entities/entity-id.ts';
import type { RollUp } from '../../entities/institution/roll-up.ts';
import type { Filter } from '../../entities/list/filter-limits.ts';
import { nouns } from '../../entities/nouns.ts';
import { badInput } from '../../shared/errors.ts';
import { inRange } from '../../shared/in-range.ts';
import { sectors } from '../../shared/sector.ts';
import {
  type NetworkKind,
  type NetworkLevel,
  type NetworkQuestion,
  type NodeKind,
  networkLimits,
  type Weighting,
} from './network.ts';

type Given<Value> = Value | null | undefined;

/** The arguments of `network` as a client gives them. */
export interface NetworkInput {
  readonly of: NetworkKind;
  readonly level?: Given<NetworkLevel>;
  readonly filter?: Given<Filter>;
  readonly paperFilter?: Given<Filter>;
  readonly rollUp?: Given<RollUp>;
  readonly around?: Given<readonly string[]>;
  readonly weighting?: Given<Weighting>;
  readonly minimumWeight?: Given<number>;
  readonly maxAuthors?: Given<number>;
  readonly first?: Given<number>;
}

/** Of what works a kind of network can be made. */
const worksOf: Readonly<Record<NetworkKind, { readonly models: boolean; readonly papers: boolean }>> = {
  COLLABORATION: { models: false, papers: true },
  CO_DEVELOPMENT: { models: true, papers: false },
  CITATION: { models: false, papers: true },
  TOPIC_CO_OCCURRENCE: { models: true, papers: true },
};

const wholeNumber = (from: number, to: number) => ({
  holds: (value: number) => Number.isInteger(value) && value >= from && value <= to,
  allowed: `a whole number from ${from} to ${to}`,
});
const weight = {
  holds: (value: number) => Number.isFinite(value) && value >= 0,
  allowed: 'a number of at least 0, or null',
};

const nodesOf = (of: NetworkKind, level: NetworkLevel): NodeKind => {
  if (of === 'TOPIC_CO_OCCURRENCE') {
    if (level === 'INSTITUTION') return 'TOPIC';
    throw badInput('level', level, 'no level: the nodes of TOPIC_CO_OCCURRENCE are topics');
  }
  if (of === 'CO_DEVELOPMENT' && level === 'AUTHOR') {
    throw badInput(
      'level',
      level,
      'INSTITUTION, COUNTRY or SECTOR: models are developed by institutions; COLLABORATION joins authors by papers',
    );
  }
  return level;
};

/** The filters of what the network is made of: without any, all of it; where only one is given, only that. */
const filtersOf = ({ of, filter, paperFilter }: NetworkInput): Pick<NetworkQuestion, 'models' | 'papers'> => {
  const works = worksOf[of];
  if (filter && !works.models) throw badInput('filter', filter, `nothing: ${of} is of papers; give "paperFilter"`);
  if (paperFilter && !works.papers) {
    throw badInput('paperFilter', paperFilter, `nothing: ${of} is of models; give "filter"`);
  }
  const all = !(filter || paperFilter);
  return {
    models: filter ?? (works.models && all ? {} : null),
    papers: paperFilter ?? (works.papers && all ? {} : null),
  };
};

const nounOf = { AUTHOR: nouns.Author, INSTITUTION: nouns.Institution, COUNTRY: nouns.Country, TOPIC: nouns.Topic };

const aroundOf = (given: Given<readonly string[]>, nodes: NodeKind): readonly string[] => {
  const ids = [...new Set(given ?? [])];
  if (given && (ids.length === 0 || ids.length > networkLimits.around)) {
    throw badInput('around', `${ids.length} ids`, `1 to ${networkLimits.around} ids, or null`);
  }
  if (nodes !== 'SECTOR') return ids.map((id, place) => idOfNoun(nounOf[nodes], id, `around[${place}]`));
  const other = ids.find((id) => !sectors.some((sector) => sector === id));
  if (other !== undefined) throw badInput('around', other, `sectors: ${sectors.join(', ')}`);
  return ids;
};

/**
 * What the arguments ask.
 * @throws DomainError BAD_INPUT or BAD_ID that names the argument, its value and what would be right.
 */
export const checkNetwork = (given: NetworkInput): NetworkQuestion => {
  const nodes = nodesOf(given.of, given.level ?? 'INSTITUTION');
  return {
    of: given.of,
    nodes,
    ...filtersOf(given),
    rollUp: given.rollUp ?? 'CURRENT',
    around: aroundOf(given.around, nodes),
    weighting: given.weighting ?? 'FULL',
    minimumWeight: inRange('minimumWeight', given.minimumWeight ?? 0, weight),
    maxAuthors: inRange('maxAuthors', given.maxAuthors ?? 100, wholeNumber(1, 1_000)),
    first: inRange('first', given.first ?? 500, wholeNumber(1, networkLimits.edges)),
  };
};
