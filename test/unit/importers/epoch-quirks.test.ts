import { describe, expect, it } from '@jest/globals';
import { epochModels } from '../../../src/importers/epoch-models.ts';
import { mapped, statement } from './importing.ts';

describe('the labels of a model', () => {
  const read = async (confidence: string, access: string) => {
    const header = 'Model,Organization,Publication date,Training compute (FLOP),Confidence,Model accessibility';
    const [row] = await mapped(epochModels, `${header}\nM,,2023,1e20,${confidence},${access}\n`);
    expect(row?.problems).toEqual([]);
    const fields = statement(row?.record).fields ?? {};
    return [fields.trainingCompute?.confidence, fields.access?.value];
  };

  it.each([
    ['Confident', 'Unreleased', 'CONFIDENT', 'UNRELEASED'],
    ['Likely', 'Hosted access (no API)', 'LIKELY', 'HOSTED_NO_API'],
    ['Speculative', 'API access', 'SPECULATIVE', 'API'],
    ['Unknown', 'Open weights (non-commercial)', 'UNKNOWN', 'OPEN_WEIGHTS_NON_COMMERCIAL'],
    ['', 'Open weights (restricted use)', 'UNKNOWN', 'OPEN_WEIGHTS_RESTRICTED'],
    ['likely', 'Open weights (unrestricted)', 'LIKELY', 'OPEN_WEIGHTS_UNRESTRICTED'],
    ['Confident', '', 'CONFIDENT', undefined],
  ])('%j and %j are %s and %s', async (confidence, access, ...choices) => {
    expect(await read(confidence, access)).toEqual(choices);
  });
});

describe('the name of a model', () => {
  const names = async (text: string) =>
    (await mapped(epochModels, `Model,Organization,Publication date,Reference\n${text}`)).map(({ record }) =>
      record === null ? null : statement(record).fields?.name?.value,
    );

  it('may end in a line end, and be quoted inside', async () => {
    expect(await names('"Heron\n",,2023,\n"""Egret"" 2",,2023,\n')).toEqual(['Heron', '"Egret" 2']);
  });

  it('is the title of the reference where it is blank, and the row is refused without either', async () => {
    expect(await names(',,2023,On herons\n,,2023,\n')).toEqual(['On herons', null]);
  });
});

describe('lists of a model that differ in length', () => {
  it('are not matched by position: developers stand alone, their sectors and countries are told elsewhere', async () => {
    const [row] = await mapped(
      epochModels,
      'Model,Organization,Publication date,Organization categorization,Country (of organization)\nM,"""SambaNova Systems, Inc"",Tin,Zinc",2023,"Industry,Academia","France,Chile,Peru,Japan"\n',
    );
    expect(row?.problems).toEqual([]);
    const { fields } = statement(row?.record);
    expect(fields?.developers?.value).toMatchObject([
      { key: 'epoch:SambaNova Systems, Inc' },
      { key: 'epoch:Tin' },
      { key: 'epoch:Zinc' },
    ]);
    expect(Object.keys(fields ?? {}).sort()).toEqual(['developers', 'name', 'publicationDate']);
  });
});
