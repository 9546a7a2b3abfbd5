import { describe, expect, it } from '@jest/globals';
import type { Publication } from '../../../src/importers/model-sheet.ts';
import { firstAddress, linkKeys, paperKeys } from '../../../src/importers/paper-key.ts';
import { mergePublications } from '../../../src/importers/publications.ts';

describe('keys in a link', () => {
  it.each([
    ['https://arxiv.org/abs/2305.01234v2', ['arxiv:2305.01234']],
    ['http://www.arxiv.org/pdf/2305.01234.pdf', ['arxiv:2305.01234']],
    ['https://arxiv.org/abs/cs/0205070', ['arxiv:cs/0205070']],
    ['https://doi.org/10.48550/arXiv.2305.01234', ['arxiv:2305.01234']],
    ['https://www.science.org/doi/epdf/10.1126/science.adi2336', ['doi:10.1126/science.adi2336']],
    ['https://dl.acm.org/doi/abs/10.1145/1553374.1553486?utm_source=x', ['doi:10.1145/1553374.1553486']],
    ['https://link.springer.com/article/10.1007/BF00344251', ['doi:10.1007/bf00344251']],
    ['https://www.nature.com/articles/s41586-023-06924-6', ['doi:10.1038/s41586-023-06924-6']],
    ['https://www.biorxiv.org/content/10.1101/2024.10.10.615955v2', ['doi:10.1101/2024.10.10.615955']],
    ['https://openreview.net/forum?id=H1gX8C4YPr', ['openreview:H1gX8C4YPr']],
    ['https://tin.example/blog, https://arxiv.org/abs/2305.01234 (withdrawn)', ['arxiv:2305.01234']],
    [
      'https://arxiv.org/abs/2212.12794\nhttps://www.science.org/doi/10.1126/science.adi2336',
      ['doi:10.1126/science.adi2336', 'arxiv:2212.12794'],
    ],
  ])('reads %s', (link, keys) => expect(linkKeys(link)).toEqual(keys));

  it.each([
    'https://github.com/openai/gpt-2',
    'https://openai.com/blog',
    'https://dl.acm.org/doi/10.5555/3157096.3157346',
    'http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.456.1094&type=pdf',
    'arxiv preprint',
    '',
  ])('finds none in %j', (link) => expect(linkKeys(link)).toEqual([]));

  it('has the first address of a cell without the prose around it', () => {
    expect(firstAddress('https://pixeldance.io/ (LINK BROKEN)')).toBe('https://pixeldance.io/');
    expect(firstAddress('no link')).toBeNull();
  });
});

const publication = (given: Partial<Publication>): Publication => ({
  title: 'Herons are large',
  link: null,
  year: given.date?.slice(0, 4) ?? '2023',
  date: '2023-05-17',
  authors: ['Ada Wren'],
  organizations: [],
  citations: null,
  unreadAuthors: [],
  ...given,
});

describe('the key of a publication', () => {
  it('is made of title, year and first author where the link has no identifier', () => {
    expect(paperKeys(publication({ title: 'Herons  ARE large' }))).toEqual(['title:herons are large|2023|wren']);
    expect(paperKeys(publication({ title: null }))).toEqual([]);
  });
});

describe('publications of many rows', () => {
  it('are one by an identifier, whatever their titles', () => {
    const merged = mergePublications([
      publication({ link: 'https://arxiv.org/abs/2305.01234', organizations: ['Tin Robots'], citations: 3 }),
      publication({
        title: 'Heron-7B',
        link: 'https://arxiv.org/pdf/2305.01234v3',
        date: '2023-04',
        authors: ['Ada Wren', 'Bo Li'],
        organizations: ['Harbour University', 'Tin Robots'],
        citations: 12,
      }),
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({
      keys: ['arxiv:2305.01234', 'title:heron-7b|2023|wren', 'title:herons are large|2023|wren'],
      title: 'Herons are large',
      date: '2023-04',
      authors: ['Ada Wren', 'Bo Li'],
      organizations: ['Tin Robots', 'Harbour University'],
      citations: 12,
    });
  });

  it('are one by title, year and first author, though only one row has the identifier', () => {
    const rows = [
      publication({ link: 'https://tin.example' }),
      publication({ link: 'https://arxiv.org/abs/2305.01234' }),
    ];
    expect(mergePublications(rows)).toHaveLength(1);
    expect(mergePublications(rows.toReversed())).toHaveLength(1);
  });

  it('are two by two identifiers of one kind, though the title is one', () => {
    const rows = ['2305.01234', '2305.09999'].map((id) => publication({ link: `https://arxiv.org/abs/${id}` }));
    const merged = mergePublications(rows);
    expect(merged.map(({ keys }) => keys[0])).toEqual(['arxiv:2305.01234', 'arxiv:2305.09999']);
    expect(new Set(merged.flatMap(({ keys }) => keys)).size).toBe(3);
  });

  it('are one through a row that has both identifiers', () => {
    const doi = 'https://doi.org/10.1234/heron';
    const arxiv = 'https://arxiv.org/abs/2305.01234';
    const rows = [
      publication({ title: 'A', link: doi }),
      publication({ title: 'B', link: arxiv }),
      publication({ title: 'C', link: `${doi} ${arxiv}` }),
    ];
    expect(mergePublications(rows)).toHaveLength(1);
  });

  it('are two by a shared link that identifies nothing', () => {
    const link = 'https://tin.example/blog';
    expect(mergePublications([publication({ link }), publication({ link, title: 'Egrets' })])).toHaveLength(2);
  });

  it('prefer a reference to the name of the model', () => {
    const link = 'https://arxiv.org/abs/2305.01234';
    const rows = [publication({ link, title: 'Heron-7B', titleIsModel: true }), publication({ link })];
    expect(mergePublications(rows)[0]?.title).toBe('Herons are large');
  });
});
