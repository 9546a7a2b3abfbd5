import type { ChangeSetInput } from '../log/change-set.ts';

interface Kept extends Pick<ChangeSetInput, 'title' | 'reason' | 'author'> {
  readonly id: string;
  readonly at: string;
  /** What is imported; null for a change set of one batch. */
  readonly content: string | null;
  readonly inBatches: true | null;
  operations: number;
}

/** The change sets of a bulk load: every import is one, of many batches. */
export const changeSetBook = () => {
  const kept = new Map<string, Kept>();
  return {
    /** Adds a batch; one that says nothing new makes no change set. */
    grow: (id: string, { title, reason, author, partOf }: ChangeSetInput, operations: number, at: string): void => {
      if (operations === 0) return;
      const content = partOf?.content ?? null;
      const known = kept.get(id) ?? {
        id,
        title,
        reason,
        author,
        at,
        content,
        inBatches: partOf ? true : null,
        operations: 0,
      };
      known.operations += operations;
      kept.set(id, known);
    },
    /** Their properties; all are finished. */
    all: function* (): Generator<Readonly<Record<string, unknown>>> {
      for (const one of kept.values()) yield { ...one, status: 'APPLIED' };
    },
  };
};
