import { describe, expect, it } from '@jest/globals';
import { authorNoun } from '../../../src/entities/author/author.ts';
import { identifiersOf, keyCandidates, normalIdentifier } from '../../../src/entities/identifier.ts';
import { institutionNoun } from '../../../src/entities/institution/institution.ts';
import { paperNoun } from '../../../src/entities/paper/paper.ts';
import { topicNoun } from '../../../src/entities/topic/topic.ts';
import { venueNoun } from '../../../src/entities/venue/venue.ts';
import { idOf } from '../../../src/log/id.ts';

describe('an identifier', () => {
  it.each([
    ['doi:10.1234/AbC', 'doi:10.1234/abc'],
    ['DOI: 10.1234/abc', 'doi:10.1234/abc'],
    ['10.1234/abc', 'doi:10.1234/abc'],
    ['https://doi.org/10.1234/abc', 'doi:10.1234/abc'],
    ['http://dx.doi.org/10.1234/ABC/', 'doi:10.1234/abc'],
    ['arXiv:1706.03762v5', 'arxiv:1706.03762'],
    ['1706.03762', 'arxiv:1706.03762'],
    ['https://arxiv.org/pdf/1706.03762v2', 'arxiv:1706.03762'],
    ['https://arxiv.org/abs/cs/0112017', 'arxiv:cs/0112017'],
    ['https://openalex.org/W2741809807', 'openalex:W2741809807'],
    ['https://api.openalex.org/works/W2741809807?select=id', 'openalex:W2741809807'],
    ['w2741809807', 'openalex:W2741809807'],
    ['https://ror.org/042nb2s44', 'ror:042nb2s44'],
    ['042nb2s44', 'ror:042nb2s44'],
    ['ROR:042NB2S44', 'ror:042nb2s44'],
    ['https://orcid.org/0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
    ['0000000218250097', 'orcid:0000-0002-1825-0097'],
    ['https://openreview.net/forum?id=rkBzJ7&noteId=2', 'openreview:rkBzJ7'],
    ['https://huggingface.co/org/Model-7B', 'hf:org/Model-7B'],
    ['https://openalex.org/T10017', 'openalex:T10017'],
    ['t10017', 'openalex:T10017'],
    ['https://openalex.org/subfields/1702', 'openalex:subfields/1702'],
    ['https://api.openalex.org/domains/3', 'openalex:domains/3'],
    ['fields/17', 'openalex:fields/17'],
    ['https://openalex.org/S4306402512', 'openalex:S4306402512'],
    ['0028-0836', 'issn:0028-0836'],
    ['https://portal.issn.org/resource/ISSN/2049-3630', 'issn:2049-3630'],
    ['issn: 20493630', 'issn:2049-3630'],
    ['https://openreview.net/group?id=ICLR.cc/2022/Conference#tab', 'openreview:ICLR.cc/2022/Conference'],
    ['epoch:Google  DeepMind', 'epoch:google deepmind'],
    [' iso3166:us ', 'iso3166:US'],
  ])('is read from %s', (spelling, key) => {
    expect(normalIdentifier(spelling)).toBe(key);
  });

  it.each([
    ['', 'nothing'],
    ['orcid:0000-0002-1825-0098', 'a wrong check digit'],
    ['ror:042nb2s45', 'a wrong checksum'],
    ['0028-0837', 'an ISSN with a wrong check digit'],
    ['topics/17', 'a level that OpenAlex numbers by letters'],
    ['name:Google|US', 'a key that is a name'],
    ['isbn:9780262033848', 'an unknown scheme'],
    ['https://example.org/10.1234/abc', 'an address of somebody else'],
    ['Attention is all you need', 'a title'],
    ['doi:', 'a scheme alone'],
  ])('is not read from %j: %s', (text) => {
    expect(normalIdentifier(text)).toBeNull();
  });

  it('may stand for entities of every noun that has its scheme, by the ids those would have', () => {
    const candidates = keyCandidates('epoch:NVIDIA');
    expect(candidates.map(({ noun }) => noun.name)).toEqual([
      'Model',
      'Institution',
      'HardwareType',
      'Cluster',
      'Dataset',
    ]);
    expect(candidates[1]).toEqual({
      noun: institutionNoun,
      id: idOf(institutionNoun, 'epoch:nvidia'),
      scoped: 'Institution|epoch:nvidia',
    });
  });

  it('that is a DOI of arXiv may stand for the preprint by either', () => {
    expect(keyCandidates('https://doi.org/10.48550/arXiv.1706.03762').map(({ scoped }) => scoped)).toEqual([
      'Paper|doi:10.48550/arxiv.1706.03762',
      'Paper|arxiv:1706.03762',
    ]);
  });

  it('stands for nothing of a noun without its scheme', () => {
    expect(keyCandidates('ror:042nb2s44', paperNoun)).toEqual([]);
  });
});

describe('the identifiers of an entity', () => {
  it('are its keys that are no names, with their addresses', () => {
    expect(identifiersOf(paperNoun, ['doi:10.1002/(sici)1099<1>3.0', 'title:on x|2020|doe'])).toEqual([
      { scheme: 'doi', value: '10.1002/(sici)1099<1>3.0', url: 'https://doi.org/10.1002/(sici)1099%3C1%3E3.0' },
    ]);
    expect(identifiersOf(institutionNoun, ['epoch:google'])).toEqual([{ scheme: 'epoch', value: 'google', url: null }]);
  });

  it('lead to the page that the kind of entity has', () => {
    const urlOf = (noun: Parameters<typeof identifiersOf>[0]) => identifiersOf(noun, ['openreview:~A_B1'])[0]?.url;
    expect(urlOf(authorNoun)).toBe('https://openreview.net/profile?id=~A_B1');
    expect(urlOf(paperNoun)).toBe('https://openreview.net/forum?id=~A_B1');
    expect(urlOf(venueNoun)).toBe('https://openreview.net/group?id=~A_B1');
  });

  it.each([
    ['openalex:T10017', 'https://openalex.org/T10017'],
    ['openalex:subfields/1702', 'https://openalex.org/subfields/1702'],
  ])('of a topic lead to its page, whatever its level: %s', (key, url) => {
    expect(identifiersOf(topicNoun, [key])[0]?.url).toBe(url);
  });

  it('of a venue lead to OpenAlex, the portal of ISSN and OpenReview', () => {
    const keys = ['openalex:S4306402512', 'issn:2049-3630', 'openreview:ICLR.cc/2022/Conference', 'name:iclr'];
    expect(identifiersOf(venueNoun, keys).map(({ url }) => url)).toEqual([
      'https://openalex.org/S4306402512',
      'https://portal.issn.org/resource/ISSN/2049-3630',
      'https://openreview.net/group?id=ICLR.cc/2022/Conference',
    ]);
  });
});
