/** What a reader of an answer should know. */
export interface Warning {
  /** Stable, in capitals. */
  readonly code: string;
  readonly text: string;
}

/** A list of one warning where it holds, else of none. */
export const warnWhen = (holds: boolean, code: string, text: string): readonly Warning[] =>
  holds ? [{ code, text }] : [];

/** Data version before and after the graph was read; they differ where it kept moving. */
export interface Reading {
  readonly version: number;
  readonly until: number;
}

/** Where the graph moved while it was read, a warning that says so. */
export const warnMoved = ({ version, until }: Reading): readonly Warning[] =>
  warnWhen(
    version !== until,
    'DATA_MOVED',
    `The graph was written to while it was read: everything up to data version ${version} is in the answer, and perhaps some up to ${until}.`,
  );
