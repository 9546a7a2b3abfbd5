import type { Noun } from './noun.ts';

/** A name as it is compared: compatibility forms united, case folded, white space made single. Accents are kept. */
export const normalName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const keepCase = (value: string): string => value.trim();
const lower = (value: string): string => value.trim().toLowerCase();

/** ORCID: 16 digits in fours, the last a check digit of ISO 7064 MOD 11-2 (support.orcid.org, "Structure of the ORCID Identifier"). */
const orcid = (value: string): string | null => {
  const bare = value
    .trim()
    .toUpperCase()
    .replace(/^HTTPS?:\/\/ORCID\.ORG\//, '')
    .replaceAll('-', '');
  if (!/^\d{15}[\dX]$/.test(bare)) return null;
  const total = Array.from(bare.slice(0, 15)).reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - total) % 11;
  if ((check === 10 ? 'X' : String(check)) !== bare[15]) return null;
  return (bare.match(/.{4}/g) ?? []).join('-');
};

/** ROR: 0, six characters of Crockford's base32 and a two-digit checksum, 98 − (100 n mod 97) (ror.readme.io, "ROR identifier pattern"). */
const ror = (value: string): string | null => {
  const bare = lower(value)
    .replace(/^https?:\/\//, '')
    .replace(/^ror\.org\//, '');
  if (!/^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/.test(bare)) return null;
  const number = Array.from(bare.slice(0, 7)).reduce(
    (sum, letter) => sum * 32 + '0123456789abcdefghjkmnpqrstvwxyz'.indexOf(letter),
    0,
  );
  return 98 - ((number * 100) % 97) === Number(bare.slice(7)) ? bare : null;
};

const doi = (value: string): string | null => {
  const bare = lower(value)
    .replace(/^https?:\/\//, '')
    .replace(/^(dx\.)?doi\.org\//, '')
    .replace(/^doi:\s*/, '');
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : null;
};

const arxiv = (value: string): string | null => {
  const bare = lower(value)
    .replace(/^https?:\/\/(www\.)?(export\.)?arxiv\.org\/(abs|pdf|html)\//, '')
    .replace(/^arxiv:\s*/, '')
    .replace(/(\.pdf)?$/, '')
    .replace(/v\d+$/, '');
  return /^(\d{4}\.\d{4,5}|[a-z-]+(\.[a-z]{2})?\/\d{7})$/.test(bare) ? bare : null;
};

const openalexHost = /^https?:\/\/(api\.)?openalex\.org\//;

/** `W123`, `T123`, …; of the levels above topics `subfields/1702`, `fields/17` and `domains/3`, which have numbers only. */
const openalex = (value: string): string | null => {
  const bare = lower(value).replace(openalexHost, '');
  if (/^(domains|fields|subfields)\/\d+$/.test(bare)) return bare;
  const id = bare.replace(/^\w+\//, '').toUpperCase();
  return /^[A-Z]\d{2,}$/.test(id) ? id : null;
};

/** ISSN: seven digits and a check digit, weights 8 to 2 modulo 11 (ISO 3297). */
const issn = (value: string): string | null => {
  const bare = value
    .trim()
    .toUpperCase()
    .replace(/^HTTPS?:\/\/PORTAL\.ISSN\.ORG\/RESOURCE\/ISSN\//, '')
    .replace('-', '');
  if (!/^\d{7}[\dX]$/.test(bare)) return null;
  const total = Array.from(bare.slice(0, 7)).reduce((sum, digit, index) => sum + Number(digit) * (8 - index), 0);
  const check = (11 - (total % 11)) % 11;
  return (check === 10 ? 'X' : String(check)) === bare[7] ? `${bare.slice(0, 4)}-${bare.slice(4)}` : null;
};

const iso3166 = (value: string): string | null =>
  /^[a-z]{2}$/i.test(value.trim()) ? value.trim().toUpperCase() : null;

const name = (value: string): string | null => normalName(value) || null;

/** How the value of each scheme is written; null where a value cannot be one. Version 1 of the normaliser. */
const normalisers = new Map<string, (value: string) => string | null>(
  Object.entries({
    orcid,
    ror,
    doi,
    arxiv,
    openalex,
    issn,
    iso3166,
    name,
    label: name,
    title: name,
    epoch: name,
    openreview: (value) =>
      keepCase(value).replace(/^https?:\/\/openreview\.net\/(forum|profile|group)\?id=/, '') || null,
    hf: (value) => keepCase(value).replace(/^https?:\/\/huggingface\.co\//, '') || null,
  }),
);

/** `scheme:value` in the one spelling by which it is compared; null where the scheme is unknown or the value cannot be one. */
export const normalKey = (key: string): string | null => {
  const colon = key.indexOf(':');
  const scheme = key.slice(0, colon).toLowerCase();
  const value = colon > 0 ? normalisers.get(scheme)?.(key.slice(colon + 1)) : null;
  return value ? `${scheme}:${value}` : null;
};

export const schemeOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** The order of a noun's keys: by the noun's precedence of schemes, then by text. Negative where `a` is the better. */
export const compareKeys = (noun: Pick<Noun, 'schemes'>, a: string, b: string): number =>
  noun.schemes.indexOf(schemeOf(a)) - noun.schemes.indexOf(schemeOf(b)) || (a < b ? -1 : a > b ? 1 : 0);
