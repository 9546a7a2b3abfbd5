import type { RecordInput } from '../log/record.ts';
import type { Placed } from './placed.ts';

/** A record counts 1, and each reference in it another. */
export const weightOf = (record: RecordInput): number =>
  record.type !== 'STATEMENT'
    ? 1
    : Object.values(record.fields ?? {}).reduce(
        (weight, { value }) => weight + (Array.isArray(value) ? value.length : 0),
        1,
      );

export interface Batch {
  readonly placed: readonly Placed[];
  readonly weight: number;
}

/** Records in batches of a weight, asked for anew for each; a heavy one has a batch to itself. */
export async function* batchesOf(placed: AsyncIterable<Placed>, most: () => number): AsyncGenerator<Batch> {
  let batch: Placed[] = [];
  let weight = 0;
  for await (const one of placed) {
    const own = weightOf(one.record);
    if (batch.length > 0 && weight + own > most()) {
      yield { placed: batch, weight };
      batch = [];
      weight = 0;
    }
    batch.push(one);
    weight += own;
  }
  if (batch.length > 0) yield { placed: batch, weight };
}
