import { foldedWords } from '../../shared/words.ts';

/** Letters that part nothing: `Xi’an` is `Xian`. */
const apostrophes = /['’‘ʻʼ`´]/gu;

const plainWords = (text: string): readonly string[] =>
  foldedWords(text.replace(apostrophes, '').replaceAll('&', ' and '));

/** A name as it is compared word by word: without case, accents, punctuation and a leading article. */
export const exactWords = (name: string): readonly string[] => {
  const words = plainWords(name);
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
};

/** Forms of companies, as they end a name. */
const legalForms = new Set(
  'ab ag bhd bv co company corp corporation gmbh inc incorporated kg kk limited llc llp ltd nv oy oyj plc pte pty sa sarl sas sdn se spa srl'.split(
    ' ',
  ),
);

/** Words that differ between spellings of one name, in the languages that the registry has most names in. */
const smallWords = new Set(
  'a and at d da das de degli del della der des di die do dos du e el em en et for fur in het la las le les los of on the to und van von y zu'.split(
    ' ',
  ),
);

/** One word for what is spelled, shortened or said in several languages. */
const oneWord = new Map<string, string>(
  Object.entries({
    university:
      'univ universidad universidade universita universitaet universitas universitat universitatea universite universiteit universitesi universitet universitetet uniwersytet univerzita univerza yliopisto',
    institute: 'inst institut instituto istituto instytut instituut',
    center: 'centre centro zentrum centrum',
    laboratory: 'lab labs laboratories laboratoire laboratoires laboratorio',
    academy: 'academie academia akademie akademia accademia',
    national: 'natl',
    technology: 'tech technologies',
    saint: 'st',
    defense: 'defence',
    program: 'programme',
    organization: 'organisation',
  }).flatMap(([word, others]) => others.split(' ').map((other) => [other, word] as const)),
);

const inOneWord = (word: string): string => oneWord.get(word) ?? word;

/** `Sciences` as `Science`. */
const singular = (word: string): string => (/^[a-z]{4,}[^suia]s$/u.test(word) ? word.slice(0, -1) : word);

const withoutLegalForm = (words: readonly string[]): readonly string[] => {
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
};

/**
 * A name as it is compared loosely: without legal form and small words, with one word for university, institute and the
 * like in any language. The order of the words counts: the University of Washington is not Washington University. Of
 * two words both count: Snap-on is not Snap.
 */
const loosely = (words: readonly string[]): string => {
  const named = withoutLegalForm(words);
  const great = named.filter((word) => !smallWords.has(word));
  const key = (great.length > 1 ? great : named).map((word) => singular(inOneWord(word))).join(' ');
  return key.replaceAll('artificial intelligence', 'ai');
};

/** Both keys of a name: word by word, and loosely. */
export const keysOfName = (name: string): { readonly exact: string; readonly loose: string } => {
  const words = exactWords(name);
  return { exact: words.join(' '), loose: loosely(words) };
};

/** Capitals only: `MIT`, `AT&T`, `INRIA`. It says little without a country. */
export const isAcronym = (name: string): boolean =>
  /^[\p{Lu}\p{N}][\p{Lu}\p{N}&./-]{1,9}$/u.test(name) && (name.match(/\p{Lu}/gu) ?? []).length >= 2;

/** What a bracket may hold beside the name of the same institution: `MIT`, `ULisboa`, `formerly …`. */
export const isShortName = (text: string): boolean =>
  /^(?=(?:.*\p{Lu}){2})[\p{L}\p{N}&./-]{2,12}$/u.test(text) || /^(?:formerly|originally|now|previously)\b/iu.test(text);

/** Words with which the name of a part of an institution begins: of an own record it may be the name in some country. */
const partWords = new Set(
  'chair clinic college department departamento departement dept dipartimento division doctoral fachbereich facultad faculte faculty fakultat fakultaet graduate group institute laboratory center lehrstuhl library office program school section unit'.split(
    ' ',
  ),
);

/** Whether a name begins as that of a department, a school, an institute does. */
export const beginsAsPart = (name: string): boolean => {
  const [first = ''] = exactWords(name);
  return partWords.has(inOneWord(first));
};

/** Whether a department, a school, an institute is in a name. */
export const namesPart = (name: string): boolean => exactWords(name).some((word) => partWords.has(inOneWord(word)));

/** Whether a name is that of a university or the like, in any language. */
export const namesUniversity = (name: string): boolean =>
  exactWords(name).some((word) => /^(?:univer|uniwer|yliopisto|hochschule|politec|polytec)/u.test(word));
