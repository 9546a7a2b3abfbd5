import { describe, expect, it } from '@jest/globals';
import { admitsBy } from '../../../src/analytics/admit/admits-by.ts';
import { modelTable } from '../../../src/analytics/admit/frame-tables.ts';
import { developersOf } from '../../../src/analytics/frame/frame.ts';
import { assuming } from '../../../src/analytics/scope/assume.ts';
import { checkScope } from '../../../src/analytics/scope/check-scope.ts';
import { resolveScope, type ScopeGround } from '../../../src/analytics/scope/resolve-scope.ts';
import { compareSnapshots, snapshotModels } from '../../../src/analytics/snapshots/compare.ts';
import { frameOf, model, placed } from './frames.ts';

const ids = ['mdl_0000000000000001', 'mdl_0000000000000002', 'mdl_0000000000000003'] as const;
const frame = frameOf(
  [
    model(ids[0], {
      date: '2020-03',
      compute: 1e20,
      computeLow: 1e19,
      confidence: 'LIKELY',
      developers: ['university'],
    }),
    model(ids[1], { date: '2021', compute: 1e21, developers: ['company', 'university'], baseModels: [ids[0], ids[2]] }),
    model(ids[2], { developers: [] }),
  ],
  placed,
);
const ground: ScopeGround = {
  sources: async () => ['epoch/notable@2026-05-02', 'epoch/frontier@2026-05-02'],
  span: async () => ({
    first: { seq: 1, at: '2026-01-01T00:00:00.000Z' },
    last: { seq: 9, at: '2026-02-01T00:00:00.000Z' },
  }),
  versionAt: async (time) => (time < '2026-01-01' ? null : 5),
  now: () => new Date('2026-03-01T00:00:00Z'),
};
const resolved = async (given: Parameters<typeof checkScope>[0]) => {
  const checked = checkScope(given);
  return checked && resolveScope(checked, ground);
};
const at = (index: number) => `scope.assume[${index}]`;

describe('a scope', () => {
  it('is none where nothing is asked for', () => {
    expect([checkScope(null), checkScope({}), checkScope({ assume: [] })]).toEqual([null, null, null]);
  });

  it('has its time as a version and its sources sorted, each once', async () => {
    const sources = ['epoch/notable@2026-05-02', 'epoch/frontier@2026-05-02', 'epoch/notable@2026-05-02'];
    expect(await resolved({ asOf: { time: '2026-01-15T00:00:00+02:00' }, sources })).toEqual({
      asOf: { version: 5 },
      sources: ['epoch/frontier@2026-05-02', 'epoch/notable@2026-05-02'],
      assume: [],
    });
  });

  it('names the nearest source that was loaded, and the first version there is', async () => {
    await expect(resolved({ sources: ['epoch/notable@2026-05-02', 'epoch/notable@2025-05-02'] })).rejects.toMatchObject(
      {
        code: 'BAD_INPUT',
        details: { argument: 'scope.sources[1]', nearest: 'epoch/notable@2026-05-02' },
      },
    );
    for (const version of [0, -1, 10, 2.5]) {
      await expect(resolved({ asOf: { version } })).rejects.toThrow('a data version from 1, the first record, to 9');
    }
    for (const time of ['2025-12-31T23:59:59Z', '2026-03-02T00:00:00Z']) {
      await expect(resolved({ asOf: { time } })).rejects.toThrow('a time from 2026-01-01T00:00:00.000Z');
    }
    await expect(
      resolveScope({ asOf: { version: 1 }, sources: null, assume: [] }, { ...ground, span: async () => null }),
    ).rejects.toThrow('no records yet');
  });

  it('refuses assumptions that mean nothing, by their place', () => {
    const quantity = { entity: ids[0], field: 'trainingCompute', best: 1 };
    const refuse = (...assume: readonly object[]) => expect(() => checkScope({ assume }));
    refuse({ quantity: { ...quantity, field: 'name' } }).toThrow(
      `${at(0)}.quantity.field: "name" is not allowed; expected a quantity of models: trainingCompute`,
    );
    refuse({ quantity: { ...quantity, best: 0 } }).toThrow(`${at(0)}.quantity.best`);
    refuse({ exclude: ids[0] }, { exclude: ids[0] }).toThrow(`${at(1)}: {"exclude"`);
    refuse({ exclude: 'ins_0000000000000000' }).toThrow('is the id of an institution, not of a model');
    refuse({}).toThrow('one of sector, exclude and quantity');
    refuse(...Array.from({ length: 51 }, () => ({ exclude: ids[0] }))).toThrow('scope.assume: 51');
  });
});

describe('assumptions on a frame', () => {
  it('give an institution another sector, and public research with it', () => {
    const { institutions, institutionAt } = assuming(frame, [
      { sector: { institution: 'company', value: 'GOVERNMENT' } },
    ]);
    expect(institutions[institutionAt.get('company') ?? -1]).toMatchObject({
      sector: 'GOVERNMENT',
      publicResearch: true,
    });
    expect(frame.institutions[institutionAt.get('company') ?? -1]?.sector).toBe('INDUSTRY');
  });

  it('leave a model out, whom the others no longer rest on', () => {
    const { models, modelAt } = assuming(frame, [{ exclude: ids[0] }]);
    expect(models.ids).toEqual([ids[1], ids[2]]);
    expect([...modelAt]).toEqual([
      [ids[1], 0],
      [ids[2], 1],
    ]);
    expect([...developersOf(models, 0)]).toHaveLength(2);
    expect([...developersOf(models, 1)]).toHaveLength(0);
    expect(models.baseModels).toEqual([[-1, 1], []]);
    expect([...models.compute]).toEqual([1e21, Number.NaN]);
  });

  it('give a model a quantity without bounds that no source is sure of', () => {
    const { models } = assuming(frame, [
      { quantity: { entity: ids[0], field: 'trainingCompute', best: 7e22 } },
      { quantity: { entity: ids[1], field: 'parameters', best: 8 } },
    ]);
    expect([models.compute[0], models.computeLow[0], models.confidence[0]]).toEqual([7e22, Number.NaN, 'UNKNOWN']);
    expect([models.amounts.parameters[0], models.amounts.parameters[1]]).toEqual([Number.NaN, 8]);
  });

  it('are refused about nobody in it', () => {
    const nobody = () => assuming(frame, [{ exclude: ids[0] }, { sector: { institution: 'nobody', value: 'OTHER' } }]);
    expect(nobody).toThrow(
      'scope.assume[1].sector.institution: "nobody" is no institution behind a model in this scope',
    );
  });
});

describe('a filter on a frame', () => {
  const table = modelTable(frame, false);
  const admitted = (filter: Readonly<Record<string, unknown>>) => {
    const admits = admitsBy(table, filter);
    return ids.filter((_, index) => admits(index));
  };

  it('holds as in the list: what is not known passes nothing, and a filter and its complement make the whole', () => {
    expect(admitted({ trainingCompute: { gte: 1e21 } })).toEqual([ids[1]]);
    expect(admitted({ not: { trainingCompute: { gte: 1e21 } } })).toEqual([ids[0], ids[2]]);
    expect(admitted({ publicationDate: { from: '2020-03', to: '2020' } })).toEqual([ids[0]]);
    expect(admitted({ teamClass: { eq: 'COLLABORATION' } })).toEqual([ids[1]]);
    expect(admitted({ developers: { every: { country: { eq: 'united kingdom' } } } })).toEqual([ids[0], ids[2]]);
    expect(admitted({ or: [] })).toEqual([]);
    expect(admitted({})).toEqual(ids);
  });

  it('refuses what the frame cannot answer, by its place', () => {
    expect(() => admitted({ and: [{ papers: {} }] })).toThrow(
      'filter.and[0].papers: papers cannot be combined with scope',
    );
    expect(() => admitted({ changedSince: 1 })).toThrow('filter.changedSince');
    expect(() => admitted({ developers: { some: { clusters: {} } } })).toThrow('filter.developers.some.clusters');
    expect(() => admitted({ id: { eq: 'aut_0000000000000000' } })).toThrow('filter.id.eq');
    expect(() => admitted({ name: null })).toThrow('filter.name');
  });
});

describe('the comparison of two snapshots', () => {
  it('pairs models by id, and takes numbers for equal that differ in their digits only', () => {
    const later = frameOf([
      model(ids[0], { compute: 1.000_000_1e20, developers: [] }),
      model(ids[1], { compute: 1e20 }),
      model('mdl_0000000000000004', {}),
    ]);
    const compared = compareSnapshots(
      snapshotModels(frame, 'ORGANIZATIONS', true),
      snapshotModels(later, 'ORGANIZATIONS', true),
    );
    expect(compared.both).toBe(2);
    expect(compared.onlyLeft.map(({ id }) => id)).toEqual([ids[2]]);
    expect(compared.onlyRight.map(({ id }) => id)).toEqual(['mdl_0000000000000004']);
    expect(compared.classChanges.map(({ before, after }) => [before, after])).toEqual([
      ['ACADEMIA', 'UNKNOWN'],
      ['COLLABORATION', 'UNKNOWN'],
    ]);
    expect(compared.computeChanges).toEqual([
      { id: ids[1], name: `The ${ids[1]}`, before: 1e21, after: 1e20, factor: 0.1 },
    ]);
  });
});
