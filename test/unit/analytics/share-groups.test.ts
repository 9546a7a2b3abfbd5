import { describe, expect, it } from '@jest/globals';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import type { ShareInput } from '../../../src/analytics/shares/check-arguments.ts';
import { type AdmittedGroup, admittedGroups } from '../../../src/analytics/shares/groups.ts';
import { shareReport } from '../../../src/analytics/shares/share-report.ts';
import { badInput } from '../../../src/shared/errors.ts';
import { argumentsOf, frameOf, model, placed } from './frames.ts';

const frame = frameOf(
  [
    model('both', { date: '2020', developers: ['company', 'university'], access: 'API' }),
    model('firm', { date: '2020', developers: ['company'] }),
    model('lab', { date: '2020', developers: ['laboratory'] }),
    model('nobody', { date: '2020' }),
  ],
  [
    ...placed,
    {
      ...placed[0],
      id: 'holding',
      name: 'The holding',
      sector: 'INDUSTRY',
      publicResearch: false,
      countries: [],
      parents: [],
      sources: [],
    },
  ],
);
const models =
  (...ids: readonly string[]) =>
  (index: number) =>
    ids.includes(frame.models.ids[index] ?? '');
const institutions =
  (...ids: readonly string[]) =>
  (index: number) =>
    ids.includes(frame.institutions[index]?.id ?? '');

const valuesOf = (groups: readonly AdmittedGroup[], given: Partial<ShareInput>) => {
  const labels = groups.map(({ label }) => ({ label }));
  const report = shareReport(
    { frame, reading: { version: 1, until: 1 } },
    admitsAll,
    argumentsOf({ ...given, groups: labels }),
    groups,
  );
  return report.facets[0]?.buckets[0]?.cells.map(({ key, value }) => [key, value]);
};

const firms: AdmittedGroup = { label: 'Firms', models: admitsAll, institutions: institutions('company') };
const schools: AdmittedGroup = {
  label: 'Schools',
  models: admitsAll,
  institutions: institutions('university', 'laboratory'),
};

describe('groups of one’s own', () => {
  it('take each part of a work where it is divided among institutions', () =>
    expect(valuesOf([firms, schools], { by: 'INSTITUTION' })).toEqual([
      ['Firms', 1.5],
      ['Schools', 1.5],
      ['OTHER', 0],
      ['UNKNOWN', 1],
    ]));

  it('take works whole where they are not, and one developer is enough: the first group wins', () => {
    expect(valuesOf([firms, schools], { by: 'TEAM_CLASS' })).toEqual([
      ['Firms', 2],
      ['Schools', 1],
      ['OTHER', 0],
      ['UNKNOWN', 1],
    ]);
    expect(valuesOf([schools, firms], { by: 'TEAM_CLASS' })?.[0]).toEqual(['Schools', 2]);
  });

  it('may ask of models alone; what no group lets in is OTHER', () =>
    expect(
      valuesOf([{ label: 'Two', models: models('firm', 'nobody'), institutions: null }], { by: 'SECTOR' }),
    ).toEqual([
      ['Two', 2],
      ['OTHER', 2],
      ['UNKNOWN', 0],
    ]));

  it('name the filter that is at fault', async () => {
    const view = {
      admitting: async () => admitsAll,
      admittingInstitutions: () => Promise.reject(badInput('filter.name', null, 'a value')),
    };
    const group = { label: 'x', models: null, institutions: {} };
    await expect(admittedGroups(view, [{ ...group, institutions: null }, group])).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: 'groups[1].institutions.name: null is not allowed; expected a value.',
      details: { argument: 'groups[1].institutions.name' },
    });
  });
});
