import type { ListedBefore } from '../curation/gone.ts';
import type { CurationService } from '../curation/service.ts';
import type { GoneEntity } from '../log/entity-change.ts';
import type { RecordInput, RetirementInput, SourceDefinition } from '../log/record.ts';
import type { Apply } from './pipeline.ts';

export interface MissingOptions {
  readonly curation: Pick<CurationService, 'listedBefore' | 'retiredBefore'>;
  readonly source: SourceDefinition;
  /** Writes the retirements; in a dry run it does not. */
  readonly apply: Apply;
  readonly author: string;
  readonly reason: string;
  /** Whether what is gone is retired. */
  readonly retire: boolean;
  /** Ids of entities that the file describes and the graph does not yet say so. */
  readonly about: ReadonlySet<string>;
  readonly onGone?: ((gone: GoneEntity) => void) | undefined;
}

export interface MissingCounts {
  /** What older editions list and this one does not. */
  readonly listed: number;
  /** Of these, those that are retired. */
  readonly retired: number;
  /** Of these, those that stay because others describe them. */
  readonly kept: number;
  /** What an older edition had retired and this one lists again. */
  readonly back: number;
}

const retirement = (
  { key, edition }: SourceDefinition,
  { noun, key: about }: Pick<RetirementInput, 'noun' | 'key'>,
  listedBy: readonly string[] | null,
): RecordInput => ({
  type: 'RETIREMENT',
  noun,
  key: about,
  source: key,
  origin: 'IMPORT',
  reason:
    listedBy && `Not listed any more in the edition of ${edition}; last listed by ${[...listedBy].sort().at(-1)}.`,
});

const sheetOf = (key: string): string => key.slice(0, key.lastIndexOf('@'));

const goneOf = (
  { source, retire }: MissingOptions,
  { id, noun, name, sources, retiredBy, retired }: ListedBefore,
): GoneEntity => {
  const own = sheetOf(source.key);
  const listedBy = [...new Set(sources.filter((key) => sheetOf(key) === own))].sort();
  // Whoever else has said that it is retired, or that it is not, has decided.
  const decided = retiredBy !== null && sheetOf(retiredBy) !== own ? [retiredBy] : [];
  const describedBy = [...new Set([...sources.filter((key) => sheetOf(key) !== own), ...decided])].sort();
  const kept = describedBy.length > 0 ? 'KEPT' : 'RETIRED';
  const outcome = retired ? 'RETIRED' : retire ? kept : 'LISTED';
  return { id, noun, name, listedBy, describedBy, outcome };
};

/** What this edition lists that imports of older ones had retired is shown again. */
const bringBack = async (options: MissingOptions, write: (records: readonly RecordInput[]) => Promise<void>) => {
  const { curation, source, about } = options;
  const back = (await curation.retiredBefore(source)).filter(({ id, listed }) => listed || about.has(id));
  if (back.length > 0) await write(back.map(({ noun, key }) => retirement(source, { noun, key }, null)));
  return back.length;
};

/**
 * Tells what older editions of the sheet list and this one does not, retires of it what nobody else describes (where that is
 * asked for), and brings back what older editions had retired and this one lists. Doing it again changes nothing.
 */
export const settleMissing = async (options: MissingOptions): Promise<MissingCounts> => {
  const { curation, source, apply, author, reason, about, onGone } = options;
  const write = async (records: readonly RecordInput[]): Promise<void> => {
    await apply({ title: source.title, reason, author, sources: [source], records });
  };
  const back = await bringBack(options, write);
  const counts = { LISTED: 0, KEPT: 0, RETIRED: 0 };
  for await (const page of curation.listedBefore(source)) {
    const gone = page.filter(({ id }) => !about.has(id)).map((row) => ({ row, told: goneOf(options, row) }));
    const fresh = gone.filter(({ row, told }) => told.outcome === 'RETIRED' && !row.retired);
    if (fresh.length > 0) await write(fresh.map(({ row, told }) => retirement(source, row, told.listedBy)));
    for (const { told } of gone) {
      counts[told.outcome] += 1;
      onGone?.(told);
    }
  }
  const { LISTED, KEPT, RETIRED } = counts;
  return { listed: LISTED + KEPT + RETIRED, retired: RETIRED, kept: KEPT, back };
};
