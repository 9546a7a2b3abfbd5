import { cypher, integer } from '../graph/cypher.ts';
import type { Reader } from '../graph/graph.ts';
import type { Entry } from '../log/entry.ts';
import { DomainError } from '../shared/errors.ts';

/** A slot that a later change set has written. */
export interface SlotConflict {
  readonly slot: string;
  /** The record that it holds now. */
  readonly seq: number;
  readonly changeSet: string;
}

export interface Reverted {
  readonly entries: readonly Entry[];
  readonly conflicts: readonly SlotConflict[];
  /** The last slot that was looked at; null where there was none. */
  readonly last: string | null;
}

/** What a slot held, and who said it. */
interface Previous {
  readonly body: string;
  readonly origin: Entry['origin'];
  readonly locator: string | null;
  readonly citation: string | null;
}

interface SlotHistory {
  readonly slot: string;
  readonly type: Entry['type'];
  readonly noun: Entry['noun'];
  readonly subject: string;
  readonly source: string;
  readonly currentSeq: number;
  readonly currentChangeSet: string;
  readonly currentBody: string;
  /** Whether the slot holds what the change set left there. */
  readonly untouched: boolean;
  readonly previous: Previous | null;
}

/** Some of the slots that a change set wrote, in order. */
export interface SlotPage {
  /** The slot before the first of them; '' from the beginning. */
  readonly after: string;
  readonly most: number;
}

const allSlots: SlotPage = { after: '', most: Number.MAX_SAFE_INTEGER };

/** Per slot that a change set wrote: what it holds now, and what it held before the change set. */
const findHistories = (reader: Reader, changeSet: string, { after, most }: SlotPage) =>
  reader.run<SlotHistory>(cypher`
    MATCH (record:Record {changeSet: ${changeSet}}) WHERE record.slot > ${after}
    WITH record ORDER BY record.seq DESC
    WITH record.slot AS slot, min(record.seq) AS first, head(collect(record)) AS one
    ORDER BY slot LIMIT ${integer(most)}
    MATCH (current:Current {slot: slot})
    MATCH (one)-[:ABOUT]->(entity)
    OPTIONAL MATCH (entity)<-[:ABOUT]-(earlier:Record) WHERE earlier.slot = slot AND earlier.seq < first
    WITH slot, one, current, earlier ORDER BY slot, earlier.seq DESC
    RETURN slot, one.type AS type, one.noun AS noun, one.subject AS subject, one.source AS source, current.seq AS currentSeq,
           current.changeSet AS currentChangeSet, current.body AS currentBody, current.hash = one.hash AS untouched, head(collect(earlier {.body, .origin, .locator, .citation})) AS previous
    ORDER BY slot
  `);

const isUndone = ({ currentBody, previous }: SlotHistory): boolean => currentBody === (previous?.body ?? 'null');

/**
 * The entries that undo a change set, and the slots that cannot be undone because they were written since. Those that hold
 * what they held before are undone already. Throws NOT_FOUND where it wrote no slot at all.
 */
export const revertedEntries = async (
  reader: Reader,
  changeSet: string,
  by: string,
  page: SlotPage = allSlots,
): Promise<Reverted> => {
  const histories = await findHistories(reader, changeSet, page);
  if (histories.length === 0 && page.after === '') {
    throw new DomainError(
      'NOT_FOUND',
      `changeSet: ${JSON.stringify(changeSet)} has no records; expected the id of an applied change set.`,
      {
        argument: 'changeSet',
        value: changeSet,
      },
    );
  }
  const conflicts = histories
    .filter((history) => !history.untouched && !isUndone(history))
    .map(({ slot, currentSeq, currentChangeSet }) => ({ slot, seq: currentSeq, changeSet: currentChangeSet }));
  const entries = histories.flatMap(({ slot, type, noun, subject, source, untouched, previous }) => {
    if (!untouched) return [];
    const { body = 'null', origin = 'HUMAN', locator, citation } = previous ?? {};
    const said = { origin, by, ...(locator && { locator }), ...(citation && { citation }) };
    return [{ slot, type, noun, subject, source, body: JSON.parse(body), ...said } as Entry];
  });
  return { entries, conflicts, last: histories.at(-1)?.slot ?? null };
};
