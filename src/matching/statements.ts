import { cypher } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { StatementBody } from '../log/entry.ts';
import type { NounName } from '../log/noun.ts';
import type { Claim, Reference } from '../log/record.ts';

/** What one source says of one subject now. */
export interface StatementRow {
  readonly subject: string;
  readonly source: string;
  /** Where the source has it from: an address, mostly. */
  readonly citation: string | null;
  readonly body: StatementBody;
}

interface Row extends Omit<StatementRow, 'body'> {
  readonly body: string;
}

/** Every statement about a noun that counts now, one after another, in no order. */
export async function* streamStatements(graph: Graph, noun: NounName): AsyncGenerator<StatementRow> {
  const rows = graph.stream<Row>(cypher`
    MATCH (record:Current)
    WHERE record.noun = ${noun} AND record.type = 'STATEMENT' AND record.body <> 'null'
    RETURN record.subject AS subject, record.source AS source, record.citation AS citation, record.body AS body
  `);
  for await (const row of rows) yield { ...row, body: JSON.parse(row.body) as StatementBody };
}

/** The references of a claim; none where it is about something else. */
export const referencesIn = (claim: Claim | undefined): readonly Reference[] =>
  Array.isArray(claim?.value)
    ? (claim.value as readonly (Reference | string)[]).filter((one) => typeof one !== 'string')
    : [];

export const textIn = (claim: Claim | undefined): string | null =>
  typeof claim?.value === 'string' ? claim.value : null;

export const yearIn = (claim: Claim | undefined): number | null => {
  const year = Number(textIn(claim)?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : null;
};
