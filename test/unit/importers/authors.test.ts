import { describe, expect, it } from '@jest/globals';
import { isBareName, lastName, readAuthors } from '../../../src/importers/authors.ts';
import { dateCell, listCell, numberCell } from '../../../src/importers/cells.ts';
import { linkKeys } from '../../../src/importers/paper-key.ts';

describe('author cells', () => {
  it.each([
    ['Ada Wren, Bo Li,Žofie Nováková', ['Ada Wren', 'Bo Li', 'Žofie Nováková']],
    ['Ada Wren; Bo Li', ['Ada Wren', 'Bo Li']],
    ['Ada Wren, Bo Li, and Cy Fox.', ['Ada Wren', 'Bo Li', 'Cy Fox']],
    ['Ada Wren and Bo Li', ['Ada Wren', 'Bo Li']],
    ['Rumelhart, David E.; Hinton, Geoffrey E.', ['David E. Rumelhart', 'Geoffrey E. Hinton']],
    ['Nair, V., Hinton, G. E.', ['V. Nair', 'G. E. Hinton']],
    ['Ada Wren*, Bo Li†, Cy Fox1', ['Ada Wren', 'Bo Li', 'Cy Fox']],
    ['Ada Wren (Tin Robots), Bo Li', ['Ada Wren', 'Bo Li']],
    ['Ada Wren, Sam Oak, Jr.', ['Ada Wren', 'Sam Oak Jr.']],
    ['Y. LeCun B. Boser J. S. Denker', ['Y. LeCun', 'B. Boser', 'J. S. Denker']],
    ['Ada Wren,\nBo Li', ['Ada Wren', 'Bo Li']],
    ['Greg HullenderAuthors Info & Claims', ['Greg Hullender']],
    ['Ada Wren, Ada Wren', ['Ada Wren']],
    ['李飞飞、王伟', ['李飞飞', '王伟']],
  ])('reads %j', (cell, names) => expect(readAuthors(cell)).toMatchObject({ names, unread: [] }));

  it('says that there are more authors than are named', () => {
    expect(readAuthors('Ada Wren, Bo Li et al. (82 additional authors not shown)')).toEqual({
      names: ['Ada Wren', 'Bo Li'],
      teams: [],
      incomplete: true,
      unread: [],
    });
    expect(readAuthors('Ada Wren and et al.')).toMatchObject({ names: ['Ada Wren'], incomplete: true });
    expect(readAuthors('Ada Wren').incomplete).toBe(false);
  });

  it('tells teams from persons', () => {
    expect(readAuthors('Gemma Team, Ada Wren')).toMatchObject({ names: ['Ada Wren'], teams: ['Gemma Team'] });
    expect(readAuthors('Heron Team: Ada Wren, Bo Li')).toMatchObject({
      names: ['Ada Wren', 'Bo Li'],
      teams: ['Heron Team'],
    });
    expect(readAuthors('Tin Robots', ['Tin Robots'])).toMatchObject({ names: [], teams: ['Tin Robots'] });
    expect(readAuthors('Jason Ai, Zhipu AI')).toMatchObject({ names: ['Jason Ai'], teams: ['Zhipu AI'] });
  });

  it('leaves out the titles of sections of a list of contributors', () => {
    expect(readAuthors('Research leads\nAda Wren, Bo Li\n\nTraining\nCy Fox').names).toEqual([
      'Ada Wren',
      'Bo Li',
      'Cy Fox',
    ]);
  });

  it('takes no names from an announcement, and reports it', () => {
    const prose =
      'Today, we are excited to announce the release of Heron 2.0, a family of models. It is compact, yet it is powerful, trained on more than 20T tokens of data.';
    expect(readAuthors(prose)).toMatchObject({ names: [], unread: [prose] });
  });

  it('reads a cell with hundreds of names', () => {
    const names = Array.from(
      { length: 500 },
      (_, index) =>
        `Ada W${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}${'uvwxyzabcd'[Math.floor(index / 100)]}`,
    );
    expect(readAuthors(names.join(', ')).names).toEqual(names);
  });

  it.each([
    ['white space', ' '.repeat(200_000)],
    ['line ends', '\n'.repeat(200_000)],
    ['commas', ','.repeat(200_000)],
    ['brackets', '('.repeat(200_000)],
    ['dashes', `Ada ${'-'.repeat(200_000)} Wren`],
    ['initials', 'A.'.repeat(100_000)],
    ['one word', 'a'.repeat(200_000)],
    ['colons', ':'.repeat(200_000)],
    ['marks', '*'.repeat(200_000)],
    ['names', 'Ada Wren, Bo Li and '.repeat(10_000)],
  ])('does not take long over a cell of 200,000 letters, all %s', (_case, cell) => {
    const start = performance.now();
    readAuthors(cell);
    listCell(cell);
    numberCell(cell);
    dateCell(cell);
    linkKeys(cell);
    // Linear, they take half a second at most; in the square of the length, half a minute.
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('has nothing to say of an empty cell', () => {
    expect(readAuthors(undefined)).toEqual({ names: [], teams: [], incomplete: false, unread: [] });
  });
});

describe('names that say too little', () => {
  it.each(['J. Schmidhuber', 'F. A. Gers', 'J.-B. Alayrac', 'W Liu', 'Widrow', 'J. van den Berg', 'AP Badia'])(
    '%s is one',
    (name) => expect(isBareName(name)).toBe(true),
  );
  it.each(['Ada Wren', 'David E. Rumelhart', 'Ludwig van Beethoven', 'Bo Li'])('%s is none', (name) => {
    expect(isBareName(name)).toBe(false);
  });
  it('ends in a last name, Jr. aside', () => {
    expect(lastName('Sam Oak Jr.')).toBe('Oak');
    expect(lastName('')).toBe('');
  });
});
