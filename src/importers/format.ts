import type { RecordInput, StatementInput } from '../log/record.ts';
import type { HeaderAliases } from './header-names.ts';
import type { JsonRow, Place, Row } from './row.ts';

/** A cell that could not be read, or was read with a doubt; `column` is null where the whole row is meant. */
export interface CellProblem {
  readonly severity: 'REJECTED' | 'DOUBTFUL';
  readonly code: string;
  readonly column: string | null;
  readonly value: string;
  readonly reason: string;
}

/** What a row became: a record about its subject, unless it has none, and what could not be read. */
export interface Mapped {
  readonly record: RecordInput | null;
  /** Records about others that the row describes in passing, alike on many rows: of equal ones the first counts. */
  readonly also?: readonly RecordInput[];
  readonly problems: readonly CellProblem[];
}

interface Reading {
  /**
   * What becomes of a second row about one subject. It is refused, unless the rows are one statement, their lists joined
   * (JOINED, for files that fit in memory), or speak of things that have only a name, and are numbered (NUMBERED).
   */
  readonly repeats?: 'JOINED' | 'NUMBERED';
}

/** How one kind of table is read. Mapping is pure. */
export interface TableFormat extends Reading {
  readonly form: 'table';
  readonly headers: HeaderAliases;
  /** Columns without which a file is not of this kind. */
  readonly required: readonly string[];
  readonly read: readonly string[];
  /** Columns that are left out on purpose; any other is reported. */
  readonly unread: readonly string[];
  readonly map: (row: Row, source: string) => Mapped;
}

/** How one kind of JSON Lines is read. Mapping is pure. */
export interface JsonFormat extends Reading {
  readonly form: 'json';
  readonly map: (row: JsonRow, source: string) => Mapped;
}

export type Format = TableFormat | JsonFormat;

export const locatorOf = ({ number, line }: Place): string => `row ${number}, line ${line}`;

/** A statement that an importer makes of a row. */
export const statementOf = (
  row: Place,
  source: string,
  about: Pick<StatementInput, 'noun' | 'keys' | 'fields'> & { readonly citation?: string | null },
): StatementInput => {
  const { citation, ...said } = about;
  return {
    type: 'STATEMENT',
    ...said,
    source,
    origin: 'IMPORT',
    locator: locatorOf(row),
    ...(citation && { citation }),
  };
};

/** A row that names nothing to speak of. */
export const withoutSubject = (column: string, row: Row, problems: readonly CellProblem[] = []): Mapped => ({
  record: null,
  problems: [
    ...problems,
    {
      severity: 'REJECTED',
      code: 'NO_SUBJECT',
      column,
      value: row.cells[column] ?? '',
      reason: 'the row names nothing',
    },
  ],
});
