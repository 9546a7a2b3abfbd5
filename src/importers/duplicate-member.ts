import { isObject } from './json.ts';

/** How many members the objects in a value have. */
const members = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + members(each), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + 1 + members(each), 0);
};

const colons = (text: string): number => text.match(/"\s*:/gu)?.length ?? 0;

const tokens = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|[{}]/gsu;

/** Looks at every member: called only where some text looks like one too many. */
const found = (text: string): string | null => {
  const open: Set<string>[] = [];
  for (const [token, name = '', colon] of text.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (colon !== undefined) {
      const own = open.at(-1);
      if (own?.has(name)) return name;
      own?.add(name);
    }
  }
  return null;
};

/**
 * The first member of an object, or of one in it, that stands there twice, in a text that was parsed as this value; null
 * where none does. Parsers keep the last and are silent. Linear in the text, and cheap where there is none.
 */
export const duplicateMember = (text: string, value: unknown): string | null =>
  colons(text) === members(value) ? null : found(text);
