import { partialDate } from '../shared/partial-date.ts';

/** What a cell was read as: a value, nothing (blank, or said to be unknown), or the reason why it cannot be read. */
export type Cell<Value> = { readonly value: Value | null; readonly fault?: string };

const nothing = { value: null } as const;

/** Texts that stand for an empty cell. */
const blank = /^(?:|n\/?a|none|nan|null|-|\?)$/iu;

/** One line without white space at the ends; null where there is nothing. */
export const textCell = (raw: string | undefined): string | null => (raw ?? '').replace(/\s+/gu, ' ').trim() || null;

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

/** `1.5×10^25`, `1.5 x 10^25`, `10^25`, `10**25` and `10²⁵` as `1.5e25`; everything else as it stands. */
const asExponent = (text: string): string => {
  const power = /^(?:([+-]?\d+(?:\.\d+)?) ?[×x*·] ?)?10 ?(?:(?:\^|\*\*) ?([+-]?\d+)|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))$/iu.exec(
    text,
  );
  if (power === null) return text;
  const [, factor = '1', exponent, raised = ''] = power;
  return `${factor}e${exponent ?? raised.normalize('NFKC').replace('−', '-')}`;
};

/** A number, not always a finite one; null where it is none. */
const single = (raw: string): number | null => {
  const bare = raw.trim().replace(/^\$\s*/u, '');
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(bare) ? bare.replaceAll(',', '') : asExponent(bare);
  return number.test(plain) ? Number(plain) : null;
};

const numberWanted = 'write one number, such as 3.14e+23';

/**
 * `3.14e+23`, `174600000000.0`, `$6,770,000.00`, `1.5×10^25`. Two equal numbers in one cell are one; different ones are not
 * a number, nor is what has a unit or words with it.
 */
export const numberCell = (raw: string | undefined): Cell<number> => {
  const text = textCell(raw) ?? '';
  if (blank.test(text)) return nothing;
  const whole = single(text);
  if (whole !== null && Number.isFinite(whole)) return { value: whole };
  if (whole !== null) return { value: null, fault: `beyond the largest number, 1.8e308; ${numberWanted}` };
  const parts = text.split(',').map(single);
  if (parts.length > 1 && parts[0] !== null && parts.every((part) => part === parts[0]))
    return { value: parts[0] ?? null };
  const isList = parts.length > 1 && parts.every((part) => part !== null);
  return { value: null, fault: `${isList ? 'several numbers in one cell' : 'not a number'}; ${numberWanted}` };
};

/** A number that counts something: whole and not negative. */
export const countCell = (raw: string | undefined): Cell<number> => {
  const read = numberCell(raw);
  if (read.value === null || (Number.isSafeInteger(read.value) && read.value >= 0)) return read;
  return { value: null, fault: 'not a whole number; write how many, 0 or more' };
};

/** An amount: a finite number above 0. */
export const amountCell = (raw: string | undefined): Cell<number> => {
  const read = numberCell(raw);
  return read.value !== null && read.value <= 0
    ? { value: null, fault: 'not above 0; leave the cell blank where it is not known' }
    : read;
};

const dateWanted = 'write YYYY, YYYY-MM or YYYY-MM-DD, a day that there is';

/**
 * `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY/MM/DD` or `DD/MM/YYYY`, as text of a partial date, without the time of day. The
 * first of January is how the sheets write "some time in that year", so it is read as the year.
 */
export const dateCell = (raw: string | undefined): Cell<string> => {
  const text = textCell(raw) ?? '';
  if (blank.test(text)) return nothing;
  const bare = text.replace(/[T ]\d{2}:\d{2}.*$/u, '').replace(/^(\d{4})\/(\d{2})\/(\d{2})$/u, '$1-$2-$3');
  const iso = bare.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u, (_, day, month, year) =>
    [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
  );
  const date = partialDate(iso);
  if (date === null) return { value: null, fault: `not a date; ${dateWanted}` };
  return { value: date.text.replace(/-01-01$/u, '') };
};

/** What a company's legal form looks like when it follows a comma: it belongs to the name before it. */
const legalForm = /^(?:Ltd|Inc|LLC|Corp|Co|GmbH|S\.?A|N\.?V|PLC)\b/u;

/** Commas that separate: outside quotes and brackets; only those without a space behind, where a cell has such. */
const splitAt = (text: string, separates: (next: string | undefined) => boolean): readonly string[] => {
  const parts: string[] = [''];
  let depth = 0;
  let quoted = false;
  const letters = Array.from(text);
  for (const [index, letter] of letters.entries()) {
    if (letter === '"') quoted = !quoted;
    else if (letter === '(' && !quoted) depth += 1;
    else if (letter === ')' && depth > 0 && !quoted) depth -= 1;
    if (letter === ',' && depth === 0 && !quoted && separates(letters[index + 1])) parts.push('');
    else if (letter !== '"') parts[parts.length - 1] += letter;
  }
  return parts;
};

/**
 * The entries of a list cell, in order and without repetition. Newer sheets join with a bare comma, so that a comma and
 * a space stay inside a name (`NERSC, Lawrence Berkeley National Laboratory`); older ones join with a comma and a space.
 */
export const listCell = (raw: string | undefined): readonly string[] => {
  const text = textCell(raw)?.replace(/(?<![\s,])[\s,]+$/u, '') ?? '';
  if (text === '') return [];
  const tight = splitAt(text, (next) => next !== ' ');
  const parts = tight.length > 1 ? tight : splitAt(text, () => true);
  const entries: string[] = [];
  for (const part of parts.map((each) => each.trim()).filter((each) => each !== '')) {
    const last = entries.length - 1;
    if (last >= 0 && legalForm.test(part)) entries[last] = `${entries[last]}, ${part}`;
    else entries.push(part);
  }
  return [...new Set(entries)];
};

/** Our own files join lists with a semicolon and a space, which no entry contains. */
export const ownListCell = (raw: string | undefined): readonly string[] =>
  (raw ?? '')
    .split(';')
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
