import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { groupBy } from '../../shared/group-by.ts';
import { type Keyword, type KeywordEdition, keywordLists } from './keyword.ts';

const ours = new URL('../../../seeds/keywords.csv', import.meta.url);
const columns = ['edition', 'list', 'term', 'forms', 'except', 'note'] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

const fault = (line: number, what: string): Error => new Error(`keywords: row ${line}: ${what}.`);

const wordings = (cell: string): readonly string[] => cell.split(';').flatMap((one) => one.trim() || []);

const keywordOf = ({ list, term, forms, except, note }: Row, line: number): Keyword => {
  const name = keywordLists.find((one) => one === list);
  if (!name) throw fault(line, `list ${JSON.stringify(list)} is none of ${keywordLists.join(', ')}`);
  if (!term) throw fault(line, 'no term');
  if (!note) throw fault(line, `no reason for ${JSON.stringify(term)}`);
  return { list: name, term, forms: wordings(forms), except: wordings(except), note };
};

/**
 * The editions of the keyword lists in a text (CSV with the columns edition, list, term, forms, except, note; wordings with semicolons between), the oldest first.
 * @throws Error that names the row, where a list, a term or a reason is missing or unknown, or a term stands twice in an edition
 */
export const parseKeywords = (text: string): readonly KeywordEdition[] => {
  const rows: readonly Row[] = parse(text, { columns: true, skip_empty_lines: true, trim: true });
  const seen = new Set<string>();
  const numbered = rows.map((row, index) => ({ row, line: index + 2 }));
  for (const { row, line } of numbered) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(row.edition ?? '')) throw fault(line, 'edition is no ISO day');
    const key = `${row.edition}|${row.term}`;
    if (seen.has(key)) throw fault(line, `${JSON.stringify(row.term)} stands twice in edition ${row.edition}`);
    seen.add(key);
  }
  return [...groupBy(numbered, ({ row }) => row.edition)]
    .map(([edition, own]) => ({ edition, keywords: own.map(({ row, line }) => keywordOf(row, line)) }))
    .sort((a, b) => (a.edition < b.edition ? -1 : 1));
};

/** The editions of this project's own lists, `seeds/keywords.csv`. They are no data of the graph, and need no import. */
export const readKeywords = (file: URL = ours): readonly KeywordEdition[] => parseKeywords(readFileSync(file, 'utf8'));
