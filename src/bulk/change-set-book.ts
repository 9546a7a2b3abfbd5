import { noEffects } from '../curation/effects.ts';
import { canonicalJson } from '../log/canonical.ts';
import type { ChangeSetInput } from '../log/change-set.ts';

interface Kept extends Pick<ChangeSetInput, 'title' | 'reason' | 'author'> {
  readonly id: string;
  readonly at: string;
  /** What is imported; null for a change set of one batch. */
  readonly content: string | null;
  readonly inBatches: true | null;
  /** What was answered; null for one of many batches. */
  readonly report: string | null;
  operations: number;
}

/** The change sets of a bulk load: every import is one, of many batches. */
export const changeSetBook = () => {
  const kept = new Map<string, Kept>();
  return {
    /** Adds a batch; one that says nothing new makes no change set. */
    grow: (
      id: string,
      { title, reason, author, partOf }: ChangeSetInput,
      operations: number,
      { at, dataVersion }: { readonly at: string; readonly dataVersion: number },
    ): void => {
      if (operations === 0) return;
      const about = { id, title, reason, author, at };
      const answer = { dataVersion, appended: operations, disputed: [], effects: noEffects };
      const fresh = partOf
        ? { content: partOf.content, inBatches: true as const, report: null }
        : { content: null, inBatches: null, report: canonicalJson(answer) };
      const known = kept.get(id) ?? { ...about, ...fresh, operations: 0 };
      known.operations += operations;
      kept.set(id, known);
    },
    /** Their properties; all are finished. */
    all: function* (): Generator<Readonly<Record<string, unknown>>> {
      for (const one of kept.values()) yield { ...one, status: 'APPLIED' };
    },
  };
};
