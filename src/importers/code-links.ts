import { normalKey, schemeOf } from '../log/key.ts';
import type { CellProblem, JsonFormat, Mapped } from './format.ts';
import { statementOf } from './format.ts';
import { type JsonObject, textAt } from './json.ts';
import { linkKeys } from './paper-key.ts';
import type { JsonRow } from './row.ts';
import { type Fields, several, single } from './row-reader.ts';

const addressColumns = ['paper_url', 'paper_url_abs', 'paper_url_pdf'] as const;

/** By its identifiers alone: a title without year and authors finds no paper, and would make a second one. */
const keysOf = (link: JsonObject): readonly string[] => {
  const addresses = addressColumns.flatMap((column) => textAt(link, column) ?? []);
  const arxiv = textAt(link, 'paper_arxiv_id');
  const stated = [
    ...(arxiv === null ? [] : [`arxiv:${arxiv}`]),
    ...addresses
      .filter((address) => /^https?:\/\/(?:api\.)?openalex\.org\//iu.test(address))
      .map((id) => `openalex:${id}`),
  ];
  const keys = [...linkKeys(addresses.join(' ')), ...stated.flatMap((key) => normalKey(key) ?? [])];
  // The first of each scheme: a link is about one paper.
  return keys.filter((key, index) => keys.findIndex((other) => schemeOf(other) === schemeOf(key)) === index);
};

/** Hosts of repositories: an address there names an owner at least. */
const forge = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|huggingface\.co)$/u;

/** An address in its normal spelling, without letters that a PDF's type setting joined; null where it leads nowhere. */
const repositoryOf = (text: string): string | null => {
  try {
    const url = new URL(text.normalize('NFKC'));
    const [, owner = ''] = url.pathname.split('/');
    const leads = /^https?:$/u.test(url.protocol) && (!forge.test(url.hostname) || /^[\w.-]*\w[\w.-]*$/u.test(owner));
    return leads ? url.href.replace(/\/$/u, '') : null;
  } catch {
    return null;
  }
};

const problem = (
  severity: CellProblem['severity'],
  code: string,
  column: string,
  value: string,
  reason: string,
): CellProblem => ({ severity, code, column, value, reason });

/** What a link says of the paper's code. Others' implementations are no release of it. */
const codeOf = (link: JsonObject): { readonly fields: Fields; readonly problems: readonly CellProblem[] } => {
  const stated = textAt(link, 'repo_url') ?? '';
  if (link.is_official === false) {
    const reason = 'code of others is not a release of the paper’s code, and was left out';
    return { fields: {}, problems: [problem('DOUBTFUL', 'NOT_OFFICIAL', 'repo_url', stated, reason)] };
  }
  const repository = repositoryOf(stated);
  if (repository !== null) return { fields: several('codeRepositories', [repository]), problems: [] };
  const reason = 'names no repository; write its address, https://…';
  return { fields: {}, problems: [problem('DOUBTFUL', 'UNREADABLE', 'repo_url', stated, reason)] };
};

const map = (row: JsonRow, source: string): Mapped => {
  const link = row.object;
  const keys = keysOf(link);
  if (keys.length === 0) {
    const stated = textAt(link, 'paper_url') ?? '';
    const reason = 'no identifier of a paper (DOI, arXiv, OpenReview, OpenAlex) is in its addresses';
    return { record: null, problems: [problem('REJECTED', 'NO_SUBJECT', 'paper_url', stated, reason)] };
  }
  const { fields, problems } = codeOf(link);
  const about = { noun: 'Paper', keys, fields: { ...single('name', textAt(link, 'paper_title')), ...fields } } as const;
  return { record: statementOf(row, source, { ...about, citation: textAt(link, 'paper_url') }), problems };
};

/**
 * Links from papers to repositories, in the shape of Papers with Code: one row per link, joined into one statement per
 * paper. Of the paper it tells the title and where the authors released code; an unknown one is made of it.
 */
export const codeLinks: JsonFormat = { form: 'json', repeats: 'JOINED', map };
