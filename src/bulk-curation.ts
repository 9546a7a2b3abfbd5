import type { BulkLoad } from './bulk/bulk-files.ts';
import { changeSetId } from './curation/change-set-id.ts';
import type { CurationService } from './curation/service.ts';
import { DomainError } from './shared/errors.ts';

const refused = (what: string): Promise<never> =>
  Promise.reject(new DomainError('BAD_INPUT', `--bulk: a first load cannot be ${what}; import without --bulk.`));

/** A first load in the place of the write path: nothing came before it, and it is there as a whole or not at all. */
export const bulkCuration = ({ apply }: BulkLoad): CurationService => ({
  apply,
  openImport: async () => ({ id: changeSetId('', undefined), begun: false }),
  closeImport: async () => undefined,
  listedBefore: async function* () {},
  retiredBefore: async () => [],
  preview: () => refused('tried without writing'),
  revert: () => refused('undone'),
});
