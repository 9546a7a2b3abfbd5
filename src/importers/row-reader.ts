import type { Claim, Reference } from '../log/record.ts';
import { amountCell, type Cell, countCell, dateCell, listCell, ownListCell, textCell } from './cells.ts';
import type { CellProblem } from './format.ts';
import type { Row } from './row.ts';

/** A claim under its field, to be spread into a statement's fields; nothing where the cell says nothing. */
export type Fields = Readonly<Record<string, Claim>>;

/** Labels of a closed set, in lower case → our choice. */
export type Labels<Choice extends string> = Readonly<Record<string, Choice>>;

export interface RowReader {
  readonly problems: readonly CellProblem[];
  text(column: string): string | null;
  date(column: string): string | null;
  count(column: string): number | null;
  /** An amount above 0. */
  amount(column: string): number | null;
  list(column: string): readonly string[];
  ownList(column: string): readonly string[];
  /** Our choice for the cell's label; a label that is not known is a problem. */
  choice<Choice extends string>(column: string, labels: Labels<Choice>): Choice | null;
  choices<Choice extends string>(column: string, labels: Labels<Choice>): readonly Choice[];
  doubt(code: string, column: string, reason: string, value?: string): void;
}

/** Reads the cells of a row, and remembers those that cannot be read. */
export const rowReader = ({ cells }: Row): RowReader => {
  const problems: CellProblem[] = [];
  const doubt: RowReader['doubt'] = (code, column, reason, value = cells[column] ?? '') => {
    problems.push({ severity: 'DOUBTFUL', code, column, value, reason });
  };
  const read = <Value>(column: string, reader: (raw: string | undefined) => Cell<Value>): Value | null => {
    const { value, fault } = reader(cells[column]);
    if (fault !== undefined) doubt('UNREADABLE', column, fault);
    return value;
  };
  const chosen = <Choice extends string>(column: string, labels: Labels<Choice>, label: string): readonly Choice[] => {
    const known = label.toLowerCase();
    const choice = Object.hasOwn(labels, known) ? labels[known] : undefined;
    if (choice === undefined)
      doubt('UNKNOWN_LABEL', column, `expected one of ${Object.keys(labels).join(', ')}`, label);
    return choice === undefined ? [] : [choice];
  };
  return {
    problems,
    text: (column) => textCell(cells[column]),
    date: (column) => read(column, dateCell),
    count: (column) => read(column, countCell),
    amount: (column) => read(column, amountCell),
    list: (column) => listCell(cells[column]),
    ownList: (column) => ownListCell(cells[column]),
    choice: (column, labels) => {
      const label = textCell(cells[column]);
      return label === null ? null : (chosen(column, labels, label)[0] ?? null);
    },
    choices: (column, labels) => [
      ...new Set(listCell(cells[column]).flatMap((label) => chosen(column, labels, label))),
    ],
    doubt,
  };
};

/** A field with one value, or none. */
export const single = (field: string, value: string | number | boolean | null, more: Claim = {}): Fields =>
  value === null ? {} : { [field]: { value, ...more } };

/** A field with a list, or none where it is empty. */
export const several = (field: string, value: readonly string[] | readonly Reference[], more: Claim = {}): Fields =>
  value.length === 0 ? {} : { [field]: { value, ...more } };
