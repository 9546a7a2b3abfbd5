import { describe, expect, it } from '@jest/globals';
import { epochModels } from '../../../src/importers/epoch-models.ts';
import { fixture, mapped, statement } from './importing.ts';

const rows2026 = async () => mapped(epochModels, await fixture('models-2026.csv', epochModels));
const rows2022 = async () => mapped(epochModels, await fixture('models-2022.csv', epochModels));

describe('a row of a model sheet of 2026', () => {
  it('is one statement about the model, found again by its row and line', async () => {
    const [heron] = await rows2026();
    expect(statement(heron?.record)).toMatchObject({
      noun: 'Model',
      keys: ['name:Heron-7B|2023', 'label:Heron-7B'],
      origin: 'IMPORT',
      locator: 'row 1, line 4',
      citation: 'https://tin.example/blog',
    });
    expect(heron?.problems).toEqual([]);
  });

  it('keeps the figures with how they came about', async () => {
    const [heron] = await rows2026();
    expect(statement(heron?.record).fields).toMatchObject({
      name: { value: 'Heron-7B' },
      publicationDate: { value: '2023-05-17' },
      trainingCompute: {
        value: 3.14e23,
        method: 'ESTIMATED',
        methodDetail: 'Hardware, Operation counting',
        confidence: 'LIKELY',
      },
      parameters: { value: 7e9, method: 'UNKNOWN', confidence: 'LIKELY' },
      trainingCost: { value: 6_770_000, unit: 'USD', priceYear: 2023 },
      frontier: { value: true },
    });
  });

  it('translates labels into our choices', async () => {
    const [heron] = await rows2026();
    expect(statement(heron?.record).fields).toMatchObject({
      domains: { value: ['Language', 'Vision'] },
      tasks: { value: ['Chat', 'Visual, spoken answers'] },
      access: { value: 'OPEN_WEIGHTS_NON_COMMERCIAL' },
      codeAccess: { value: 'OPEN_WEIGHTS_UNRESTRICTED' },
      notability: { value: ['STATE_OF_THE_ART', 'HIGHLY_CITED'] },
    });
  });

  it('refers to developers, paper, hardware and base model by the keys that others know them by', async () => {
    const [heron] = await rows2026();
    const { developers, papers, hardware, baseModels } = statement(heron?.record).fields ?? {};
    expect(developers?.value).toEqual([
      { key: 'epoch:Tin Robots', name: 'Tin Robots', properties: { position: 0 } },
      {
        key: 'epoch:NERSC, Lawrence Berkeley National Laboratory',
        name: 'NERSC, Lawrence Berkeley National Laboratory',
        properties: { position: 1 },
      },
      {
        key: 'epoch:Otter Technology Co., Ltd. (OTTER)',
        name: 'Otter Technology Co., Ltd. (OTTER)',
        properties: { position: 2 },
      },
    ]);
    expect(papers?.value).toEqual([{ key: 'arxiv:2305.01234', name: 'Herons are large' }]);
    expect(hardware?.value).toEqual([
      { key: 'epoch:NVIDIA A100', name: 'NVIDIA A100', properties: { quantity: 512, utilization: 0.41 } },
    ]);
    expect(baseModels?.value).toEqual([{ key: 'label:Heron-base', name: 'Heron-base' }]);
  });

  it('takes the first of January for the year, and the name for a title that is missing', async () => {
    const [, egret] = await rows2026();
    const { keys, fields } = statement(egret?.record);
    expect(keys[0]).toBe('name:Egret|2021');
    expect(fields?.publicationDate).toEqual({ value: '2021' });
    expect(fields?.papers?.value).toEqual([{ key: 'title:egret|2021|', name: 'Egret' }]);
    expect(fields).not.toHaveProperty('trainingCompute');
  });

  it('gives a shared quantity to no hardware, and says so', async () => {
    const [, egret] = await rows2026();
    expect(statement(egret?.record).fields?.hardware?.value).toEqual([
      { key: 'epoch:NVIDIA A100', name: 'NVIDIA A100' },
      { key: 'epoch:Google TPU v4', name: 'Google TPU v4' },
    ]);
    expect(egret?.problems.map(({ code, value }) => [code, value])).toEqual([
      ['UNKNOWN_LABEL', 'Fame'],
      ['SHARED_QUANTITY', '64.0'],
    ]);
  });

  it('keeps what can be read of a bad row, and reports the rest with its column and value', async () => {
    const [, , nobody] = await rows2026();
    expect(statement(nobody?.record)).toMatchObject({ keys: ['label:Nobody'] });
    expect(Object.keys(statement(nobody?.record).fields ?? {})).toEqual(['name', 'developers']);
    expect(nobody?.problems.map(({ code, column, value }) => [code, column, value])).toEqual([
      ['UNREADABLE', 'Training compute (FLOP)', '-5'],
      ['UNREADABLE', 'Parameters', '2260275840,2290000001'],
      ['UNKNOWN_LABEL', 'Model accessibility', 'Sold in shops'],
      ['NO_HARDWARE', 'Hardware quantity', '8'],
    ]);
  });

  it('is nothing without a name', async () => {
    const [, , , unnamed] = await rows2026();
    expect(unnamed).toMatchObject({ record: null, problems: [{ severity: 'REJECTED', code: 'NO_SUBJECT' }] });
  });
});

describe('a row of the model sheet of 2022', () => {
  it('is read under its older headers, with a mark at the head of the file and carriage returns', async () => {
    const [mouse] = await rows2022();
    expect(statement(mouse?.record)).toMatchObject({
      keys: ['name:Maze Mouse|1955', 'label:Maze Mouse'],
      fields: {
        publicationDate: { value: '1955-03-01' },
        trainingCompute: { value: 3.1e9, method: 'UNKNOWN', confidence: 'UNKNOWN' },
        parameters: { value: 225 },
        citations: { value: 83 },
        notability: { value: ['HISTORICAL'] },
        authorShareClass: { value: 'COLLABORATION' },
        papers: { value: [{ key: 'doi:10.1145/1455292.1455309', name: 'Mice that learn' }] },
      },
    });
    expect(statement(mouse?.record).fields?.developers?.value).toHaveLength(2);
    expect(mouse?.problems).toEqual([]);
  });

  it('goes by the title of its reference where it has no name', async () => {
    const [, unnamed] = await rows2022();
    expect(statement(unnamed?.record)).toMatchObject({
      keys: ['name:A system without a name|1980', 'label:A system without a name'],
      fields: { datasetSize: { value: 1_280_000 } },
    });
    expect(unnamed?.problems.map(({ column, value }) => [column, value])).toEqual([['Parameters', '0.00E+00']]);
  });
});

describe('the compute of a model', () => {
  const header =
    'Model,Organization,Publication date,Training compute (FLOP),Training compute lower bound,Training compute upper bound';

  it('has the bounds that a sheet states', async () => {
    const [row] = await mapped(epochModels, `${header}\nHeron,,2023-05-17,3e23,1e23,9e23\n`);
    expect(statement(row?.record).fields?.trainingCompute).toMatchObject({ value: 3e23, low: 1e23, high: 9e23 });
  });

  it('has no bounds that are the wrong way round, nor bounds without a value', async () => {
    const [crossed, unvalued] = await mapped(
      epochModels,
      `${header}\nHeron,,2023-05-17,3e23,9e23,1e23\nEgret,,2023-05-17,,1e23,9e23\n`,
    );
    expect(statement(crossed?.record).fields?.trainingCompute).not.toHaveProperty('low');
    expect(statement(unvalued?.record).fields).not.toHaveProperty('trainingCompute');
    expect([crossed, unvalued].map((row) => row?.problems[0]?.code)).toEqual(['BOUNDS', 'BOUNDS']);
  });
});

describe('the data sets and topics of a model', () => {
  const read = async (line: string) =>
    statement(
      (await mapped(epochModels, `Model,Organization,Publication date,Domain,Task,Training dataset\n${line}\n`))[0]
        ?.record,
    ).fields;

  it('are those of the cell by Epoch’s names, commas in brackets and before a space belonging to the name', async () => {
    const fields = await read('M,,2023,"Vision,Language",Chat,"Heron Books (Tin, Zinc),Nests"');
    expect(fields?.datasets?.value).toEqual([
      { key: 'epoch:Heron Books (Tin, Zinc)', name: 'Heron Books (Tin, Zinc)' },
      { key: 'epoch:Nests', name: 'Nests' },
    ]);
    expect(fields?.topics?.value).toEqual([
      { key: 'name:Vision|epoch/domain', name: 'Vision', properties: { rank: 1 } },
      { key: 'name:Language|epoch/domain', name: 'Language', properties: { rank: 2 } },
      { key: 'name:Chat|epoch/task', name: 'Chat', properties: { rank: 1 } },
    ]);
  });

  it('are not stated where the sheet says that the data are not disclosed', async () => {
    expect(await read('M,,2023,,,Unspecified unreleased')).not.toHaveProperty('datasets');
    expect((await read('M,,2023,,,"Unspecified unreleased,Nests"'))?.datasets?.value).toMatchObject([
      { name: 'Nests' },
    ]);
  });
});
