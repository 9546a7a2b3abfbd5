import type { CurationService, OpenImport } from '../curation/service.ts';
import type { EntityChange } from '../log/entity-change.ts';
import type { Apply } from './pipeline.ts';

/** How a file is written: for good, or in a dry run. */
export interface Writing {
  readonly apply: Apply;
  readonly set: OpenImport | null;
  /** Ids of what the file is about and only a dry run knows. */
  readonly about: ReadonlySet<string>;
  /** How many records it has appended, or would have. */
  appended(): number;
}

const writing = (apply: Apply, set: OpenImport | null, about: ReadonlySet<string>): Writing => {
  let appended = 0;
  return {
    apply: async (changeSet) => {
      const report = await apply(changeSet);
      appended += report.appended;
      return report;
    },
    set,
    about,
    appended: () => appended,
  };
};

/** Only tells what would change. */
export const withoutWriting = (
  curation: CurationService,
  onDiff: ((change: EntityChange) => void) | undefined,
): Writing => {
  const about = new Set<string>();
  const apply: Apply = async (changeSet) => {
    const { changes, about: ids, ...report } = await curation.preview(changeSet);
    for (const id of ids) about.add(id);
    for (const change of changes) onDiff?.(change);
    return report;
  };
  return writing(apply, null, about);
};

/** Writes every batch into the one change set of the import of this content. */
export const forGood = async (curation: CurationService, content: string): Promise<Writing> => {
  const set = await curation.openImport(content);
  const { id } = set;
  return writing((changeSet) => curation.apply({ ...changeSet, partOf: { id, content } }), set, new Set());
};
