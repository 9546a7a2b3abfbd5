/** A file that is asked for. */
export interface FileWanted {
  /** Its name before the dot. */
  readonly name: string;
  /** What follows: the format. */
  readonly ending: string;
  /** What else is asked: the members of a query string or of a body. */
  readonly members: unknown;
}

/** Told how many of all rows, nodes and edges are written; the number of all is what was known at the beginning. */
export type TellProgress = (done: number, total: number) => void;

/** A file whose beginning has been read; the rest is read as it is asked for. */
export interface DataFile {
  readonly contentType: string;
  /** Whether it is worth compressing on the way. */
  readonly compressible: boolean;
  /** How many items the list of a table has; null where nobody counts them. */
  readonly totalCount: number | null;
  readonly chunks: AsyncIterable<string | Uint8Array>;
}

/** A file that is known and well asked for. */
export interface KnownFile {
  /** @throws DomainError or QueryFailed for what only reading shows to be wrong. */
  readonly open: (tell?: TellProgress) => Promise<DataFile>;
}

/** Files that can be asked for. */
export interface DataFiles {
  /** What stands before the dot of any of them. */
  readonly names: readonly string[];
  /** What they hold, in the plural. */
  readonly items: string;
  /** @throws DomainError for an unknown name or format, and for what cannot be asked. */
  readonly find: (wanted: FileWanted) => KnownFile;
}

/** The same batches; `tell` hears how many items have passed. */
export const counted = async function* <Item>(
  batches: AsyncIterable<readonly Item[]>,
  tell: (passed: number) => void,
): AsyncGenerator<readonly Item[]> {
  let passed = 0;
  for await (const batch of batches) {
    yield batch;
    passed += batch.length;
    tell(passed);
  }
};
