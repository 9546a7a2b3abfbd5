/** The people of an author cell, and what else stood in it. */
export interface AuthorList {
  /** In order, without repetition, given name first. */
  readonly names: readonly string[];
  /** Collective names (`Gemini Team`): they sign, but are no persons. */
  readonly teams: readonly string[];
  /** `et al.` and the like: there are more authors than are named. */
  readonly incomplete: boolean;
  /** Pieces that are neither a person nor a team. */
  readonly unread: readonly string[];
}

const ending =
  /(?<![\s,;])[\s,;]*\b(?:and\s+)?et\.?\s+al\b\.?(?:\s*\([^()]*\))?|\(\s*\d+\s+additional authors not shown\s*\)/giu;
const furniture = /Authors Info & Claims/gu;
const team =
  /^(?:the\s+)?team\b|\b(?:team|teams|group|lab|labs|laboratory|collaboration|consortium|community|foundation|institute|university|research|inc\.?|ltd\.?|corporation)(?:\s+\S+)?$/iu;
const brand = /(?:^|[\s-])(?:AI|AGI)$/u;
/** Titles of sections in lists of contributors. */
const heading =
  /^(?:.+\s)?(?:leads?|contributors?|authors?|members?)$|^(?:research|scaling|deployment|training|evals?|preparedness|engineering|search|product|safety|leadership|infrastructure)$/iu;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
const legalForm = /^(?:inc|ltd|llc)\.?$/iu;
const particles = new Set(
  'van von der den de del della di da dos du la le las el al bin ibn ter ten zu y e'.split(' '),
);
/** Words that stand in sentences and titles, and in no name. */
const prose = new Set('a an the of and for as in on to with by from we is are our this that at all'.split(' '));

/** A name without footnote marks, quotation marks around it, brackets and stray punctuation. */
const clean = (piece: string): string =>
  piece
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/[*†‡§¶∗⋆✉]+/gu, '')
    .replace(/(?<=\p{Ll}{2})\s?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u, '')
    .replace(/^[\s.:•·–-]+|(?<![\s:•·–-])[\s:•·–-]+$/gu, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

const lastFirst = (piece: string): string => {
  const [last, first, more] = piece.split(',').map((part) => part.trim());
  return first && more === undefined && !suffix.test(first) ? `${first} ${last}` : piece;
};

/** What is longer is no name. It also keeps the time linear in the cell. */
const longestPiece = 500;

/** White space of many characters as one or two: what the patterns below need of it. */
const squeezedRuns = (cell: string): string =>
  cell.replace(/\s{3,}/gu, (run) => (run.includes('\n') ? '\n'.repeat(Math.min(run.split('\n').length - 1, 2)) : ' '));

const initials = /^(?:\p{Lu}\.[\s-]*){1,4}$/u;
const runOn = /(?:\p{Lu}\.[\s-]?)+\s?\p{Lu}[\p{L}'’-]+/gu;

/** `Nair, V., Hinton, G. E.`: initials behind a comma go before the name; `Jr.` and `Inc` stay behind theirs. */
const rejoined = (parts: readonly string[]): readonly string[] => {
  const names: string[] = [];
  for (const part of parts.map((each) => each.trim())) {
    const last = names.at(-1);
    if (last !== undefined && (suffix.test(part) || legalForm.test(part))) names[names.length - 1] = `${last} ${part}`;
    else if (last !== undefined && initials.test(part) && !last.includes(' '))
      names[names.length - 1] = `${part} ${last}`;
    else if (part.length <= longestPiece && part.replace(runOn, '').trim() === '')
      names.push(...(part.match(runOn) ?? []));
    else names.push(part);
  }
  return names;
};

const isBroken = (part: string): boolean => /\n.*\n|\n\s*\S+\s+\S/u.test(part);

/** Splits at semicolons where there are any (`Last, First; Last, First`), else at commas; also at `and`, `&` and line ends. */
const pieces = (cell: string): readonly string[] => {
  const bySemicolon = cell.includes(';');
  const joined = cell.replace(/,?\s+(?:and|&)\s+/gu, bySemicolon ? ';' : ',');
  const parts = bySemicolon ? joined.split(/[;\n]/u).map(lastFirst) : joined.split(/[,、，]/u);
  return rejoined(parts.flatMap((part) => (isBroken(part) ? part.split('\n') : [part.replaceAll('\n', ' ')])));
};

const words = (name: string): readonly string[] => name.split(' ');

/** A person's name: up to six words that begin with a capital (or have none, as in Chinese), and no address. */
const isName = (name: string): boolean =>
  words(name).length <= 6 &&
  name.length <= 60 &&
  !/[@/!?=<>]|https?:|\d{2}/u.test(name) &&
  /^\p{L}/u.test(name) &&
  !words(name).some((word) => prose.has(word));

const squeezed = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s-]/gu, '');

interface Piece {
  readonly kind: 'name' | 'team' | 'unread';
  readonly text: string;
}

/** `GLM-V Team: Wenyi Hong` is a team and a person. */
const classify = (piece: string, organizations: ReadonlySet<string>): readonly Piece[] => {
  if (piece.length > longestPiece) return [{ kind: 'unread', text: piece.trim() }];
  const [, before, after] = /^\s*([^:]{2,40}):\s*(.+)$/su.exec(piece) ?? [];
  const text = clean(after ?? piece);
  const isTeam = team.test(text) || brand.test(text) || organizations.has(squeezed(text));
  const kind = heading.test(text) ? 'unread' : isTeam ? 'team' : isName(text) ? 'name' : 'unread';
  return [
    ...(before === undefined
      ? []
      : [{ kind: isName(clean(before)) ? 'team' : 'unread', text: clean(before) } as const]),
    ...(text === '' ? [] : [{ kind, text } as const]),
  ];
};

/** Reads an author cell as it is found in the wild. `organizations`: those of the same row, which sign as teams. */
export const readAuthors = (cell: string | undefined, organizations: readonly string[] = []): AuthorList => {
  const raw = squeezedRuns(cell ?? '')
    .replace(furniture, '')
    .normalize('NFC');
  const text = raw.replace(ending, '');
  const own = new Set(organizations.map(squeezed));
  const found = pieces(text).flatMap((piece) => classify(piece, own));
  const of = (kind: Piece['kind']) => [
    ...new Set(found.filter((piece) => piece.kind === kind).map((piece) => piece.text)),
  ];
  const names = of('name');
  const unread = of('unread').filter((piece) => !heading.test(piece));
  const isProse = unread.length > 2 && unread.length >= names.length;
  return {
    names: isProse ? [] : names,
    teams: isProse ? [] : of('team'),
    incomplete: raw !== text,
    unread: isProse ? [raw.trim()] : unread,
  };
};

const initial = /^(?:\p{Lu}\.?-?){1,3}$/u;
const tells = (word: string): boolean => !particles.has(word) && !suffix.test(word) && !initial.test(word);

/** A name that says too little to tell people apart: one word, or initials and one word. */
export const isBareName = (name: string): boolean => words(name).filter(tells).length < 2;

/** The last word of a name, without `Jr.` and the like: what a title key is made with. */
export const lastName = (name: string): string =>
  words(name)
    .filter((word) => !suffix.test(word))
    .at(-1) ?? '';
