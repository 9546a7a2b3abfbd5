import { describe, expect, it } from '@jest/globals';
import { isAmbiguousName } from '../../../src/entities/author/author.ts';
import { paperNoun } from '../../../src/entities/paper/paper.ts';
import { idOf } from '../../../src/log/id.ts';
import { compareKeys, normalKey } from '../../../src/log/key.ts';

describe('keys', () => {
  it.each([
    ['doi:https://doi.org/10.1038/NATURE14539', 'doi:10.1038/nature14539'],
    ['doi:10.1038/nature14539', 'doi:10.1038/nature14539'],
    ['DOI: 10.1038/nature14539', 'doi:10.1038/nature14539'],
    ['arxiv:https://arxiv.org/abs/1706.03762v7', 'arxiv:1706.03762'],
    ['arxiv:https://arxiv.org/pdf/1706.03762.pdf', 'arxiv:1706.03762'],
    ['arxiv:cs/0112017', 'arxiv:cs/0112017'],
    ['openalex:https://openalex.org/W2741809807', 'openalex:W2741809807'],
    ['openalex:https://openalex.org/t10017', 'openalex:T10017'],
    ['openalex:https://openalex.org/topics/T10017', 'openalex:T10017'],
    ['openalex:https://openalex.org/subfields/1702', 'openalex:subfields/1702'],
    ['openalex:Domains/3', 'openalex:domains/3'],
    ['issn:https://portal.issn.org/resource/ISSN/0028-0836', 'issn:0028-0836'],
    ['issn:2434561x', 'issn:2434-561X'],
    ['openreview:https://openreview.net/group?id=ICLR.cc/2022/Conference', 'openreview:ICLR.cc/2022/Conference'],
    ['ror:https://ror.org/042nb2s44', 'ror:042nb2s44'],
    ['orcid:https://orcid.org/0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
    ['orcid:000000021694233x', 'orcid:0000-0002-1694-233X'],
    ['iso3166:us', 'iso3166:US'],
    ['epoch:  Google\n DeepMind ', 'epoch:google deepmind'],
    ['name:ＧＰＴ－4|2023', 'name:gpt-4|2023'],
  ])('writes %j in one spelling', (given, expected) => {
    expect(normalKey(given)).toBe(expected);
  });

  it.each([
    ['orcid:0000-0002-1825-0098', 'a wrong check digit'],
    ['ror:042nb2s45', 'a wrong checksum'],
    ['ror:142nb2s44', 'a first character that is not 0'],
    ['issn:0028-0837', 'a wrong check digit of an ISSN'],
    ['issn:0028-083', 'seven digits'],
    ['openalex:1702', 'a number without its level'],
    ['openalex:subfields/computer', 'a level without a number'],
    ['doi:11.1038/x', 'a prefix that is none'],
    ['arxiv:17060.3762', 'digits in the wrong places'],
    ['iso3166:USA', 'three letters'],
    ['isbn:123', 'an unknown scheme'],
    ['constructor:x', 'a scheme that only an object has'],
    ['__proto__:x', 'another such'],
    ['no colon', 'no scheme'],
    ['name:   ', 'an empty value'],
  ])('refuses %j: %s', (given) => {
    expect(normalKey(given)).toBeNull();
  });

  it('takes the better scheme first, then the smaller text', () => {
    const keys = ['title:a|2020|b', 'arxiv:2101.00002', 'doi:10.1000/b', 'doi:10.1000/a'];
    expect(keys.sort((a, b) => compareKeys(paperNoun, a, b))).toEqual([
      'doi:10.1000/a',
      'doi:10.1000/b',
      'arxiv:2101.00002',
      'title:a|2020|b',
    ]);
  });

  it('makes the same id of the same key, on every machine', () => {
    // computed apart, with Python's hashlib, from 'Paper|arxiv:1706.03762'
    expect(idOf(paperNoun, 'arxiv:1706.03762')).toBe('ppr_ykmt3xsd8d4bprbd');
    expect(idOf(paperNoun, 'arxiv:1706.03762')).not.toBe(idOf(paperNoun, 'arxiv:1706.03763'));
  });
});

describe('ambiguous names', () => {
  it.each(['J. Smith', 'Smith, J.', 'J Smith', 'J.-P. Serre', 'Madonna', 'J. R. R. Tolkien', '李'])(
    '%j tells no person',
    (name) => {
      expect(isAmbiguousName(name)).toBe(true);
    },
  );
  it.each(['Ada Lovelace', 'Jürgen Schmidhuber', '王小明 李', '王小明', "Siobhán O'Brien"])('%j may be one', (name) => {
    expect(isAmbiguousName(name)).toBe(false);
  });
});
