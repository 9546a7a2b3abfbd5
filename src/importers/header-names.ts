import type { HeaderNames } from './csv.ts';

/** Header as found, exactly or else in its loose spelling → header as known. */
export type HeaderAliases = Readonly<Record<string, string>>;

/** A header without what versions of a sheet differ in: case, underscores, marks, and how a unit is put behind it. */
export const looseHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\p{Cf}]+/gu, ' ')
    .replace(/ ?([()[\]/]) ?/gu, '$1')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll('flops)', 'flop)')
    .replace(/[:*]+$/u, '')
    .trim();

/** The headers that a format knows. */
export interface KnownHeaders {
  readonly headers: HeaderAliases;
  readonly required: readonly string[];
  readonly read: readonly string[];
  readonly unread: readonly string[];
}

/**
 * How the headers of a format are found in a file: as they are written, by an alias, or either in the loose spelling. Any
 * other stays as it stands, and is unknown.
 */
export const headerNames = ({ headers, required, read, unread }: KnownHeaders): HeaderNames => {
  const known = [...required, ...read, ...unread];
  const exact = new Map([...known.map((header) => [header, header] as const), ...Object.entries(headers)]);
  const loose = new Map([...exact].reverse().map(([found, header]) => [looseHeader(found), header] as const));
  return (found) => exact.get(found) ?? loose.get(looseHeader(found)) ?? found;
};
