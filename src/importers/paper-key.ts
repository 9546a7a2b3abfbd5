import { normalKey, normalName } from '../log/key.ts';
import { lastName } from './authors.ts';

/** What a sheet tells about the publication that describes a model. */
export interface Described {
  readonly title: string | null;
  readonly link: string | null;
  /** Year of publication, where known. */
  readonly year: string | null;
  readonly authors: readonly string[];
}

const addresses = /https?:\/\/[^\s,;"<>]{1,2000}/giu;

/** Addresses whose path holds a DOI, or a number that the publisher's DOIs are made of. */
const doiRules: readonly (readonly [RegExp, (match: string) => string])[] = [
  [/^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s?#]+)/iu, (doi) => doi],
  [/\/doi\/(?:abs\/|full\/|pdf\/|epdf\/|book\/)?(10\.\d{4,9}\/[^\s?#]+)/iu, (doi) => doi],
  [/^https?:\/\/link\.springer\.com\/(?:article|chapter|book)\/(10\.\d{4,9}\/[^\s?#]+)/iu, (doi) => doi],
  [/^https?:\/\/www\.nature\.com\/articles\/(s?[a-z0-9-]+)/iu, (article) => `10.1038/${article}`],
  [/^https?:\/\/www\.(?:bio|med)rxiv\.org\/content\/(10\.\d{4,9}\/[\d.]+\d)(?:v\d+)?/iu, (doi) => doi],
  [/^https?:\/\/journals\.plos\.org\/.*[?&]id=(10\.\d{4,9}\/[^\s&#]+)/iu, (doi) => doi],
];

const arxivRule =
  /^https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7}))/iu;
const openreviewRule = /^https?:\/\/openreview\.net\/(?:forum|pdf)\?id=([\w-]+)/iu;

/** An address's part without its escapes; as it stands where they are none. */
const unescaped = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** `10.5555/…` are numbers of the ACM's own, not registered ones; `10.48550/arxiv.…` is an arXiv number. */
const doiKey = (doi: string): string | null => {
  const bare = unescaped(doi).replace(/(?:\.pdf|[./])+$/iu, '');
  if (bare.startsWith('10.5555/')) return null;
  const arxiv = /^10\.48550\/arxiv\.(.+)$/iu.exec(bare)?.[1];
  return normalKey(arxiv === undefined ? `doi:${bare}` : `arxiv:${arxiv}`);
};

const keyOf = (address: string): string | null => {
  const arxiv = arxivRule.exec(address)?.[1];
  if (arxiv !== undefined) return normalKey(`arxiv:${arxiv}`);
  const openreview = openreviewRule.exec(address)?.[1];
  if (openreview !== undefined) return normalKey(`openreview:${openreview}`);
  for (const [pattern, make] of doiRules) {
    const found = pattern.exec(address)?.[1];
    if (found !== undefined) return doiKey(make(found));
  }
  return null;
};

const schemes = ['doi', 'arxiv', 'openreview'];

/**
 * Identifiers of the publication in a link cell, the best first: at most one per scheme, the first named. Other
 * addresses (a blog, a repository, a PDF) identify nothing: several publications share them.
 */
export const linkKeys = (link: string | null): readonly string[] => {
  const found = (link?.match(addresses) ?? []).map(keyOf).filter((key) => key !== null);
  return schemes.flatMap((scheme) => found.find((key) => key.startsWith(`${scheme}:`)) ?? []);
};

/** The first address of a link cell. */
export const firstAddress = (link: string | null): string | null =>
  link?.match(addresses)?.[0]?.replace(/[).]+$/u, '') ?? null;

/** `title:<title>|<year>|<first author's last name>`, in the normal spelling; null without a title. */
export const titleKey = ({ title, year, authors }: Described): string | null =>
  title === null ? null : normalKey(`title:${normalName(title)}|${year ?? ''}|${lastName(authors[0] ?? '')}`);

/** Every key of a publication, the best first. */
export const paperKeys = (paper: Described): readonly string[] => {
  const title = titleKey(paper);
  return [...linkKeys(paper.link), ...(title === null ? [] : [title])];
};
