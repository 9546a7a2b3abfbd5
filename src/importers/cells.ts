import { partialDate } from '../shared/partial-date.ts';

/** What a cell was read as: a value, nothing (blank, or said to be unknown), or the reason why it cannot be read. */
export type Cell<Value> = { readonly value: Value | null; readonly fault?: string };

const nothing = { value: null } as const;

/** Texts that stand for an empty cell. */
const blank = /^(?:|n\/?a|none|nan|null|-|\?)$/iu;

/** One line without white space at the ends; null where there is nothing. */
export const textCell = (raw: string | undefined): string | null => (raw ?? '').replace(/\s+/gu, ' ').trim() || null;

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

const single = (raw: string): number | null => {
  const bare = raw.trim().replace(/^\$\s*/u, '');
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(bare) ? bare.replaceAll(',', '') : bare;
  return number.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
};

/** `3.14e+23`, `174600000000.0`, `$6,770,000.00`. Two equal numbers in one cell are one; different ones are not a number. */
export const numberCell = (raw: string | undefined): Cell<number> => {
  const text = textCell(raw) ?? '';
  if (blank.test(text)) return nothing;
  const whole = single(text);
  if (whole !== null) return { value: whole };
  const parts = text.split(',').map(single);
  if (parts.length > 1 && parts[0] !== null && parts.every((part) => part === parts[0]))
    return { value: parts[0] ?? null };
  return { value: null, fault: parts.length > 1 ? 'several numbers in one cell' : 'not a number' };
};

/** A number that counts something: whole and not negative. */
export const countCell = (raw: string | undefined): Cell<number> => {
  const read = numberCell(raw);
  if (read.value === null || (Number.isSafeInteger(read.value) && read.value >= 0)) return read;
  return { value: null, fault: 'not a whole number' };
};

/** An amount: a finite number above 0. */
export const amountCell = (raw: string | undefined): Cell<number> => {
  const read = numberCell(raw);
  return read.value !== null && read.value <= 0 ? { value: null, fault: 'not above 0' } : read;
};

/**
 * `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `DD/MM/YYYY`, as text of a partial date. The first of January is how the sheets
 * write "some time in that year", so it is read as the year.
 */
export const dateCell = (raw: string | undefined): Cell<string> => {
  const text = textCell(raw) ?? '';
  if (blank.test(text)) return nothing;
  const iso = text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u, (_, day, month, year) =>
    [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
  );
  const date = partialDate(iso.replace(/[T ]00:00.*$/u, ''));
  if (date === null) return { value: null, fault: 'not a date' };
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
  const text = textCell(raw?.replace(/[\s,]+$/u, ''));
  if (text === null) return [];
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
