/** By the code of a problem, what would mend it. */
const mends: Readonly<Record<string, string>> = {
  BAD_IDENTIFIER: 'correct the identifier: it is mistyped, or its check digit is wrong',
  BAD_KEY: 'correct the identifier: it is mistyped, or its check digit is wrong',
  BAD_VALUE: 'correct the value to what is expected, or leave it out',
  BOUNDS: 'give the value with a lower bound that is not above the upper one, or leave the bounds out',
  CELL_COUNT: 'close every quotation mark, and put cells with commas into quotation marks',
  DUPLICATE_MEMBER: 'keep one of the two members',
  INCOMPLETE: 'fetch the work by its own address, which lists all its authors',
  KEY_TAKEN: 'correct the identifier on one of the two, or merge them if they are the same',
  MISSING_COLUMN: 'add the column, or give the kind that the file is of',
  NOT_AN_OBJECT: 'make the line one JSON object, whole and alone on its line',
  NOT_OFFICIAL: 'nothing, if the code is not by the paper’s authors; else mark the link as official',
  NO_HARDWARE: 'name the hardware, or leave its quantity out',
  NO_KEY: 'give an identifier, or a name',
  NO_NAME: 'give the author’s name, or an identifier',
  NO_SUBJECT: 'give the row the name or identifier of what it is about',
  REPEATED_COLUMN: 'keep one column of the name, or give the others names of their own',
  REPEATED_SUBJECT: 'keep one row per subject; tell two of one name apart by year or identifier',
  SAME_KEY: 'name another one that it is the same as, or leave the row out',
  SELF_REFERENCE: 'name another one, or leave the cell blank: nothing is its own base or parent',
  SHARED_QUANTITY: 'give each hardware type a quantity of its own, or name one type only',
  UNKNOWN_COLUMN: 'nothing, if the column need not be read; else give it a name that is known',
  UNKNOWN_COUNTRY: 'give the country’s English name or its code of ISO 3166-1',
  UNKNOWN_LABEL: 'use one of the labels that are known',
  UNKNOWN_SOURCE: 'send the source along with the records',
  UNREADABLE: 'write the cell in a form that can be read, or leave it blank',
};

/** What would mend a problem of this code. */
export const mendOf = (code: string): string => mends[code] ?? 'correct the value, or leave it out';

/** Whether the table has a code; for its test. */
export const isMendable = (code: string): boolean => Object.hasOwn(mends, code);
