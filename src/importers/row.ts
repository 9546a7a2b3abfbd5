/** Where a row stands in its file. */
export interface Place {
  /** From 1, without the header. */
  readonly number: number;
  /** Line of the file on which the row ends. */
  readonly line: number;
}

/** A row of a table: its values under the names that the importer knows its columns by. */
export interface Row extends Place {
  readonly cells: Readonly<Record<string, string>>;
  /** Only where they are not as many as the header has. */
  readonly cellCount?: number;
}

/** A line of JSON Lines, or an element of an array: an object. */
export interface JsonRow extends Place {
  readonly object: Readonly<Record<string, unknown>>;
  /** A member that stands in it twice, if one does: of such the last counts. */
  readonly duplicate?: string;
}

/** A line or an element that should be an object, and is none. */
export interface BadLine extends Place {
  readonly text: string;
  readonly reason: string;
}
