import { describe, expect, it } from '@jest/globals';
import { type Hint, hintText } from '../../../src/search/hint.ts';

const nothing: Omit<Hint, 'noun'> = {
  id: 'mdl_0',
  year: null,
  sector: null,
  level: null,
  category: null,
  publisher: null,
  region: null,
  released: null,
  countries: [],
  parents: [],
  developers: [],
  authors: [],
  venues: [],
  owners: [],
  makers: [],
  institutions: [],
  years: [],
  titles: [],
  trained: 0,
};

describe('a hint', () => {
  it.each<[string, Pick<Hint, 'noun'> & Partial<Hint>]>([
    ['model, OpenAI, 2020', { noun: 'Model', developers: ['OpenAI'], year: 2020 }],
    ['paper, Ada Lovelace, ICLR, 2017', { noun: 'Paper', authors: ['Ada Lovelace'], venues: ['ICLR'], year: 2017 }],
    [
      'author, MIT, 2012–2017',
      { noun: 'Author', institutions: ['MIT'], titles: ['A title'], years: [2012, 2015, 2017] },
    ],
    ['author, A title, 2012', { noun: 'Author', titles: ['A title'], years: [2012] }],
    [
      'institution, Canada, academia, part of Top',
      { noun: 'Institution', countries: ['Canada'], sector: 'ACADEMIA', parents: ['Top'] },
    ],
    ['institution', { noun: 'Institution', countries: ['Canada', 'France'], sector: 'UNKNOWN' }],
    ['topic, subfield, part of Computer Science', { noun: 'Topic', level: 'subfield', parents: ['Computer Science'] }],
    ['hardware, NVIDIA, GPU, 2020', { noun: 'HardwareType', makers: ['NVIDIA'], category: 'GPU', released: '2020' }],
    ['cluster, xAI, United States', { noun: 'Cluster', owners: ['xAI'], countries: ['United States'] }],
    ['data set, of 1 model', { noun: 'Dataset', trained: 1 }],
    ['venue, journal, Nobody', { noun: 'Venue', category: 'journal', publisher: 'Nobody' }],
    ['country, Asia', { noun: 'Country', region: 'Asia' }],
  ])('is: %s', (expected, known) => {
    expect(hintText({ ...nothing, ...known })).toBe(expected);
  });
});
