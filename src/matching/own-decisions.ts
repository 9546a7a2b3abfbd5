import { cypher } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { NounName } from '../log/noun.ts';
import type { RecordInput, SourceDefinition } from '../log/record.ts';
import type { Decision } from './decision.ts';
import { everyEdition } from './source.ts';
import type { WritePath } from './write-path.ts';

/** A decision of a matcher that is in force. */
export interface OwnDecision {
  readonly key: string;
  readonly target: string;
}

/** What a matcher of this source, of whichever edition, has decided, and nobody has changed since. */
export const findOwnDecisions = async (graph: Graph, noun: NounName, source: SourceDefinition) => {
  const rows = await graph.read<{ key: string; body: string }>(cypher`
    MATCH (record:Current)
    WHERE record.slot STARTS WITH ${`R|${noun}|`} AND record.origin = 'MACHINE'
      AND record.source STARTS WITH ${everyEdition(source)} AND record.body <> 'null'
    RETURN record.subject AS key, record.body AS body
    ORDER BY key
  `);
  return rows.map(({ key, body }): OwnDecision => ({ key, target: JSON.parse(body).target }));
};

const redirect = (
  source: SourceDefinition,
  { noun, key }: Pick<Decision, 'noun' | 'key'>,
  target: string | null,
  said: { readonly locator: string; readonly citation: string },
): RecordInput => ({ type: 'REDIRECT', noun, key, target, source: source.key, origin: 'MACHINE', ...said });

/** A merge writes everybody anew who refers to what was merged: so many are done in one transaction. */
const together = 200;

/**
 * Brings the log to what was decided: new decisions are appended, those that no longer hold withdrawn, and what stands
 * stays. Returns how many records were appended.
 */
export const applyDecisions = async (
  { apply }: WritePath,
  source: SourceDefinition,
  noun: NounName,
  own: readonly OwnDecision[],
  decisions: readonly Decision[],
): Promise<number> => {
  const standing = new Map(own.map(({ key, target }) => [key, target]));
  const decided = new Set(decisions.map(({ key }) => key));
  const gone = own.filter(({ key }) => !decided.has(key));
  const records = [
    ...gone.map(({ key }) =>
      redirect(source, { noun, key }, null, { locator: 'WITHDRAWN', citation: 'It no longer follows.' }),
    ),
    ...decisions
      .filter(({ key, target }) => standing.get(key) !== target)
      .map((one) => redirect(source, one, one.target, { locator: one.rule, citation: one.evidence })),
  ];
  let appended = 0;
  for (let start = 0; start < records.length; start += together) {
    const part = records.slice(start, start + together);
    const reason = 'What sources say of one thing, by rule';
    appended += (await apply({ title: source.title, reason, author: 'matching', sources: [source], records: part }))
      .appended;
  }
  return appended;
};
