import type { RecordInput, StatementInput } from '../log/record.ts';
import type { HeaderAliases, Row } from './csv.ts';

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
  readonly problems: readonly CellProblem[];
}

/** How one kind of file is read. Mapping is pure: one row in, at most one record out. */
export interface Format {
  readonly headers: HeaderAliases;
  /** Columns without which a file is not of this kind. */
  readonly required: readonly string[];
  readonly read: readonly string[];
  /** Columns that are left out on purpose; any other is reported. */
  readonly unread: readonly string[];
  /** Several rows about one subject are one statement, their lists joined; else only the first counts. */
  readonly joinsRows?: boolean;
  readonly map: (row: Row, source: string) => Mapped;
}

export const locatorOf = (row: Row): string => `row ${row.number}, line ${row.line}`;

/** A statement that an importer makes of a row. */
export const statementOf = (
  row: Row,
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
